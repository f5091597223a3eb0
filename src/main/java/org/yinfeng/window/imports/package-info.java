/**
 * Bringing spreadsheets in: choosing files, reading with a Cancel, and the review of what every row would do before it does it.
 * Used by {@code window}'s catalog. The one decision worth knowing: results differ by shape first and by colour second, and
 * only cells that would change are tinted.
 */
package org.yinfeng.window.imports;
