package org.yinfeng.exchange.cells;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.yinfeng.project.Message;

/** Opens a file by what its bytes are; what is not read is named in the refusal. */
public final class Spreadsheet {
    private static final int PEEK = 8192;

    private Spreadsheet() {}

    /**
     * Opens a file.
     *
     * @param charset of a text file as the user said, or null to find it
     * @throws Refused when it is no file of a kind that is read
     */
    public static Book open(Path file, Charset charset, Meter meter) {
        try {
            byte[] start;
            try (InputStream in = Files.newInputStream(file)) {
                start = in.readNBytes(PEEK);
            }
            if (start.length == 0) {
                throw refused("empty");
            }
            if (starts(start, 'P', 'K', 3, 4) || starts(start, 'P', 'K', 5, 6)) {
                return zipped(file, meter);
            }
            refuseForeign(file, start, charset);
            return CsvFile.open(file, charset, meter);
        } catch (NoSuchFileException absent) {
            throw refused("absent");
        } catch (IOException unreadable) {
            throw new Refused(Message.of("reading.refused.unreadable", String.valueOf(unreadable.getMessage())),
                    Message.of("reading.advice.unreadable"));
        }
    }

    private static Refused refused(String what) {
        return new Refused(Message.of("reading.refused." + what), Message.of("reading.advice." + what));
    }

    private static boolean starts(byte[] bytes, int... expected) {
        for (int i = 0; i < expected.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }

    private static Book zipped(Path file, Meter meter) throws IOException {
        Zip zip = new Zip(file, meter);
        try {
            String workbook = zip.has("xl/workbook.xml") ? "xl/workbook.xml" : mainPart(zip);
            if (workbook == null) {
                throw refused(nameOf(zip));
            }
            return Xlsx.open(zip, workbook, meter);
        } catch (RuntimeException | IOException e) {
            zip.close();
            throw e;
        }
    }

    /** The workbook's place where it is not the usual one. */
    private static String mainPart(Zip zip) {
        for (String name : zip.names()) {
            if (name.toLowerCase(Locale.ROOT).endsWith("/workbook.xml")) {
                return name;
            }
        }
        return null;
    }

    private static String nameOf(Zip zip) {
        if (zip.has("xl/workbook.bin")) {
            return "xlsb";
        } else if (zip.has("word/document.xml")) {
            return "docx";
        } else if (zip.has("ppt/presentation.xml")) {
            return "pptx";
        } else if (zip.has("content.xml")) {
            return "ods";
        }
        return zip.has("Index/Document.iwa") || zip.has("Index.zip") ? "numbers" : "zip";
    }

    private static void refuseForeign(Path file, byte[] start, Charset charset) throws IOException {
        if (starts(start, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw refused(nameOfOle(file));
        } else if (start.length > 2 && start[0] == 9 && (start[1] == 0 || start[1] == 2 || start[1] == 4) && start[3] == 0) {
            throw refused("old");
        } else if (starts(start, '%', 'P', 'D', 'F')) {
            throw refused("pdf");
        } else if (starts(start, 0x89, 'P', 'N', 'G') || starts(start, 0xFF, 0xD8, 0xFF) || starts(start, 'G', 'I', 'F')) {
            throw refused("picture");
        } else if (starts(start, 'R', 'a', 'r', '!') || starts(start, '7', 'z', 0xBC, 0xAF) || starts(start, 0x1F, 0x8B)) {
            throw refused("zip");
        }
        refuseMarkup(start);
        boolean wide = Encoding.marked(file) != null || charset != null;
        for (int at = 0; at < start.length && !wide; at++) {
            if (start[at] == 0) {
                throw refused("binary");
            }
        }
    }

    private static void refuseMarkup(byte[] start) {
        String text = new String(start, StandardCharsets.ISO_8859_1).replace("\0", "").toLowerCase(Locale.ROOT);
        int at = 0;
        while (at < text.length() && (text.charAt(at) <= ' ' || text.charAt(at) >= 0xBB && at < 3)) {
            at++;
        }
        String rest = text.substring(at);
        if (rest.startsWith("<?xml") && rest.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
            throw refused("xml2003");
        } else if (rest.startsWith("<") && (rest.contains("<html") || rest.contains("<table") || rest.contains("<!doctype html"))) {
            throw refused("html");
        } else if (rest.startsWith("<?xml") || rest.startsWith("<!doctype")) {
            throw refused("xml");
        } else if (rest.startsWith("{\\rtf")) {
            throw refused("rtf");
        }
    }

    /** Old Office files say what they are in the names of their streams, written in UTF-16. */
    private static String nameOfOle(Path file) throws IOException {
        String names;
        try (InputStream in = Files.newInputStream(file)) {
            names = new String(in.readNBytes(64 << 20), StandardCharsets.ISO_8859_1);
        }
        if (names.contains(wide("EncryptedPackage"))) {
            return "encrypted";
        } else if (names.contains(wide("Workbook"))) {
            return "xls";
        } else if (names.contains(wide("Book"))) {
            return "old";
        }
        return names.contains(wide("WordDocument")) ? "doc" : "ole";
    }

    private static String wide(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }
}
