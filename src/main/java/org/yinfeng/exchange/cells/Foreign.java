package org.yinfeng.exchange.cells;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.yinfeng.project.Message;

/** Files of other kinds, known by their first bytes or by what they hold, so that the refusal can say what they are. */
final class Foreign {
    private Foreign() {}

    static Refused refused(String what) {
        return new Refused(Message.of("reading.refused." + what), Message.of("reading.advice." + what));
    }

    static boolean starts(byte[] bytes, int... expected) {
        return at(0, bytes, expected);
    }

    private static boolean at(int from, byte[] bytes, int... expected) {
        for (int i = 0; i < expected.length; i++) {
            if (from + i >= bytes.length || (bytes[from + i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }

    /** What a zip holds that is no workbook of Excel's. */
    static String zipped(Zip zip) {
        if (zip.has("xl/workbook.bin")) {
            return "xlsb";
        } else if (zip.has("word/document.xml")) {
            return "docx";
        } else if (zip.has("ppt/presentation.xml")) {
            return "pptx";
        } else if (zip.has("OFD.xml")) {
            return "ofd";
        } else if (zip.has("content.xml")) {
            return "ods";
        }
        return zip.has("Index/Document.iwa") || zip.has("Index.zip") ? "numbers" : "zip";
    }

    /** Refuses what the first bytes tell. */
    static void refuse(byte[] start) {
        if (start.length > 3 && start[0] == 9 && (start[1] == 0 || start[1] == 2 || start[1] == 4) && start[3] == 0) {
            throw refused("old");
        } else if (starts(start, '%', 'P', 'D', 'F')) {
            throw refused("pdf");
        } else if (isPicture(start)) {
            throw refused("picture");
        } else if (starts(start, 'R', 'a', 'r', '!') || starts(start, '7', 'z', 0xBC, 0xAF) || starts(start, 0x1F, 0x8B)
                || starts(start, 'P', 'K')) {
            throw refused("zip");
        }
    }

    private static boolean isPicture(byte[] start) {
        return starts(start, 0x89, 'P', 'N', 'G') || starts(start, 0xFF, 0xD8, 0xFF) || starts(start, 'G', 'I', 'F', '8')
                || starts(start, 'I', 'I', '*', 0) || starts(start, 'M', 'M', 0, '*') || at(4, start, 'f', 't', 'y', 'p')
                || starts(start, 'R', 'I', 'F', 'F') || starts(start, 'B', 'M') && at(6, start, 0, 0, 0, 0);
    }

    /** Refuses text that is written for another program; a web page with a table is none. */
    static void refuseMarkup(byte[] start) {
        String rest = begun(start);
        if (rest.startsWith("<?xml") && rest.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
            throw refused("xml2003");
        } else if (isPage(start)) {
            return;
        } else if (rest.startsWith("<?xml") || rest.startsWith("<!doctype")) {
            throw refused("xml");
        } else if (rest.startsWith("{\\rtf")) {
            throw refused("rtf");
        } else if (rest.startsWith("mime-version:")) {
            throw refused("mht");
        }
    }

    /** Whether it is a web page, as many systems send under the name of an Excel file. */
    static boolean isPage(byte[] start) {
        String rest = begun(start);
        return rest.startsWith("<") && (rest.contains("<html") || rest.contains("<table") || rest.startsWith("<!doctype html"));
    }

    /** The first words, small, without marks and blanks before them, of text in whatever encoding. */
    private static String begun(byte[] start) {
        String text = new String(start, StandardCharsets.ISO_8859_1).replace("\0", "").toLowerCase(Locale.ROOT);
        int at = 0;
        while (at < text.length() && (text.charAt(at) <= ' ' || text.charAt(at) >= 0xBB && at < 3)) {
            at++;
        }
        return text.substring(at);
    }
}
