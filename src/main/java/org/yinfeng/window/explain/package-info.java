/**
 * Where a number comes from: the panel that explains it, at the side where the number is not. Used by {@code window}'s shell
 * and by every full-screen view. The one decision worth knowing: numbers do not know the panel; they fire an
 * {@link org.yinfeng.window.kit.ExplainEvent} that the layer round them answers.
 */
package org.yinfeng.window.explain;
