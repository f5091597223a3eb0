package org.yinfeng.exchange.reading;

import org.yinfeng.project.Message;
import org.yinfeng.project.Unit;

/**
 * A column of a sheet and what it was understood to be.
 *
 * @param index from 0
 * @param header the words above it, groups first: {@code 开工时间|实际}
 * @param slot null when the column was not understood, or is only printed (serial numbers, sums)
 * @param ignored true for a column that is known and needs no reading, as a serial number
 * @param unit of an amount of money as its header says it, else null
 * @param why how it came to be understood so, or why it is not read
 */
public record MappedColumn(int index, String header, Slot slot, boolean ignored, Unit unit, Message why) {
    MappedColumn with(Slot other, boolean nowIgnored, Message because) {
        return new MappedColumn(index, header, other, nowIgnored, unit, because);
    }

    /** As the spreadsheet names it: A, B, ... AA. */
    public String letter() {
        StringBuilder letters = new StringBuilder();
        for (int rest = index + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    public boolean understood() {
        return slot != null || ignored;
    }
}
