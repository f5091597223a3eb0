/**
 * Draws pages on a Graphics2D and sends them out: the quarter's book, printed lists, PDF, pictures, the printer. Used by the
 * window and the command line. The one decision worth knowing: a page never knows where it is drawn, so screen, paper and
 * file cannot differ.
 */
package org.yinfeng.report;
