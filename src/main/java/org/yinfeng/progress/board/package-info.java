/**
 * The boards (晒榜): counties and functional areas ranked by any figure, with what changed since the last period and what would
 * lift a unit one place. Used by the desk, reports and the command line; uses {@code progress} for the figures themselves.
 *
 * <p>The decision worth knowing: a unit without a target or a report has no place and says why; it is never ranked as zero.
 */
package org.yinfeng.progress.board;
