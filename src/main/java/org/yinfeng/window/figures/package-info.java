/**
 * The screen of every family of figures. Uses {@code desk.figures}; used by {@code window}. The one decision worth knowing:
 * it only lays out words, all of them made by its model.
 */
package org.yinfeng.window.figures;
