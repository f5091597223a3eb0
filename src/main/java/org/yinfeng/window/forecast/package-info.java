/**
 * The forecast: the fan, the four methods with their assumptions, and the what-if beside them. Used by {@code window}. The one
 * decision worth knowing: every supposition can be made by keyboard and field as well as by dragging.
 */
package org.yinfeng.window.forecast;
