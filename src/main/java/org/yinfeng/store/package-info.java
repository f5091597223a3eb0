/**
 * Where ledgers are kept: embedded H2 files, their history, backups and restores. The only SQL of the program; used by the
 * composition root, which hands the opened {@link org.yinfeng.ledger.LedgerStore} to the others. The one decision worth
 * knowing: an entry is stored as packed bytes ({@link org.yinfeng.store.EntryCodec}), many to a database row, because a
 * column per field makes H2 a hundred times slower; what H2 gives is the transaction.
 */
package org.yinfeng.store;
