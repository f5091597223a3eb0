/**
 * The history screen: every change with who, when and why, its fields old and new, and the way to the ledger as it was. Used
 * by {@code window}. The one decision worth knowing: it reads further back only when the list's end comes into sight.
 */
package org.yinfeng.window.history;
