package org.yinfeng.desk.list;

import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yinfeng.ledger.Column;
import org.yinfeng.ledger.Listing;
import org.yinfeng.project.Wording;

/** A listing as text for the clipboard: its heads and its rows as they are shown, cells parted by tabs. */
public final class ListText {
    private ListText() {}

    public static String of(Listing listing, Wording wording) {
        CellText cells = new CellText(listing, wording);
        StringJoiner lines = new StringJoiner("\n");
        lines.add(line(listing.columns().stream().map(column -> head(column, listing, wording)).toList()));
        IntStream.range(0, listing.rows().length)
                .forEach(row -> lines.add(line(listing.columns().stream().map(column -> cells.text(row, column)).toList())));
        return lines.toString();
    }

    private static String head(Column column, Listing listing, Wording wording) {
        String unit = ColumnFace.of(column, wording.texts(), listing.unit()).unit();
        String name = ColumnFace.name(column, wording.texts());
        return unit == null ? name : name + " " + unit;
    }

    /** What would break a line or a cell becomes a space. */
    private static String line(List<String> cells) {
        return cells.stream().map(cell -> cell == null ? "" : cell.replaceAll("[\t\r\n]", " ")).collect(Collectors.joining("\t"));
    }
}
