/**
 * The ledger as a value: immutable, with the edits that lead from one to the next and the port to where it is kept. Used by
 * every other package but {@code project}. The one decision worth knowing: projects live in typed columns in blocks that are
 * copied on write ({@link org.yinfeng.ledger.Block}); records are made from them when people look or edit.
 */
package org.yinfeng.ledger;
