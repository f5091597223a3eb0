package org.yinfeng.exchange.reading;

import java.util.ArrayList;
import java.util.List;
import org.yinfeng.exchange.cells.Merges;
import org.yinfeng.exchange.cells.Row;

/** The first rows of a sheet as headings see them: merged cells speak for all they cover, groups for what lies below. */
final class HeadRows {
    private final List<Row> rows;
    private final Merges merges;

    HeadRows(List<Row> rows, Merges merges) {
        this.rows = rows;
        this.merges = merges;
    }

    /** The rows before a position. */
    HeadRows upTo(int end) {
        return new HeadRows(rows.subList(0, end), merges);
    }

    List<Row> rows() {
        return rows;
    }

    /** The headings of rows {@code first} to {@code last} (positions, both included), one a column; null for a blank column. */
    List<Heading> headings(int first, int last) {
        int width = 0;
        for (int at = first; at <= last; at++) {
            width = Math.max(width, rows.get(at).width());
        }
        List<Heading> headings = new ArrayList<>(width);
        for (int column = 0; column < width; column++) {
            List<String> parts = new ArrayList<>(3);
            for (int at = first; at <= last; at++) {
                String text = tidy(text(at, column, at < last, rows.get(first).number()));
                if (!text.isEmpty() && (parts.isEmpty() || !parts.get(parts.size() - 1).equals(text))) {
                    parts.add(text);
                }
            }
            headings.add(parts.isEmpty() ? null : new Heading(parts));
        }
        return headings;
    }

    private static String tidy(String text) {
        return text.replaceAll("[\\s\\u00A0\\u3000\\u200B\\uFEFF]+", " ").replaceAll("^[*★●▲\\s]+|\\s+$", "");
    }

    /** @param top the header's first row: what is merged from above it belongs to another header */
    private String text(int at, int column, boolean group, int top) {
        Row row = rows.get(at);
        if (!row.isBlank(column)) {
            return row.shown(column);
        }
        Merges.Range range = merges.at(row.number(), column);
        if (range != null) {
            Row speaking = range.firstRow() < top ? null : rowNumbered(range.firstRow());
            return speaking == null || isTitle(range, at) ? "" : speaking.shown(range.firstColumn());
        }
        return group && merges.at(row.number()).isEmpty() ? fromLeft(at, column) : "";
    }

    /** A title over the whole width is no group. */
    private boolean isTitle(Merges.Range range, int at) {
        int width = range.lastColumn() - range.firstColumn() + 1;
        int below = at + 1 < rows.size() ? rows.get(at + 1).width() : 0;
        return range.firstRow() == range.lastRow() && (width > 25 || width > 3 && range.firstColumn() == 0 && width * 10 >= below * 9);
    }

    /** Without merged cells a group stands over its first column only: it holds while the columns below have words. */
    private String fromLeft(int at, int column) {
        Row row = rows.get(at);
        Row below = rows.get(at + 1);
        if (cells(row) == 1 && cells(below) > 2 && !row.isBlank(firstCell(below))) {
            return "";
        }
        for (int left = column; left >= 0 && !below.isBlank(left); left--) {
            if (!row.isBlank(left)) {
                return row.shown(left);
            }
        }
        return "";
    }

    private static int cells(Row row) {
        return (int) java.util.stream.IntStream.range(0, row.width()).filter(column -> !row.isBlank(column)).count();
    }

    private static int firstCell(Row row) {
        return java.util.stream.IntStream.range(0, row.width()).filter(column -> !row.isBlank(column)).findFirst().orElse(0);
    }

    private Row rowNumbered(int number) {
        for (Row row : rows) {
            if (row.number() == number) {
                return row;
            }
        }
        return null;
    }
}
