package org.yinfeng.exchange.pack;

import org.yinfeng.exchange.reading.MappedColumn;
import org.yinfeng.exchange.reading.Slot;
import org.yinfeng.project.Field;
import org.yinfeng.project.Message;
import org.yinfeng.project.Unit;

/**
 * A column of a pack's sheet.
 *
 * @param slot what its cells are put into
 * @param open whether the unit fills it for projects it was sent; for new projects every column is open
 */
public record PackColumn(Slot slot, boolean open, String heading) {
    public boolean isMoney() {
        return slot.isMonth() || slot.field().kind() == Field.Kind.MONEY;
    }

    public boolean isDate() {
        return slot.field() != null && slot.field().kind() == Field.Kind.DATE;
    }

    /** The column as a reading knows it, where it stands in a returned sheet. */
    public MappedColumn at(int index) {
        return new MappedColumn(index, heading, slot, false, isMoney() ? Unit.WAN : null, Message.of("reading.column.pack"));
    }
}
