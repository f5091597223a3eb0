package org.yinfeng.exchange.cells;

import java.util.List;

/** A text of cells: commas, tabs, semicolons or bars between them. */
final class CsvFile implements Book {
    private final TextSource source;

    CsvFile(TextSource source) {
        this.source = source;
    }

    @Override
    public List<Sheet> sheets() {
        return List.of(new Sheet(source.name(), false));
    }

    @Override
    public Merges merges(int sheet) {
        return Merges.NONE;
    }

    @Override
    public void read(int sheet, Rows rows) {
        source.read(reader -> {
            new CsvCells(reader, rows).read();
            return null;
        });
    }

    @Override
    public void close() {
        // Each reading opens and closes the text itself.
    }
}
