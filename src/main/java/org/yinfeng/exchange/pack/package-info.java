/**
 * Fill-in packs: a workbook for each unit with its projects, to be filled in and sent back, that carries what was sent, so
 * that what comes back is compared three-way. Used by {@code exchange.plan} (reading), {@code desk} and {@code command};
 * begin at {@link org.yinfeng.exchange.pack.PackOrder}. The one decision worth knowing: the base is the text of every cell as
 * it was written, on a hidden sheet, so that a cell is told edited from untouched whatever program saved the file.
 */
package org.yinfeng.exchange.pack;
