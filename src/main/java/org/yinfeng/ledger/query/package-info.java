/**
 * Finding, ordering and adding up projects: the query language of the search box, the command line and saved views. Used by
 * {@code desk}, {@code window}, {@code command} and {@code exchange}; uses {@code ledger} and {@code project}. The one decision
 * worth knowing: a query is a value, a list of conditions that prints back to the text it was read from, so that chips, saved
 * views and the command line are one thing; it runs over the columns block by block, never over records.
 */
package org.yinfeng.ledger.query;
