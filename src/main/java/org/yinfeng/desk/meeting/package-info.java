/**
 * A meeting as it goes: which slide is in sight, what is noted. Used by {@code window.meeting}; shows nothing itself. The one
 * decision worth knowing: a note is a {@link org.yinfeng.ledger.Matter} of the ledger from the moment it is taken, by the same
 * path as any edit, so that nothing said at a meeting is lost with the window.
 */
package org.yinfeng.desk.meeting;
