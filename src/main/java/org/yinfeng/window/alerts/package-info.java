/**
 * The alerts (预警) on the screen: by responsible unit and person, with what was done about them. Used by the window's
 * catalogue; uses {@code desk.alerts} for what it shows.
 *
 * <p>The decision worth knowing: what was done is logged in the bar under the list, for as many alerts as are selected, in one step.
 */
package org.yinfeng.window.alerts;
