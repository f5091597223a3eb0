/**
 * The full-screen meeting: slides by the arrow keys, notes without leaving them. Used by {@code window}. The one decision worth
 * knowing: everything is done by keys, and every key that a presenter's clicker sends turns a slide.
 */
package org.yinfeng.window.meeting;
