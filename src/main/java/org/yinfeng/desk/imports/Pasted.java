package org.yinfeng.desk.imports;

import java.util.List;
import org.yinfeng.exchange.cells.Row;
import org.yinfeng.exchange.reading.SheetReader;

/** What was pasted: whether it is a sheet with headings, which is imported, or bare cells. */
public final class Pasted {
    private Pasted() {}

    /** Whether a block of cells begins with headings that are known. */
    public static boolean hasHeadings(List<List<String>> block) {
        if (block.size() < 2 || block.get(0).size() < 2) {
            return false;
        }
        Row row = new Row();
        List<String> cells = block.get(0);
        for (int column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isBlank()) {
                row.setText(column, cells.get(column));
            }
        }
        return new SheetReader().beginsTable(row);
    }
}
