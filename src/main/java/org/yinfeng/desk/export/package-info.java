/**
 * Handing over a list: which rows and columns, in which form, for whom, and the file or clipboard it goes to. Used by
 * {@code window} and {@code command}; uses {@code desk.list}, {@code exchange}, {@code report}, {@code ledger} and
 * {@code project}. The one decision worth knowing: every form is written by the same door, {@code ListFile}, whole or not at all.
 */
package org.yinfeng.desk.export;
