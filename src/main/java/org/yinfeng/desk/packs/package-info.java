/**
 * Sending fill-in packs: to whom, for which month, and who has sent theirs back. Used by {@code window.packs}; begin at
 * {@link org.yinfeng.desk.packs.PacksModel}. The one decision worth knowing: who has sent a pack back is read from the
 * history's reasons, so nothing has to be kept beside the ledger.
 */
package org.yinfeng.desk.packs;
