package org.yinfeng.exchange.plan;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A workbook with some cells typed over, as a spreadsheet program would save it: text, or a number after {@code #}. */
final class EditedBook {
    private EditedBook() {}

    /** @param edits what is typed, by the cell's name */
    static Path write(Path workbook, Path target, Map<String, String> edits) throws IOException {
        try (ZipFile from = new ZipFile(workbook.toFile()); OutputStream out = Files.newOutputStream(target);
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry part : from.stream().toList()) {
                byte[] bytes = from.getInputStream(part).readAllBytes();
                to.putNextEntry(new ZipEntry(part.getName()));
                to.write(part.getName().endsWith("sheet1.xml") ? edited(new String(bytes, StandardCharsets.UTF_8), edits)
                        .getBytes(StandardCharsets.UTF_8) : bytes);
                to.closeEntry();
            }
        }
        return target;
    }

    private static String edited(String sheet, Map<String, String> edits) {
        String xml = sheet;
        for (Map.Entry<String, String> edit : edits.entrySet()) {
            String name = edit.getKey();
            String typed = edit.getValue();
            String cell = typed.startsWith("#") ? "<c r=\"" + name + "\"><v>" + typed.substring(1) + "</v></c>"
                    : "<c r=\"" + name + "\" t=\"inlineStr\"><is><t>" + typed + "</t></is></c>";
            Matcher there = Pattern.compile("<c r=\"" + name + "\"(?:[^>]*/>|.*?</c>)", Pattern.DOTALL).matcher(xml);
            if (!there.find()) {
                throw new IllegalArgumentException(name);
            }
            xml = there.replaceFirst(Matcher.quoteReplacement(cell));
        }
        return xml;
    }
}
