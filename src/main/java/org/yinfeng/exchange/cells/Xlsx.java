package org.yinfeng.exchange.cells;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A workbook of Excel, WPS or LibreOffice (xlsx, xlsm; strict or not). */
final class Xlsx implements Book {
    private static final int SECONDS = 60;
    private static final long LARGEST_STRINGS = 200L << 20;

    private final Zip zip;
    private final Meter meter;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<String> parts = new ArrayList<>();
    private final Map<Integer, BitSet> hidden = new HashMap<>();
    private final List<Merges> merges = new ArrayList<>();
    private SharedStrings strings = SharedStrings.none();
    private NumberFormats formats = NumberFormats.none();
    private boolean from1904;

    private Xlsx(Zip zip, Meter meter) {
        this.zip = zip;
        this.meter = meter;
    }

    /** Opens the workbook and checks every part of it that will be read. */
    static Xlsx open(Zip zip, String workbook, Meter meter) throws IOException {
        Xlsx book = new Xlsx(zip, meter);
        meter.limit(SECONDS);
        String folder = workbook.substring(0, workbook.lastIndexOf('/') + 1);
        Map<String, String[]> related = book.relations(folder + "_rels/" + workbook.substring(folder.length()) + ".rels");
        book.workbook(workbook, related, folder);
        for (String[] relation : related.values()) {
            String part = resolve(folder, relation[1]);
            if (relation[0].endsWith("/sharedStrings") && zip.has(part)) {
                book.readStrings(part);
            } else if (relation[0].endsWith("/styles") && zip.has(part)) {
                zip.check(part, null);
                try (InputStream in = zip.open(part)) {
                    book.formats = NumberFormats.read(in);
                }
            }
        }
        return book;
    }

    private void readStrings(String part) throws IOException {
        if (zip.size(part) > LARGEST_STRINGS) {
            throw Refused.bounds("sharedStrings > 200 MB");
        }
        zip.check(part, null);
        try (InputStream in = zip.open(part)) {
            strings = SharedStrings.read(in, meter);
        }
    }

    /** By id: type and target. */
    private Map<String, String[]> relations(String part) throws IOException {
        Map<String, String[]> relations = new HashMap<>();
        if (!zip.has(part)) {
            throw Refused.damaged(part);
        }
        zip.check(part, null);
        try (InputStream in = zip.open(part)) {
            Xml xml = new Xml(in);
            for (int event = xml.next(); event != Xml.EOF; event = xml.next()) {
                if (event == Xml.START && xml.is("Relationship")) {
                    String target = xml.attribute("Target");
                    String type = xml.attribute("Type");
                    if (target != null && type != null && !"External".equals(xml.attribute("TargetMode"))) {
                        relations.put(xml.attribute("Id"), new String[] {type, target});
                    }
                }
            }
        }
        return relations;
    }

    private void workbook(String part, Map<String, String[]> related, String folder) throws IOException {
        zip.check(part, null);
        try (InputStream in = zip.open(part)) {
            Xml xml = new Xml(in);
            for (int event = xml.next(); event != Xml.EOF; event = xml.next()) {
                if (event == Xml.START && xml.is("workbookPr")) {
                    char set = xml.attributeStart("date1904");
                    from1904 = set == '1' || set == 't';
                } else if (event == Xml.START && xml.is("sheet")) {
                    sheet(xml, related, folder);
                }
            }
        }
    }

    private void sheet(Xml xml, Map<String, String[]> related, String folder) throws IOException {
        String state = xml.attribute("state");
        // The sheet's number comes first and is called sheetId; r:id reads as id once prefixes are dropped.
        String[] relation = related.get(xml.attribute("id"));
        if (relation != null && relation[0].endsWith("/worksheet")) {
            String sheetPart = resolve(folder, relation[1]);
            if (!zip.has(sheetPart)) {
                throw Refused.damaged(sheetPart);
            }
            sheets.add(new Sheet(String.valueOf(xml.attribute("name")), state != null && !state.equals("visible")));
            parts.add(sheetPart);
            merges.add(null);
        }
    }

    private static String resolve(String folder, String target) {
        String path = target.startsWith("/") ? target.substring(1) : folder + target;
        return java.net.URI.create(path.replace(" ", "%20")).normalize().getPath();
    }

    @Override
    public List<Sheet> sheets() {
        return sheets;
    }

    /** The merged cells stand behind the rows: the sheet is checked from end to end here, and its end kept. */
    @Override
    public Merges merges(int sheet) {
        if (merges.get(sheet) == null) {
            try {
                Tail tail = new Tail();
                zip.check(parts.get(sheet), tail);
                meter.done(zip.packedSize(parts.get(sheet)) / 3);
                merges.set(sheet, read(tail.after("sheetData>")));
            } catch (IOException broken) {
                throw Refused.damaged(broken.getMessage());
            }
        }
        return merges.get(sheet);
    }

    private static Merges read(byte[] end) throws IOException {
        Merges found = new Merges();
        if (end.length == 0) {
            return found;
        }
        Xml xml = new Xml(new ByteArrayInputStream(end));
        for (int event = xml.next(); event != Xml.EOF; event = xml.next()) {
            if (event == Xml.START && xml.is("mergeCell")) {
                Merges.Range range = range(xml.attribute("ref"));
                if (range != null) {
                    found.add(range);
                }
            }
        }
        return found;
    }

    private static Merges.Range range(String ref) {
        int colon = ref == null ? -1 : ref.indexOf(':');
        if (colon < 0) {
            return null;
        }
        int[] first = place(ref, 0, colon);
        int[] last = place(ref, colon + 1, ref.length());
        return new Merges.Range(first[1], first[0], last[1], last[0]);
    }

    /** Column from 0 and row from 1 of a reference such as AB12. */
    private static int[] place(String ref, int from, int to) {
        int column = 0;
        int row = 0;
        for (int at = from; at < to && at - from < 12; at++) {
            char c = ref.charAt(at);
            if (c >= 'A' && c <= 'Z') {
                column = column * 26 + c - 'A' + 1;
            } else if (c >= '0' && c <= '9') {
                row = row * 10 + c - '0';
            }
        }
        return new int[] {column - 1, row};
    }

    @Override
    public void read(int sheet, Rows rows) {
        merges(sheet);
        String part = parts.get(sheet);
        try (InputStream in = new ReadAhead(zip.open(part))) {
            XlsxSheet reading = new XlsxSheet(strings, formats, new Serials(from1904), meter);
            reading.read(new Xml(in), rows);
            hidden.put(sheet, reading.hiddenColumns());
        } catch (IOException broken) {
            throw Refused.damaged(part);
        }
        meter.done(zip.packedSize(part) * 2 / 3);
    }

    @Override
    public BitSet hiddenColumns(int sheet) {
        return hidden.getOrDefault(sheet, new BitSet());
    }

    @Override
    public void close() {
        meter.limit(0);
        zip.close();
    }
}
