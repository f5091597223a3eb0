/**
 * The board (晒榜) and the two publicities on the screen. Used by the window's catalogue; uses {@code desk.board} for what it
 * shows and {@code report.board} for how a board's cells read.
 *
 * <p>The decision worth knowing: a row is chosen by keyboard as in any table, and Enter leads to the projects behind it.
 */
package org.yinfeng.window.board;
