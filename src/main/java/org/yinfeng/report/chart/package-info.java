/**
 * The drawings of one figure each: gauge, curve, columns, bars, lanes, marks, with the bundled type and the colours. The same
 * class draws on a screen card and on paper; only the {@link org.yinfeng.report.chart.Style} differs. Used by the pages of
 * the book and by the window's cards. The one decision worth knowing: a drawing keeps nothing between two calls and
 * answers with its marks (where, which, what it says), so that hover and click need no second geometry.
 */
package org.yinfeng.report.chart;
