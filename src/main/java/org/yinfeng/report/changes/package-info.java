/**
 * What changed a figure, on paper: the waterfall with its parts, then project by project. Used by {@code window.changes}; uses
 * {@code progress.bridge} and {@code report.chart}. The one decision worth knowing: rows are worded when their page is drawn.
 */
package org.yinfeng.report.changes;
