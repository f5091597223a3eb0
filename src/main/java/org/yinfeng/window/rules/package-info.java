/**
 * The counting rules (口径) as named sets: chosen, copied, changed. Used by
 * {@code window.settings}, which has it as a card. The one decision worth
 * knowing: choosing a set takes effect at once, changing one only when it is saved.
 */
package org.yinfeng.window.rules;
