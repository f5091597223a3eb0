/**
 * An explanation while somebody reads it: which figure, how one came to it, which of its projects are looked for. Used by
 * {@code window.explain}. The one decision worth knowing: an explanation is worked out elsewhere and follows the ledger, the
 * date and the rules while it is open.
 */
package org.yinfeng.desk.explain;
