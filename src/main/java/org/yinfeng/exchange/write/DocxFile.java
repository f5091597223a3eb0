package org.yinfeng.exchange.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A document as a zip of parts, its body streamed: paragraphs and one table. Texts are texts; the only fields are the page
 * numbers of the foot. Lengths are twentieths of a point.
 */
final class DocxFile {
    private static final String WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String NAMESPACES = " xmlns:w=\"" + WORDS + "\" xmlns:r=\"" + OFFICE + "\"";
    private static final int LEVEL = 3;
    private static final int MARGIN = 567;

    private final ZipOutputStream zip;
    private final XmlOut xml;
    private final int width;
    private final int height;
    private final int characters;

    /** @param characters how many characters of a digit's width stand side by side, which decides the size of the type */
    DocxFile(OutputStream out, String font, boolean wide, int characters) throws IOException {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.setLevel(LEVEL);
        width = wide ? 23811 : 16838;
        height = wide ? 16838 : 11906;
        this.characters = characters;
        part("[Content_Types].xml", types());
        part("_rels/.rels", XlsxBook.HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"rId1\" Type=\"" + OFFICE
                + "/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        part("word/_rels/document.xml.rels", XlsxBook.HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
                + "<Relationship Id=\"rId1\" Type=\"" + OFFICE + "/styles\" Target=\"styles.xml\"/>"
                + "<Relationship Id=\"rId2\" Type=\"" + OFFICE + "/footer\" Target=\"footer1.xml\"/></Relationships>");
        part("word/styles.xml", DocxStyles.xml(WORDS, font, size()));
        zip.putNextEntry(new ZipEntry("word/document.xml"));
        xml = new XmlOut(zip, false);
        xml.raw(XlsxBook.HEAD).raw("<w:document" + NAMESPACES + "><w:body>");
    }

    /** Half points: as large as the width allows, 4.5 to 10 points; a digit is half as wide as the type is high. */
    private int size() {
        int room = width - 2 * MARGIN;
        return Math.max(9, Math.min(20, room / 5 / characters));
    }

    private static String types() {
        return XlsxBook.HEAD + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\"" + TYPE + "document.main+xml\"/>"
                + "<Override PartName=\"/word/styles.xml\" ContentType=\"" + TYPE + "styles+xml\"/>"
                + "<Override PartName=\"/word/footer1.xml\" ContentType=\"" + TYPE + "footer+xml\"/></Types>";
    }

    void paragraph(String style, String text) throws IOException {
        xml.raw("<w:p>");
        content(style, text);
        xml.raw("</w:p>");
    }

    private void content(String style, String text) throws IOException {
        if (!style.isEmpty()) {
            xml.raw("<w:pPr><w:pStyle w:val=\"").raw(style).raw("\"/></w:pPr>");
        }
        if (text.isEmpty()) {
            return;
        }
        xml.raw("<w:r><w:t xml:space=\"preserve\">");
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\t') {
                xml.text(text.substring(from, i)).raw(c == '\n' ? "</w:t><w:br/>" : "</w:t><w:tab/>").raw("<w:t xml:space=\"preserve\">");
                from = i + 1;
            }
        }
        xml.text(from == 0 ? text : text.substring(from)).raw("</w:t></w:r>");
    }

    void beginTable(int[] widths) throws IOException {
        int room = width - 2 * MARGIN;
        int all = Arrays.stream(widths).sum();
        xml.raw("<w:tbl><w:tblPr><w:tblStyle w:val=\"List\"/><w:tblW w:w=\"" + room + "\" w:type=\"dxa\"/>"
                + "<w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
        for (int each : widths) {
            xml.raw("<w:gridCol w:w=\"" + room * each / all + "\"/>");
        }
        xml.raw("</w:tblGrid>");
    }

    /** @param head whether it comes again on every page */
    void beginRow(boolean head) throws IOException {
        xml.raw("<w:tr><w:trPr><w:cantSplit/>").raw(head ? "<w:tblHeader/></w:trPr>" : "</w:trPr>");
    }

    void endRow() throws IOException {
        xml.raw("</w:tr>");
    }

    void cell(String style, String text, boolean washed) throws IOException {
        cell(style, text, 1, washed);
    }

    /** A cell over so many columns, washed. */
    void wide(String style, String text, int columns) throws IOException {
        cell(style, text, columns, true);
    }

    private void cell(String style, String text, int columns, boolean washed) throws IOException {
        xml.raw("<w:tc>");
        if (columns > 1 || washed) {
            xml.raw("<w:tcPr>").raw(columns > 1 ? "<w:gridSpan w:val=\"" + columns + "\"/>" : "")
                    .raw(washed ? "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"E2ECF5\"/>" : "").raw("</w:tcPr>");
        }
        paragraph(style, text);
        xml.raw("</w:tc>");
    }

    void endTable() throws IOException {
        xml.raw("</w:tbl>");
    }

    /** @param foot the page line with {@code &P} and {@code &N} for the numbers */
    void finish(String foot) throws IOException {
        xml.raw("<w:p/><w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId2\"/><w:pgSz w:w=\"" + width + "\" w:h=\"" + height
                + "\" w:orient=\"landscape\"/><w:pgMar w:top=\"720\" w:right=\"" + MARGIN + "\" w:bottom=\"720\" w:left=\"" + MARGIN
                + "\" w:header=\"360\" w:footer=\"360\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>");
        xml.flush();
        zip.closeEntry();
        String[] parts = foot.split("&P|&N", -1);
        part("word/footer1.xml", XlsxBook.HEAD + "<w:ftr" + NAMESPACES + "><w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>" + run(parts[0])
                + field("PAGE") + run(parts[1]) + field("NUMPAGES") + run(parts.length > 2 ? parts[2] : "") + "</w:p></w:ftr>");
        zip.finish();
    }

    private static String run(String words) {
        return words.isEmpty() ? "" : "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
    }

    private static String field(String name) {
        return "<w:fldSimple w:instr=\" " + name + " \"><w:r><w:t>1</w:t></w:r></w:fldSimple>";
    }

    private void part(String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
