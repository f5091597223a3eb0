/**
 * What hangs on one project beside its fields, while it is typed: its nodes and its problems. Used by the window; uses
 * {@code ledger} for the entries.
 *
 * <p>The decision worth knowing: all lines of a project are typed together and become one edit, one step of undo.
 */
package org.yinfeng.desk.project;
