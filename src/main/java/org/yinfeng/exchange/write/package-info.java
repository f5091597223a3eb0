/**
 * Writes a list of projects as xlsx, csv or json. Used by {@code desk} and {@code command}, and by {@code exchange} for the
 * rule that protects csv texts; uses {@code ledger} and {@code project}. The one decision worth knowing: everything is written
 * beside its place, forced to disk and moved there whole, so that an interrupted export leaves no half file; and a text is
 * always written as a text, so that no cell ever becomes a formula.
 */
package org.yinfeng.exchange.write;
