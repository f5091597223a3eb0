package org.yinfeng.exchange.cells;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which cell styles show their number as a date: a workbook stores no dates, only numbers that look like them. */
final class NumberFormats {
    static final byte PLAIN = 0;
    static final byte DAY = 1;
    static final byte MONTH = 2;

    private byte[] byStyle = new byte[0];

    private NumberFormats() {}

    static NumberFormats none() {
        return new NumberFormats();
    }

    static NumberFormats read(InputStream part) throws IOException {
        NumberFormats formats = new NumberFormats();
        Map<Integer, Byte> own = new HashMap<>();
        Xml xml = new Xml(part);
        boolean inCells = false;
        int styles = 0;
        byte[] kinds = new byte[64];
        for (int event = xml.next(); event != Xml.EOF; event = xml.next()) {
            if (xml.is("cellXfs")) {
                inCells = event == Xml.START;
            } else if (event == Xml.START && xml.is("numFmt")) {
                String code = xml.attribute("formatCode");
                own.put(xml.attributeNumber("numFmtId"), code == null ? PLAIN : kind(code));
            } else if (event == Xml.START && inCells && xml.is("xf")) {
                kinds = styles < kinds.length ? kinds : Arrays.copyOf(kinds, kinds.length * 2);
                int id = xml.attributeNumber("numFmtId");
                Byte known = own.get(id);
                kinds[styles++] = known != null ? known : builtIn(id);
            }
        }
        formats.byStyle = Arrays.copyOf(kinds, styles);
        return formats;
    }

    /**
     * The formats of an old workbook.
     *
     * @param idOfStyle the number of each style's format
     * @param codes the formats that the workbook brings, by number
     */
    static NumberFormats of(List<Integer> idOfStyle, Map<Integer, String> codes) {
        NumberFormats formats = new NumberFormats();
        formats.byStyle = new byte[idOfStyle.size()];
        for (int style = 0; style < formats.byStyle.length; style++) {
            String code = codes.get(idOfStyle.get(style));
            formats.byStyle[style] = code == null ? builtIn(idOfStyle.get(style)) : kind(code);
        }
        return formats;
    }

    byte of(int style) {
        return style >= 0 && style < byStyle.length ? byStyle[style] : PLAIN;
    }

    /** The numbers below 164 have a meaning of their own; 27 to 58 are those of Chinese editions. */
    private static byte builtIn(int id) {
        return switch (id) {
            case 17, 27, 36, 50, 52, 57 -> MONTH;
            case 14, 15, 16, 22, 28, 29, 30, 31, 51, 53, 54, 58 -> DAY;
            default -> PLAIN;
        };
    }

    /** What a format's code shows: the letters y, m, d of its first section, outside quotes and brackets. */
    static byte kind(String code) {
        boolean year = false;
        boolean month = false;
        boolean day = false;
        boolean time = false;
        for (int at = 0; at < code.length() && code.charAt(at) != ';'; at++) {
            char c = Character.toLowerCase(code.charAt(at));
            if (c == '"') {
                at = skip(code, at, '"');
            } else if (c == '[') {
                at = skip(code, at, ']');
            } else if (c == '\\' || c == '_' || c == '*') {
                at++;
            } else if (c == 'g' && code.regionMatches(true, at, "general", 0, 7)) {
                return PLAIN;
            }
            year |= c == 'y';
            month |= c == 'm';
            day |= c == 'd';
            time |= c == 'h' || c == 's';
        }
        if (day || year && !month) {
            return DAY;
        }
        return month && (year || !time) ? MONTH : PLAIN;
    }

    private static int skip(String code, int from, char to) {
        int end = code.indexOf(to, from + 1);
        return end < 0 ? code.length() : end;
    }
}
