/**
 * Files of any kind turned into rows of cells, streaming, within bounds of time and memory. Used by {@code exchange.reading}
 * and {@code exchange.plan}. The one decision worth knowing: a file is what its bytes say, never what its name says, and a
 * file that is not read is refused by a sentence that says what it is and what to do.
 */
package org.yinfeng.exchange.cells;
