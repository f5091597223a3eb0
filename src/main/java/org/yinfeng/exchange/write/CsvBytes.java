package org.yinfeng.exchange.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Writes cells of a csv file as bytes: UTF-8 without a string or an encoder between, other charsets text by text. */
final class CsvBytes {
    private static final int SIZE = 1 << 16;
    /** The most bytes that one character can take; half of a pair takes half of it. */
    private static final int LONGEST = 3;

    private final OutputStream out;
    private final byte[] buffer = new byte[SIZE];
    private int at;
    private final Charset charset;

    CsvBytes(OutputStream out) {
        this(out, StandardCharsets.UTF_8);
    }

    CsvBytes(OutputStream out, Charset charset) {
        this.out = out;
        this.charset = charset;
    }

    void raw(char ascii) throws IOException {
        room(1);
        buffer[at++] = (byte) ascii;
    }

    void raw(byte[] bytes) throws IOException {
        if (bytes.length > SIZE) {
            flush();
            out.write(bytes);
            return;
        }
        room(bytes.length);
        System.arraycopy(bytes, 0, buffer, at, bytes.length);
        at += bytes.length;
    }

    /** Digits, points and signs. */
    void ascii(String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            raw(text.charAt(i));
        }
    }

    /** A text, protected and, where a program could split it, quoted. */
    void text(String text) throws IOException {
        String safe = CsvText.protect(text);
        boolean quoted = !isPlain(safe);
        if (quoted) {
            raw('"');
        }
        for (int i = 0; i < safe.length(); i++) {
            char c = safe.charAt(i);
            if (Character.isSurrogate(c) || c >= 0x80 && charset != StandardCharsets.UTF_8) {
                // Pairs are rare; the whole rest goes the common way.
                raw(rest(safe.substring(i)).getBytes(charset));
                break;
            }
            if (c == '"') {
                raw('"');
            }
            put(c);
        }
        if (quoted) {
            raw('"');
        }
    }

    private static String rest(String text) {
        return text.replace("\"", "\"\"");
    }

    private void put(char c) throws IOException {
        room(LONGEST);
        if (c < 0x80) {
            buffer[at++] = (byte) c;
        } else if (c < 0x800) {
            buffer[at++] = (byte) (0xC0 | c >> 6);
            buffer[at++] = (byte) (0x80 | c & 0x3F);
        } else {
            buffer[at++] = (byte) (0xE0 | c >> 12);
            buffer[at++] = (byte) (0x80 | c >> 6 & 0x3F);
            buffer[at++] = (byte) (0x80 | c & 0x3F);
        }
    }

    /** Blanks at either end and every separator that some spreadsheet splits at are quoted. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == ',' || c == ';' || c < ' ') {
                return false;
            }
        }
        return text.isEmpty() || text.charAt(0) != ' ' && text.charAt(text.length() - 1) != ' ';
    }

    private void room(int bytes) throws IOException {
        if (at + bytes > SIZE) {
            flush();
        }
    }

    void flush() throws IOException {
        out.write(buffer, 0, at);
        at = 0;
    }
}
