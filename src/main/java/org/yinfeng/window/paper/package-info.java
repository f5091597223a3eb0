/**
 * Pages before they are paper: the quarter's book and the preview of a printed list, with saving and printing. Used by
 * {@code window}'s catalog and by screens that print. The one decision worth knowing: what is seen is the printed page,
 * pictured at the screen's own resolution.
 */
package org.yinfeng.window.paper;
