package org.yinfeng.ledger;

import java.time.LocalDate;
import java.util.List;
import org.yinfeng.project.Unit;

/**
 * A list of projects as somebody sees it: which rows in which order, which columns, at which date, in which unit. What the
 * screen shows, the export writes and the printer prints.
 *
 * @param title the list's heading, in the reader's language
 * @param rows rows of the ledger's projects
 */
public record Listing(String title, Ledger ledger, int[] rows, List<Column> columns, LocalDate asOf, Unit unit) {
    public Listing {
        columns = List.copyOf(columns);
    }

    public Object value(int position, Column column) {
        Projects projects = ledger.projects();
        int block = projects.blockOf(rows[position]);
        return column.reader().value(projects.block(block), rows[position] - projects.firstRow(block), asOf);
    }
}
