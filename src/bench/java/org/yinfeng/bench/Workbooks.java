package org.yinfeng.bench;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.yinfeng.ledger.Column;
import org.yinfeng.ledger.Listing;
import org.yinfeng.project.Money;
import org.yinfeng.project.Unit;

/** fastexcel as a peer: its bare streaming read of every cell, and its bare writing of the same values. */
final class Workbooks {
    private Workbooks() {}

    static Integer read(Path file) throws Exception {
        int cells = 0;
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile()); Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            for (Row row : (Iterable<Row>) rows::iterator) {
                for (int column = 0; column < row.getCellCount(); column++) {
                    cells += row.getCellText(column).isEmpty() ? 0 : 1;
                }
            }
        }
        return cells;
    }

    static Boolean write(Listing listing, Path file) throws Exception {
        try (OutputStream out = Files.newOutputStream(file); Workbook workbook = new Workbook(out, "bench", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("台账");
            for (int position = 0; position < listing.rows().length; position++) {
                int at = 0;
                for (Column column : listing.columns()) {
                    Object value = listing.value(position, column);
                    if (value instanceof Money money) {
                        sheet.value(position, at, money.in(Unit.WAN));
                    } else if (value != null) {
                        sheet.value(position, at, value.toString());
                    }
                    at++;
                }
                if (position % 1000 == 999) {
                    sheet.flush();
                }
            }
        }
        return true;
    }
}
