/**
 * Pages on their way to paper: the quarter's book or a printed list as a document, its previews, and where it is sent. Used by
 * {@code window.paper}. The one decision worth knowing: a preview is the printed page itself, drawn smaller.
 */
package org.yinfeng.desk.paper;
