/**
 * The goals' grids: yearly targets and the Statistics Bureau's series, typed or pasted cell by cell. Used by {@code window}'s
 * catalog. The one decision worth knowing: cells are text until the model takes them; bad text stays in its cell, marked.
 */
package org.yinfeng.window.targets;
