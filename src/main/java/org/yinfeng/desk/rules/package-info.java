/**
 * Named counting rules (口径): which are in force in the window, and the form in which they are made and changed. Used by
 * {@code window} and {@code window.rules}. The one decision worth knowing: the window holds the rules themselves, not their
 * name; {@link org.yinfeng.desk.rules.RulesInForce} keeps them what the ledger says under that name.
 */
package org.yinfeng.desk.rules;
