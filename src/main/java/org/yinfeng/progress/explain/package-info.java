/**
 * Explains a figure: its formula in words with the numbers put in, the counting rules, and the projects, targets or published
 * figures that it is made of. Used by {@code desk}, {@code report}, {@code command} and {@code window}; rests on
 * {@link org.yinfeng.progress.Reckoning} and {@link org.yinfeng.progress.Trail}. The one decision worth knowing: the value is
 * taken from the reckoning that every screen shows, the parts from the trail, and an explanation whose parts do not add up to
 * its value cannot be made.
 */
package org.yinfeng.progress.explain;
