package org.yinfeng.exchange.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Cells as they stood in somebody's sheet, back into an xlsx: text stays text, numbers are numbers again. */
public final class PlainBook {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,10})(\\.\\d{1,4})?");
    private static final int WIDEST = 40;
    private static final int NARROWEST = 8;
    private static final int MOST_MEASURED = 200;

    /**
     * A sheet of cells.
     *
     * @param rows the cells of each row; blank ones are empty
     * @param headFrom the first row of the headings, from 1, and {@code headTo} the last
     * @param merges first row, first column, last row, last column, all from 0
     */
    public record Sheet(String name, List<List<String>> rows, int headFrom, int headTo, List<int[]> merges) {
        public Sheet {
            rows = List.copyOf(rows);
            merges = List.copyOf(merges);
        }
    }

    private PlainBook() {}

    /** @param font of the cells, a name that the reader's computer has */
    public static ListingWriter.Result write(List<Sheet> sheets, Path target, String font) {
        return ListingWriter.wholly(target, out -> write(sheets, out, font));
    }

    private static void write(List<Sheet> sheets, OutputStream out, String font) throws IOException {
        Set<String> names = new HashSet<>();
        try (XlsxBook book = new XlsxBook(out, font)) {
            for (Sheet sheet : sheets) {
                write(sheet, book, unique(sheet.name(), names));
            }
        }
    }

    /** As spreadsheets allow it: 31 characters, none of those that mean something in a reference, each name once. */
    private static String unique(String wanted, Set<String> names) {
        String plain = wanted.replaceAll("[\\[\\]:*?/\\\\'&<>\"\\p{Cntrl}]", " ").strip();
        String base = plain.isEmpty() ? "Sheet" : plain.substring(0, Math.min(plain.length(), 26));
        String name = base;
        for (int number = 2; !names.add(name.toLowerCase(Locale.ROOT)); number++) {
            name = base + " " + number;
        }
        return name;
    }

    private static void write(Sheet sheet, XlsxBook book, String name) throws IOException {
        int[] widths = widths(sheet);
        XlsxSheet xlsx = new XlsxSheet(book, name, widths, sheet.rows().size(), new int[] {sheet.headTo(), 0});
        for (int at = 0; at < sheet.rows().size(); at++) {
            boolean head = at + 1 >= sheet.headFrom() && at < sheet.headTo();
            XlsxStyle style = head ? XlsxStyle.HEAD : at < sheet.headTo() ? XlsxStyle.PLAIN : XlsxStyle.TEXT;
            xlsx.beginRow(0);
            cells(xlsx, sheet.rows().get(at), style);
            xlsx.endRow();
        }
        sheet.merges().forEach(merge -> xlsx.merge(merge[0], merge[1], merge[2], merge[3]));
        xlsx.finish(new int[] {sheet.headFrom(), sheet.headTo()}, Math.max(sheet.headTo(), sheet.rows().size()), widths, name);
    }

    private static void cells(XlsxSheet xlsx, List<String> cells, XlsxStyle style) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            String text = cells.get(column);
            if (!text.isEmpty() && style == XlsxStyle.TEXT && NUMBER.matcher(text).matches()) {
                xlsx.number(column, text, XlsxStyle.FINE);
            } else if (!text.isEmpty()) {
                xlsx.text(column, text, style);
            }
        }
    }

    private static int[] widths(Sheet sheet) {
        int columns = sheet.rows().stream().mapToInt(List::size).max().orElse(1);
        int[] widths = new int[columns];
        Arrays.fill(widths, NARROWEST);
        for (List<String> row : sheet.rows().subList(Math.max(0, sheet.headFrom() - 1), Math.min(sheet.rows().size(), MOST_MEASURED))) {
            for (int column = 0; column < row.size(); column++) {
                int width = row.get(column).chars().map(c -> c < 0x2E80 ? 1 : 2).sum() + 2;
                widths[column] = Math.max(widths[column], Math.min(width, WIDEST));
            }
        }
        return widths;
    }
}
