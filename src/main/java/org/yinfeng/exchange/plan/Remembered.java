package org.yinfeng.exchange.plan;

import java.util.ArrayList;
import java.util.List;
import org.yinfeng.exchange.reading.Header;
import org.yinfeng.exchange.reading.MappedColumn;
import org.yinfeng.exchange.reading.Slot;
import org.yinfeng.project.Message;
import org.yinfeng.project.Unit;

/** Puts a map that a person corrected over what was found, for sheets of the same shape. */
final class Remembered {
    static final Message TOLD = Message.of("reading.column.told");

    private Remembered() {}

    static Header over(Header found, ImportOptions options) {
        ColumnMap map = options.maps().get(found.fingerprint());
        if (map == null) {
            return found;
        }
        List<MappedColumn> columns = new ArrayList<>();
        for (int at = 0; at < found.columns().size(); at++) {
            MappedColumn column = found.columns().get(at);
            String key = at < map.slots().size() ? map.slots().get(at) : "";
            if (!key.equals(ColumnMap.AS_FOUND)) {
                boolean same = column.slot() != null && column.slot().key().equals(key);
                column = new MappedColumn(column.index(), column.header(), key.isEmpty() ? null : Slot.ofKey(key), key.isEmpty(),
                        column.unit(), same ? column.why() : TOLD);
            }
            Unit told = map.units().get(at);
            columns.add(told == null ? column
                    : new MappedColumn(column.index(), column.header(), column.slot(), column.ignored(), told, TOLD));
        }
        return new Header(map.kind(), found.from(), found.to(), columns, found.unit(), found.year(), found.cutOff(),
                found.fingerprint(), List.of());
    }

    static Unit unit(Header header, ImportOptions options) {
        ColumnMap map = options.maps().get(header.fingerprint());
        return map == null ? null : map.unit();
    }
}
