/**
 * The board in sight: which figure, which period, which kind of units, and its ways out; the two publicities tables beside it.
 * Used by the window; uses {@code progress.board}, {@code report.board} and {@code exchange.write}.
 *
 * <p>The decision worth knowing: a board is made anew whenever ledger, date, rules or choice change; nothing is kept but the choice.
 */
package org.yinfeng.desk.board;
