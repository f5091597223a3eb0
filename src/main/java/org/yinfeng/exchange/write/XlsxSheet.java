package org.yinfeng.exchange.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One sheet, written from its first row to its last. A text is a string cell always, and marked when it looks like a formula. */
final class XlsxSheet {
    static final int MOST_ROWS = 1_048_576;
    static final int LONGEST_TEXT = 32_767;
    /** The day that spreadsheets count from, with the day of 1900 that never was. */
    private static final long DAY_ZERO = LocalDate.of(1899, 12, 30).toEpochDay();
    /** Widths that fit an A4 page across at a readable scale; wider sheets go on A3. */
    private static final int A4_WIDTH = 170;

    private final XlsxBook book;
    private final XmlOut xml;
    private final byte[][] letters;
    private final List<String> merges = new ArrayList<>();
    private byte[] rowDigits;
    private int row;

    /** @param freeze the rows and columns that stay in sight */
    XlsxSheet(XlsxBook book, String name, int[] widths, int rows, int[] freeze) throws IOException {
        this.book = book;
        xml = book.begin(name);
        letters = new byte[widths.length][];
        for (int i = 0; i < widths.length; i++) {
            letters[i] = letter(i).getBytes(StandardCharsets.US_ASCII);
        }
        xml.raw(XlsxBook.HEAD).raw("<worksheet xmlns=\"").raw(XlsxBook.MAIN).raw("\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>")
                .raw("<dimension ref=\"A1:" + letter(widths.length - 1) + rows + "\"/><sheetViews><sheetView workbookViewId=\"0\"")
                .raw(">").raw(pane(freeze)).raw("</sheetView></sheetViews>")
                .raw("<sheetFormatPr defaultRowHeight=\"18\" customHeight=\"1\"/><cols>");
        for (int i = 0; i < widths.length; i++) {
            xml.raw("<col min=\"" + (i + 1) + "\" max=\"" + (i + 1) + "\" width=\"" + widths[i] + ".7\" customWidth=\"1\"/>");
        }
        xml.raw("</cols><sheetData>");
    }

    private static String pane(int[] freeze) {
        String top = letter(freeze[1]) + (freeze[0] + 1);
        String across = freeze[1] > 0 ? " xSplit=\"" + freeze[1] + "\"" : "";
        return "<pane" + across + " ySplit=\"" + freeze[0] + "\" topLeftCell=\"" + top + "\" activePane=\""
                + (freeze[1] > 0 ? "bottomRight" : "bottomLeft") + "\" state=\"frozen\"/>";
    }

    static String letter(int column) {
        String rest = column < 26 ? "" : letter(column / 26 - 1);
        return rest + (char) ('A' + column % 26);
    }

    /** @param height in points, or 0 to leave it to the program */
    void beginRow(int height) throws IOException {
        row++;
        rowDigits = Integer.toString(row).getBytes(StandardCharsets.US_ASCII);
        xml.raw("<row r=\"").raw(rowDigits).raw(height > 0 ? "\" ht=\"" + height + "\" customHeight=\"1\">" : "\">");
    }

    void endRow() throws IOException {
        xml.raw("</row>");
    }

    private void begin(int column, XlsxStyle style) throws IOException {
        xml.raw("<c r=\"").raw(letters[column]).raw(rowDigits).raw("\" s=\"").number(style.ordinal());
    }

    void blank(int column, XlsxStyle style) throws IOException {
        begin(column, style);
        xml.raw("\"/>");
    }

    void text(int column, String text, XlsxStyle style) throws IOException {
        begin(column, CsvText.isDangerous(text) ? XlsxStyle.QUOTED : style);
        xml.raw("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">").text(text).raw("</t></is></c>");
    }

    /** @param digits plain decimal digits, with a point and a minus sign at most */
    void number(int column, String digits, XlsxStyle style) throws IOException {
        begin(column, style);
        xml.raw("\"><v>").raw(digits).raw("</v></c>");
    }

    void date(int column, LocalDate day, XlsxStyle style) throws IOException {
        number(column, Long.toString(day.toEpochDay() - DAY_ZERO), style);
    }

    int row() {
        return row;
    }

    /** All four counted from 0, the last ones included. */
    void merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {
        if (firstRow < lastRow || firstColumn < lastColumn) {
            merges.add("<mergeCell ref=\"" + letter(firstColumn) + (firstRow + 1) + ":" + letter(lastColumn) + (lastRow + 1) + "\"/>");
        }
    }

    /**
     * Ends the sheet with its print set-up.
     *
     * @param heads the first and last row of the headings, from 1
     * @param lastData the last row that the filter covers, from 1
     */
    void finish(int[] heads, int lastData, int[] widths, String footer) throws IOException {
        int last = widths.length - 1;
        xml.raw("</sheetData><autoFilter ref=\"A" + heads[1] + ":" + letter(last) + lastData + "\"/>");
        book.name(heads[0], heads[1], "$A$" + heads[1] + ":$" + letter(last) + "$" + lastData);
        if (!merges.isEmpty()) {
            xml.raw("<mergeCells count=\"" + merges.size() + "\">").raw(String.join("", merges)).raw("</mergeCells>");
        }
        int width = java.util.Arrays.stream(widths).sum();
        xml.raw("<printOptions horizontalCentered=\"1\"/>")
                .raw("<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>")
                .raw("<pageSetup paperSize=\"" + (width > A4_WIDTH ? 8 : 9) + "\" orientation=\"landscape\" fitToWidth=\"1\" fitToHeight=\"0\"/>")
                .raw("<headerFooter><oddFooter>&amp;C").text(footer).raw("</oddFooter></headerFooter></worksheet>");
        book.finish(xml);
    }
}
