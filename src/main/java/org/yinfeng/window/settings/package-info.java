/**
 * The settings: language, theme, who, counting rules, the ledger's place and its backups. Used by {@code window}'s catalog.
 * The one decision worth knowing: every choice acts at once and is remembered at once; there is no save button.
 */
package org.yinfeng.window.settings;
