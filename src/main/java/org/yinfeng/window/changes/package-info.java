/**
 * The changes: a figure between two dates or two records as a waterfall, its parts, and the projects in them. Used by
 * {@code window}. The one decision worth knowing: the later date is the window's own, so that this screen speaks of the same
 * moment as all others.
 */
package org.yinfeng.window.changes;
