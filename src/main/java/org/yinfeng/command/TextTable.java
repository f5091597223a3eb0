package org.yinfeng.command;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rows in columns that stay aligned under hanzi: text to the left, numbers to the right. */
final class TextTable {
    /** No column is wider, so that one long note does not push the others away. */
    private static final int WIDEST = 60;
    private static final String BETWEEN = "  ";

    private final String[] headings;
    private final boolean[] right;
    private final List<String[]> rows = new ArrayList<>();

    TextTable(String... headings) {
        this.headings = Arrays.stream(headings).map(Printable::line).toArray(String[]::new);
        right = new boolean[headings.length];
    }

    /** Puts these columns, counted from 0, to the right. */
    TextTable right(int... columns) {
        for (int column : columns) {
            right[column] = true;
        }
        return this;
    }

    TextTable add(String... cells) {
        rows.add(Arrays.stream(cells).map(cell -> Printable.cut(Printable.line(cell), WIDEST)).toArray(String[]::new));
        return this;
    }

    void print(PrintStream out) {
        int[] widths = new int[headings.length];
        widen(widths, headings);
        rows.forEach(row -> widen(widths, row));
        out.println(line(headings, widths));
        rows.forEach(row -> out.println(line(row, widths)));
    }

    private static void widen(int[] widths, String[] cells) {
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(widths[i], Printable.width(cells[i]));
        }
    }

    private String line(String[] cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.length; i++) {
            String blank = " ".repeat(widths[i] - Printable.width(cells[i]));
            line.append(i == 0 ? "" : BETWEEN).append(right[i] ? blank + cells[i] : cells[i] + blank);
        }
        return line.toString().stripTrailing();
    }
}
