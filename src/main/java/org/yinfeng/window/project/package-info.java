/**
 * What hangs on one project, in the pane beside the ledger: its nodes, its problems, what was done about its alerts, and the
 * dialog in which nodes and problems are typed. Used by {@code window.ledger}; uses {@code desk.project}.
 *
 * <p>The decision worth knowing: the pane only shows; all lines are typed in one dialog and stored as one edit.
 */
package org.yinfeng.window.project;
