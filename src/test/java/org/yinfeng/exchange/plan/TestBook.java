package org.yinfeng.exchange.plan;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Makes xlsx files out of readable text: a row a line, cells between bars. A cell is text; {@code #12.5} is a number,
 * {@code @45366} a number shown as a day, {@code @m45366} as a month, {@code !#REF!} an error, {@code =A1+1} a formula without
 * a result, {@code =A1+1:7} one with. {@code <} is merged with the cell to its left, {@code ^} with the one above.
 */
final class TestBook {
    private static final String NS = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
            + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, String> sheets = new LinkedHashMap<>();
    private String properties = "<workbookPr/>";
    final Map<String, byte[]> extra = new LinkedHashMap<>();

    TestBook sheet(String name, String text) {
        sheets.put(name, xml(text));
        return this;
    }

    TestBook rawSheet(String name, String xml) {
        sheets.put(name, xml);
        return this;
    }

    TestBook from1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    Path write(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            StringBuilder list = new StringBuilder();
            StringBuilder relations = new StringBuilder();
            int number = 0;
            for (Map.Entry<String, String> sheet : sheets.entrySet()) {
                number++;
                list.append("<sheet name=\"").append(sheet.getKey()).append("\" sheetId=\"").append(number)
                        .append("\" r:id=\"rId").append(number).append("\"/>");
                relations.append(relation("rId" + number, "worksheet", "worksheets/sheet" + number + ".xml"));
                put(zip, "xl/worksheets/sheet" + number + ".xml", sheet.getValue().getBytes(StandardCharsets.UTF_8));
            }
            relations.append(relation("rIdS", "styles", "styles.xml"));
            put(zip, "xl/workbook.xml", ("<workbook " + NS + ">" + properties + "<sheets>" + list + "</sheets></workbook>").getBytes());
            put(zip, "xl/_rels/workbook.xml.rels", ("<Relationships>" + relations + "</Relationships>").getBytes());
            put(zip, "xl/styles.xml", ("<styleSheet " + NS + "><numFmts><numFmt numFmtId=\"164\" formatCode=\"yyyy-mm-dd\"/>"
                    + "<numFmt numFmtId=\"165\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;;@\"/></numFmts><cellXfs><xf numFmtId=\"0\"/>"
                    + "<xf numFmtId=\"164\"/><xf numFmtId=\"165\"/></cellXfs></styleSheet>").getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, byte[]> part : extra.entrySet()) {
                put(zip, part.getKey(), part.getValue());
            }
        }
        return file;
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + RELATED + type + "\" Target=\"" + target + "\"/>";
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    static Path csv(Path file, String text, Charset charset) throws IOException {
        return Files.write(file, text.getBytes(charset));
    }

    private static String xml(String text) {
        StringBuilder xml = new StringBuilder("<worksheet " + NS + "><sheetData>");
        List<int[]> merges = new ArrayList<>();
        int row = 0;
        for (String line : text.strip().split("\n")) {
            row++;
            if (line.isBlank()) {
                continue;
            }
            xml.append("<row r=\"").append(row).append("\">");
            String[] cells = line.split("\\|", -1);
            for (int column = 0; column < cells.length; column++) {
                xml.append(cell(cells[column].strip(), row, column, merges));
            }
            xml.append("</row>");
        }
        xml.append("</sheetData>");
        if (!merges.isEmpty()) {
            xml.append("<mergeCells>");
            for (int[] merge : merges) {
                xml.append("<mergeCell ref=\"").append(name(merge[0], merge[1])).append(':').append(name(merge[2], merge[3])).append("\"/>");
            }
            xml.append("</mergeCells>");
        }
        return xml.append("</worksheet>").toString();
    }

    private static String cell(String text, int row, int column, List<int[]> merges) {
        String at = "<c r=\"" + name(row, column) + "\"";
        if (text.isEmpty()) {
            return "";
        } else if (text.equals("<")) {
            merge(merges, row, column, row, column - 1);
            return at + "/>";
        } else if (text.equals("^")) {
            merge(merges, row, column, row - 1, column);
            return at + "/>";
        } else if (text.startsWith("#")) {
            return at + "><v>" + text.substring(1) + "</v></c>";
        } else if (text.startsWith("@m")) {
            return at + " s=\"2\"><v>" + text.substring(2) + "</v></c>";
        } else if (text.startsWith("@")) {
            return at + " s=\"1\"><v>" + text.substring(1) + "</v></c>";
        } else if (text.startsWith("!")) {
            return at + " t=\"e\"><v>" + text.substring(1) + "</v></c>";
        } else if (text.startsWith("=")) {
            int colon = text.indexOf(':');
            return colon < 0 ? at + "><f>" + text.substring(1) + "</f></c>"
                    : at + "><f>" + text.substring(1, colon) + "</f><v>" + text.substring(colon + 1) + "</v></c>";
        }
        String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace("\\n", "&#10;");
        return at + " t=\"inlineStr\"><is><t xml:space=\"preserve\">" + escaped + "</t></is></c>";
    }

    /** Stretches the range that covers the neighbour, or makes one of the two cells. */
    private static void merge(List<int[]> merges, int row, int column, int nextRow, int nextColumn) {
        for (int[] merge : merges) {
            if (nextRow >= merge[0] && nextRow <= merge[2] && nextColumn >= merge[1] && nextColumn <= merge[3]) {
                merge[2] = Math.max(merge[2], row);
                merge[3] = Math.max(merge[3], column);
                return;
            }
        }
        merges.add(new int[] {nextRow, nextColumn, row, column});
    }

    private static String name(int row, int column) {
        String letters = column < 26 ? String.valueOf((char) ('A' + column)) : "A" + (char) ('A' + column - 26);
        return letters + row;
    }
}
