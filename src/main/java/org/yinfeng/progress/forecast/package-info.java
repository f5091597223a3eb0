/**
 * The year's end, seen from a date: by pace, by promised dates, by last year's shape, and as a range from simulation. Used by
 * screens, pages and the command line; reads figures from {@code progress}. The one decision worth knowing: a forecast is never
 * below what is done, is the same for the same seed on every computer, and names the assumption behind it or why there is none.
 */
package org.yinfeng.progress.forecast;
