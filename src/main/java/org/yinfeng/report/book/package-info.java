/**
 * The quarter's book: one class for each kind of page, put together by {@link org.yinfeng.report.book.ReportBook}. Used by the
 * window and the command line. The one decision worth knowing: a page's title is its finding, one sentence made from the
 * figures, and no figure is computed here.
 */
package org.yinfeng.report.book;
