/**
 * Boards and alerts on paper. Used by the desk, the window and the command line; uses {@code report} for the page and
 * {@code progress} for what stands on it.
 *
 * <p>The decision worth knowing: {@code BoardCells} words a board's cells once, for the screen, the sheet and the paper alike.
 */
package org.yinfeng.report.board;
