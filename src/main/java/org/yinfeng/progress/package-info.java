/**
 * Every formula: figures, schedule, board, promises, from a ledger, an as-of date and the counting rules. Pure; scans the
 * ledger's columns and keeps nothing. Ask {@link org.yinfeng.progress.Reckoning} for figures, {@link
 * org.yinfeng.progress.Trail} for the projects behind them, {@link org.yinfeng.progress.ProjectProgress} and {@link
 * org.yinfeng.progress.DerivedColumns} for single projects; for the families beside the two halves,
 * {@code progress.indicator}. Used by whoever shows a number, so that they cannot disagree. The one decision worth knowing:
 * amounts stay exact and rates unrounded until the moment they are shown.
 */
package org.yinfeng.progress;
