package org.yinfeng.exchange.pack;

import java.io.IOException;
import java.time.LocalDate;
import org.yinfeng.exchange.write.CsvText;
import org.yinfeng.exchange.write.XlsxBook;
import org.yinfeng.exchange.write.XmlOut;

/** One sheet of a pack, written from its first row to its last. */
final class PackPart {
    private static final long DAY_ZERO = LocalDate.of(1899, 12, 30).toEpochDay();

    private final XlsxBook book;
    private final XmlOut xml;
    private int row;

    /** @param pane which rows and columns stay in sight, as markup; empty for none */
    PackPart(XlsxBook book, String name, int[] widths, String pane) throws IOException {
        this.book = book;
        xml = book.begin(name);
        xml.raw(XlsxBook.HEAD).raw("<worksheet xmlns=\"").raw(XlsxBook.MAIN).raw("\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>")
                .raw("<sheetViews><sheetView showGridLines=\"0\" workbookViewId=\"0\">").raw(pane)
                .raw("</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"20\"/><cols>");
        for (int i = 0; i < widths.length; i++) {
            xml.raw("<col min=\"" + (i + 1) + "\" max=\"" + (i + 1) + "\" width=\"" + widths[i] + ".7\" customWidth=\"1\"/>");
        }
        xml.raw("</cols><sheetData>");
    }

    static String letter(int column) {
        return (column < 26 ? "" : letter(column / 26 - 1)) + (char) ('A' + column % 26);
    }

    /** A day as spreadsheets count it. */
    static long serial(LocalDate day) {
        return day.toEpochDay() - DAY_ZERO;
    }

    /** @param height in points, 0 to leave it to the program */
    void beginRow(int height) throws IOException {
        row++;
        xml.raw("<row r=\"" + row + (height > 0 ? "\" ht=\"" + height + "\" customHeight=\"1\">" : "\">"));
    }

    void endRow() throws IOException {
        xml.raw("</row>");
    }

    private void begin(int column, PackStyle style) throws IOException {
        xml.raw("<c r=\"" + letter(column) + row + "\" s=\"" + style.ordinal());
    }

    void blank(int column, PackStyle style) throws IOException {
        begin(column, style);
        xml.raw("\"/>");
    }

    void text(int column, String text, PackStyle style) throws IOException {
        if (text.isEmpty()) {
            blank(column, style);
            return;
        }
        begin(column, CsvText.isDangerous(text) ? style.quoted() : style);
        xml.raw("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">").text(text).raw("</t></is></c>");
    }

    void number(int column, String digits, PackStyle style) throws IOException {
        begin(column, style);
        xml.raw("\"><v>").raw(digits).raw("</v></c>");
    }

    /** The end of the rows: from here on {@link #markup} in the order that the format wants. */
    void endRows() throws IOException {
        xml.raw("</sheetData><sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\" formatCells=\"0\" formatColumns=\"0\" formatRows=\"0\""
                + " sort=\"0\" autoFilter=\"0\"/>");
    }

    PackPart markup(String markup) throws IOException {
        xml.raw(markup);
        return this;
    }

    PackPart words(String text) throws IOException {
        xml.text(text);
        return this;
    }

    /** Print set-up on paper of a number (8 A3, 9 A4), and the end. */
    void finish(int paper, boolean landscape, String footer) throws IOException {
        xml.raw("<printOptions horizontalCentered=\"1\"/>")
                .raw("<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>")
                .raw("<pageSetup paperSize=\"" + paper + "\" orientation=\"" + (landscape ? "landscape" : "portrait")
                        + "\" fitToWidth=\"1\" fitToHeight=\"0\"/><headerFooter><oddFooter>&amp;C").text(footer)
                .raw("</oddFooter></headerFooter></worksheet>");
        book.finish(xml);
    }
}
