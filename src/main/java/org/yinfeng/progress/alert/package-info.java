/**
 * The lights (预警): what is late, due, behind, silent or odd in a ledger at a date, by rules that are data
 * ({@code CountingRules.lights()}). Used by the desk and the command line; uses {@code progress} for what a promise owes.
 *
 * <p>The decision worth knowing: alerts are found in one scan of the columns and kept as packed numbers; a record with its
 * reason is made only for the one that somebody reads.
 */
package org.yinfeng.progress.alert;
