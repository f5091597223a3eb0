/**
 * Who changed what, when and why: the history read page by page, filtered, and each line's changes in words. Used by
 * {@code window.history}. The one decision worth knowing: the file is asked for a page at a time on the ledger's thread, so a
 * history of a million lines is as quick as one of ten.
 */
package org.yinfeng.desk.history;
