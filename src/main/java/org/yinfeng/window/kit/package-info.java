/**
 * What the screens share: what a screen is and what it is handed, controls, icons, canvases that draw a report's pieces.
 * Used by {@code window} and its screens; knows none of them. The one decision worth knowing: words and colours are bound,
 * so language and theme change while a screen stands.
 */
package org.yinfeng.window.kit;
