/**
 * Looking at the ledger as it was recorded: the strip that says so and the dialog that asks when. Used by {@code window}. The
 * one decision worth knowing: the past is the session's ledger, so no screen knows of it but by
 * {@link org.yinfeng.desk.LedgerSession#pastProperty()}.
 */
package org.yinfeng.window.past;
