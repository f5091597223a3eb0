package org.yinfeng.exchange.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes XML as UTF-8 bytes; texts are escaped on the way. */
public final class XmlOut {
    private static final int SIZE = 1 << 16;
    /** The most bytes that one character, escaped, can take. */
    private static final int LONGEST = 16;

    private final OutputStream out;
    private final byte[] buffer = new byte[SIZE];
    private final boolean spreadsheet;
    private int at;

    XmlOut(OutputStream out) {
        this(out, true);
    }

    /** @param spreadsheet whether readers understand {@code _x0000_}; elsewhere what XML cannot hold becomes U+FFFD */
    XmlOut(OutputStream out, boolean spreadsheet) {
        this.out = out;
        this.spreadsheet = spreadsheet;
    }

    /** Markup, as it is. */
    public XmlOut raw(String ascii) throws IOException {
        if (at + ascii.length() > SIZE) {
            flush();
        }
        if (ascii.length() > SIZE) {
            out.write(ascii.getBytes(StandardCharsets.UTF_8));
            return this;
        }
        for (int i = 0; i < ascii.length(); i++) {
            buffer[at++] = (byte) ascii.charAt(i);
        }
        return this;
    }

    public XmlOut raw(byte[] bytes) throws IOException {
        if (at + bytes.length > SIZE) {
            flush();
        }
        System.arraycopy(bytes, 0, buffer, at, bytes.length);
        at += bytes.length;
        return this;
    }

    public XmlOut number(long number) throws IOException {
        return raw(Long.toString(number));
    }

    /** Text of an element or attribute. What XML cannot hold is written {@code _x0000_}, as spreadsheets read it. */
    public XmlOut text(String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            if (at + LONGEST > SIZE) {
                flush();
            }
            char c = text.charAt(i);
            if (c >= 0x800 && c < 0xD800) {
                buffer[at++] = (byte) (0xE0 | c >> 12);
                buffer[at++] = (byte) (0x80 | c >> 6 & 0x3F);
                buffer[at++] = (byte) (0x80 | c & 0x3F);
            } else if (c >= ' ' && c < 128 && c != '<' && c != '>' && c != '&' && c != '"' && c != '_') {
                buffer[at++] = (byte) c;
            } else {
                i += rare(text, i, c);
            }
        }
        return this;
    }

    /** @return how many further characters were used up */
    private int rare(String text, int i, char c) throws IOException {
        switch (c) {
            case '<' -> raw("&lt;");
            case '>' -> raw("&gt;");
            case '&' -> raw("&amp;");
            case '"' -> raw("&quot;");
            case '\n' -> raw("\n");
            case '\t' -> raw("\t");
            case '_' -> raw(spreadsheet && text.startsWith("_x", i) && text.length() > i + 6 && text.charAt(i + 6) == '_' ? "_x005F_" : "_");
            default -> {
                boolean pair = Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
                if (pair || c >= 128 && !Character.isSurrogate(c) && c < 0xFFFE) {
                    raw(text.substring(i, pair ? i + 2 : i + 1).getBytes(StandardCharsets.UTF_8));
                } else if (!spreadsheet) {
                    raw("\uFFFD".getBytes(StandardCharsets.UTF_8));
                } else {
                    raw("_x" + String.format(java.util.Locale.ROOT, "%04X", (int) c) + "_");
                }
                return pair ? 1 : 0;
            }
        }
        return 0;
    }

    void flush() throws IOException {
        out.write(buffer, 0, at);
        at = 0;
    }
}
