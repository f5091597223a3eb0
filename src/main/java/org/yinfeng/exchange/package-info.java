/**
 * A spreadsheet turned into one reviewed {@link org.yinfeng.ledger.Edit}, and a list turned into a spreadsheet. Reading is
 * {@code cells} (files to cells), {@code reading} (cells to what they mean) and {@code plan} (meaning against the ledger).
 * Used by {@code desk} and {@code command}. The one decision worth knowing: nothing here changes a ledger or a store.
 */
package org.yinfeng.exchange;
