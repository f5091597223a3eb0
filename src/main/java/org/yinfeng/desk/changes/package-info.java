/**
 * What changed a figure between two dates, two records, or both, while somebody looks at it. Used by {@code window.changes}; uses
 * {@code progress.bridge} and {@code exchange.write}.
 *
 * <p>The decision worth knowing: the later look is the window's own date and record, so that every screen means the same; only
 * the earlier one, and a record to compare with, are this screen's.
 */
package org.yinfeng.desk.changes;
