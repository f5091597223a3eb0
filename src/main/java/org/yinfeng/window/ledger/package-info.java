/**
 * The ledger screen: tabs of views, chips, the virtual table of projects with editing in its cells, and the pane of one
 * project. Used by {@code window} alone. The one decision worth knowing: the table is our own, a pool of rows drawn over row
 * numbers; a sleeping text field always stands at the focused cell, so that the first key and the input method's window are
 * never lost.
 */
package org.yinfeng.window.ledger;
