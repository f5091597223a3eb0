/**
 * How a list is handed over: in which sections, with how many decimals, for whom. Used by {@code exchange}, {@code report},
 * {@code desk}, {@code window} and {@code command}, so that a sheet, a page and a document of the same list agree; uses
 * {@code ledger} and {@code project}. The one decision worth knowing: what the public must not see is taken out of the list
 * itself, before any writer sees it.
 */
package org.yinfeng.ledger.layout;
