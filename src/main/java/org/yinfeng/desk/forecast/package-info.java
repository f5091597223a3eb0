/**
 * The forecast's screen without its glass: the forecast of the window's date and rules, and beside it that of the what-if. Used by
 * {@code window.forecast}. The one decision worth knowing: both are made on the work thread, and a late answer is dropped.
 */
package org.yinfeng.desk.forecast;
