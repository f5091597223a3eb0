/**
 * The two grids of goals: yearly targets by unit and date of issue, and the Statistics Bureau's monthly series. Used by
 * {@code window.targets}. The one decision worth knowing: a grid is text cells over the ledger's entries, and whatever is
 * typed or pasted becomes one edit, or nothing and a sentence for each bad cell.
 */
package org.yinfeng.desk.targets;
