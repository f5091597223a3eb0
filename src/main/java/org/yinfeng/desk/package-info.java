/**
 * What the user is doing: the session that every edit goes through, undo, the workspace, the view models, preferences. Used
 * by {@code window} and {@code command}; knows no node, only {@code javafx.beans} and {@code javafx.collections}. The one
 * decision worth knowing: views follow one property, {@link org.yinfeng.desk.LedgerSession#ledgerProperty()}.
 */
package org.yinfeng.desk;
