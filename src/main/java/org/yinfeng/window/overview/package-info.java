/**
 * The overview: two verdicts first, then value and rate, then where and who. Used by {@code window}'s catalog. The one
 * decision worth knowing: it computes nothing, it shows {@link org.yinfeng.desk.OverviewModel}.
 */
package org.yinfeng.window.overview;
