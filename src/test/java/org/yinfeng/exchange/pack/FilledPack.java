package org.yinfeng.exchange.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.yinfeng.project.Texts;

/** A pack as a clerk fills it in: cells of the first sheet are written over, by the project's name and the column's heading. */
public final class FilledPack {
    private static final Pattern ROW = Pattern.compile("<row r=\"(\\d+)\"[^>]*>.*?</row>", Pattern.DOTALL);
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private String sheet;

    public FilledPack(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file); ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        sheet = part("xl/worksheets/sheet1.xml");
    }

    String part(String name) {
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }

    /** The first row whose cells say a text. */
    private int row(String says) {
        Matcher rows = ROW.matcher(sheet);
        while (rows.find()) {
            if (rows.group().contains(">" + says + "</t>")) {
                return Integer.parseInt(rows.group(1));
            }
        }
        throw new IllegalArgumentException("no row says " + says);
    }

    private String column(String heading) {
        Matcher cell = Pattern.compile("<c r=\"([A-Z]+)3\"[^>]*><is><t[^>]*>" + Pattern.quote(heading) + "</t>").matcher(sheet);
        if (!cell.find()) {
            throw new IllegalArgumentException("no column " + heading);
        }
        return cell.group(1);
    }

    public FilledPack fill(String project, String heading, String value) {
        return put(column(heading) + row(project), value);
    }

    /** @param value a number, a text, or empty for blank */
    FilledPack put(String cell, String value) {
        Matcher found = Pattern.compile("<c r=\"" + cell + "\" s=\"(\\d+)\"(/>|[^>]*>.*?</c>)").matcher(sheet);
        if (!found.find()) {
            throw new IllegalArgumentException("no cell " + cell);
        }
        String start = "<c r=\"" + cell + "\" s=\"" + found.group(1) + "\"";
        String filled = value.isEmpty() ? start + "/>" : value.matches("-?\\d+(\\.\\d+)?") ? start + "><v>" + value + "</v></c>"
                : start + " t=\"inlineStr\"><is><t>" + value + "</t></is></c>";
        sheet = sheet.substring(0, found.start()) + filled + sheet.substring(found.end());
        return this;
    }

    /** The number of a cell's style. */
    int style(String project, String heading) {
        Matcher cell = Pattern.compile("<c r=\"" + column(heading) + row(project) + "\" s=\"(\\d+)\"").matcher(sheet);
        return cell.find() ? Integer.parseInt(cell.group(1)) : -1;
    }

    /** Fills in the first empty row: heading, value, heading, value. */
    FilledPack add(String... cells) {
        Matcher empty = Pattern.compile("<row r=\"(\\d+)\"><c r=\"A\\d+\" s=\"\\d+\"/><c r=\"B\\d+\" s=\"\\d+\"/><c r=\"C\\d+\" s=\"\\d+\"/>").matcher(sheet);
        if (!empty.find()) {
            throw new IllegalArgumentException("no empty row");
        }
        String row = empty.group(1);
        for (int i = 0; i < cells.length; i += 2) {
            put(column(cells[i]) + row, cells[i + 1]);
        }
        return this;
    }

    /** Puts the rows of data in the opposite order, as sorting would. */
    FilledPack turn() {
        Matcher rows = ROW.matcher(sheet);
        List<String> data = new ArrayList<>();
        int first = -1;
        int end = -1;
        while (rows.find()) {
            if (Integer.parseInt(rows.group(1)) > PackBook.HEAD_ROW && rows.group().contains("<v>")) {
                first = first < 0 ? rows.start() : first;
                end = rows.end();
                data.add(0, rows.group());
            }
        }
        StringBuilder turned = new StringBuilder();
        for (int i = 0; i < data.size(); i++) {
            int number = PackBook.HEAD_ROW + 1 + i;
            turned.append(data.get(i).replaceAll(" r=\"([A-Z]*)\\d+\"", " r=\"$1" + number + "\""));
        }
        sheet = sheet.substring(0, first) + turned + sheet.substring(end);
        return this;
    }

    /** Takes a piece of the sheet's markup out, as deleting a row does. */
    FilledPack without(String markup) {
        sheet = sheet.replace(markup, "");
        return this;
    }

    FilledPack replacing(String part, String text, String with) {
        parts.put(part, part(part).replace(text, with).getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public Path save(Path file) throws IOException {
        parts.put("xl/worksheets/sheet1.xml", sheet.getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return Files.write(file, bytes.toByteArray());
    }

    static Texts zh() {
        return Texts.of(Texts.Language.ZH);
    }
}
