package org.yinfeng.exchange.write;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook as a zip of parts, written in one pass: each sheet streams into its part, and the parts that name the sheets
 * come last. Written by hand because no library here marks a text that looks like a formula, and to use the disk once.
 */
public final class XlsxBook implements Closeable {
    public static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    public static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    /** Four fifths of the packing for half the time of the usual level. */
    private static final int LEVEL = 3;

    private final ZipOutputStream zip;
    private final String styles;
    private final boolean locked;
    private final List<String> names = new ArrayList<>();
    private final List<String> ranges = new ArrayList<>();
    private final java.util.BitSet hidden = new java.util.BitSet();

    XlsxBook(OutputStream out, String font) {
        this(out, font, 0);
    }

    /** @param decimals of the style of chosen decimals */
    XlsxBook(OutputStream out, String font, int decimals) {
        this(out, XlsxStyle.xml(font, decimals), false);
    }

    private XlsxBook(OutputStream out, String styles, boolean locked) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.setLevel(LEVEL);
        this.styles = styles;
        this.locked = locked;
    }

    /** A form: with styles of its own, whose sheets cannot be added to, taken away or shown by accident. */
    public static XlsxBook form(OutputStream out, String styles) {
        return new XlsxBook(out, styles, true);
    }

    /** Begins the next sheet; it must be finished before another begins. */
    public XmlOut begin(String name) throws IOException {
        names.add(name);
        zip.putNextEntry(new ZipEntry("xl/worksheets/sheet" + names.size() + ".xml"));
        return new XmlOut(zip);
    }

    public void finish(XmlOut sheet) throws IOException {
        sheet.flush();
        zip.closeEntry();
    }

    /** Rows of the sheet just begun that are printed on every page, and the range that can be filtered; both from 1. */
    public void name(int firstHead, int lastHead, String filtered) {
        int sheet = names.size() - 1;
        String quoted = "'" + names.get(sheet).replace("'", "''") + "'!";
        ranges.add(defined("_xlnm.Print_Titles", sheet, "", quoted + "$" + firstHead + ":$" + lastHead));
        ranges.add(defined("_xlnm._FilterDatabase", sheet, " hidden=\"1\"", quoted + filtered));
    }

    /** Takes the sheet just begun out of sight. */
    public void hide() {
        hidden.set(names.size());
    }

    private static String defined(String name, int sheet, String more, String range) {
        return "<definedName name=\"" + name + "\" localSheetId=\"" + sheet + "\"" + more + ">" + range + "</definedName>";
    }

    @Override
    public void close() throws IOException {
        part("xl/styles.xml", styles);
        part("xl/workbook.xml", workbook());
        part("xl/_rels/workbook.xml.rels", relations());
        part("_rels/.rels", HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"rId1\" Type=\"" + OFFICE
                + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        part("[Content_Types].xml", types());
        zip.finish();
    }

    private String workbook() {
        StringBuilder xml = new StringBuilder(HEAD).append("<workbook xmlns=\"").append(MAIN).append("\" xmlns:r=\"").append(OFFICE)
                .append("\">").append(locked ? "<workbookProtection lockStructure=\"1\"/>" : "").append("<bookViews><workbookView activeTab=\"0\"/></bookViews><sheets>");
        for (int i = 1; i <= names.size(); i++) {
            xml.append("<sheet name=\"").append(names.get(i - 1)).append("\" sheetId=\"").append(i)
                    .append(hidden.get(i) ? "\" state=\"hidden" : "").append("\" r:id=\"rId").append(i).append("\"/>");
        }
        xml.append("</sheets>");
        if (!ranges.isEmpty()) {
            xml.append("<definedNames>");
            ranges.stream().sorted().forEach(xml::append);
            xml.append("</definedNames>");
        }
        return xml.append("</workbook>").toString();
    }

    private String relations() {
        StringBuilder xml = new StringBuilder(HEAD).append("<Relationships xmlns=\"").append(PACKAGE).append("relationships\">");
        for (int i = 1; i <= names.size(); i++) {
            xml.append("<Relationship Id=\"rId").append(i).append("\" Type=\"").append(OFFICE).append("/worksheet\" Target=\"worksheets/sheet")
                    .append(i).append(".xml\"/>");
        }
        return xml.append("<Relationship Id=\"rId").append(names.size() + 1).append("\" Type=\"").append(OFFICE)
                .append("/styles\" Target=\"styles.xml\"/></Relationships>").toString();
    }

    private String types() {
        StringBuilder xml = new StringBuilder(HEAD).append("<Types xmlns=\"").append(PACKAGE).append("content-types\">")
                .append("<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
                .append("<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"")
                .append(TYPE).append("sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"").append(TYPE).append("styles+xml\"/>");
        for (int i = 1; i <= names.size(); i++) {
            xml.append("<Override PartName=\"/xl/worksheets/sheet").append(i).append(".xml\" ContentType=\"").append(TYPE)
                    .append("worksheet+xml\"/>");
        }
        return xml.append("</Types>").toString();
    }

    private void part(String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
