/**
 * Every family of figures at the window's date, for the city or one unit, as cards of lines and cells. Used by {@code
 * window.figures}. The one decision worth knowing: a cell brings the projects behind it along, asked for only when opened.
 */
package org.yinfeng.desk.figures;
