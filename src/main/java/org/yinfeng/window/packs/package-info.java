/**
 * Sending fill-in packs, on the page where files come in. Used by {@code window.imports}; begin at
 * {@link org.yinfeng.window.packs.PacksCard}. The one decision worth knowing: sending and the list of who has sent back are
 * one card, because a clerk does both in the same days of the month.
 */
package org.yinfeng.window.packs;
