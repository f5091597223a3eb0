package org.yinfeng.exchange.cells;

import java.io.IOException;
import java.io.Reader;
import java.util.List;

/** The tables of a web page, a sheet each: what many systems call an Excel file, and what spreadsheets put on the clipboard. */
final class HtmlBook implements Book {
    private static final int LONGEST = 40_000_000;

    private final String name;
    private final List<HtmlTable> tables;

    private HtmlBook(String name, List<HtmlTable> tables) {
        this.name = name;
        this.tables = tables;
    }

    static HtmlBook read(TextSource source) {
        String page = source.read(HtmlBook::whole);
        List<HtmlTable> tables = new HtmlPage(page, source.meter()).tables();
        if (tables.isEmpty()) {
            throw Foreign.refused("html");
        }
        return new HtmlBook(source.name(), tables);
    }

    private static String whole(Reader reader) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] some = new char[1 << 16];
        for (int read = reader.read(some); read >= 0; read = reader.read(some)) {
            text.append(some, 0, read);
            if (text.length() > LONGEST) {
                throw Refused.bounds("40 MB");
            }
        }
        return text.toString();
    }

    @Override
    public List<Sheet> sheets() {
        return java.util.stream.IntStream.range(0, tables.size())
                .mapToObj(at -> new Sheet(at == 0 ? name : name + " " + (at + 1), false)).toList();
    }

    @Override
    public Merges merges(int sheet) {
        return tables.get(sheet).merges();
    }

    @Override
    public void read(int sheet, Rows rows) {
        tables.get(sheet).rows().forEach(rows::row);
    }

    @Override
    public void close() {
        // All was read when it was opened.
    }
}
