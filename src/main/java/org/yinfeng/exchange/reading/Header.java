package org.yinfeng.exchange.reading;

import java.time.LocalDate;
import java.util.List;
import org.yinfeng.project.Problem;
import org.yinfeng.project.Unit;

/**
 * A sheet's header, understood.
 *
 * @param from first row of the header, from 1
 * @param to last row of it
 * @param unit of money as the unit line says, null where it does not
 * @param year the year that title, sheet or file name speak of, 0 for none
 * @param cutOff the date up to which the sheet reports (截至...), or null
 * @param fingerprint the same for sheets with the same headings
 * @param problems columns that are not read, each with why
 */
public record Header(SheetKind kind, int from, int to, List<MappedColumn> columns, Unit unit, int year, LocalDate cutOff,
        String fingerprint, List<Problem> problems) {
    public Header {
        columns = List.copyOf(columns);
        problems = List.copyOf(problems);
    }

    /** The column of a slot's key, or null. */
    public MappedColumn column(String key) {
        for (MappedColumn column : columns) {
            if (column.slot() != null && column.slot().key().equals(key)) {
                return column;
            }
        }
        return null;
    }
}
