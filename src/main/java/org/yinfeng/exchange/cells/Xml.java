package org.yinfeng.exchange.cells;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.yinfeng.project.Message;

/**
 * A pull reader for the plain XML that spreadsheets are made of, working on UTF-8 bytes. Names are local names: prefixes are
 * dropped. It knows no document types at all, so nothing can be declared, expanded or fetched; a file with one is refused.
 */
final class Xml {
    static final int START = 1;
    static final int END = 2;
    static final int EOF = -1;

    /** The longest tag, and the longest text of one element: Excel's own cell holds 32,767 characters. */
    private static final int LONGEST = 1 << 20;

    private static final byte[] AMPERSAND = "&amp;".getBytes(StandardCharsets.US_ASCII);

    private final InputStream in;
    private byte[] buffer = new byte[1 << 16];
    private int position;
    private int limit;
    private boolean ended;
    private int nameFrom;
    private int nameTo;
    private int attributesFrom;
    private int attributesTo;
    private int valueFrom;
    private int valueTo;
    private boolean selfClosed;
    private byte[] text = new byte[1 << 12];
    private int textLength;

    Xml(InputStream in) throws IOException {
        this.in = in;
        fill();
        if (limit >= 2 && (buffer[0] == (byte) 0xFE || buffer[0] == (byte) 0xFF || buffer[0] == 0 || buffer[1] == 0)) {
            throw Refused.damaged("UTF-16 XML");
        }
        if (limit >= 3 && buffer[0] == (byte) 0xEF) {
            position = 3;
        }
    }

    /** Makes room by moving what is not yet read to the front, and reads on; false at the end. */
    private boolean fill() throws IOException {
        if (ended) {
            return false;
        }
        if (limit == buffer.length) {
            if (buffer.length > LONGEST) {
                throw Refused.bounds("XML > 1 MB");
            }
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int read = in.read(buffer, limit, buffer.length - limit);
        if (read < 0) {
            ended = true;
            return false;
        }
        limit += read;
        return true;
    }

    private boolean more() throws IOException {
        if (position > 0) {
            System.arraycopy(buffer, position, buffer, 0, limit - position);
            limit -= position;
            position = 0;
        }
        return fill();
    }

    /** Goes to the next start or end of an element; the text since the last start is in {@link #text}. */
    int next() throws IOException {
        if (selfClosed) {
            selfClosed = false;
            return END;
        }
        while (true) {
            toTag();
            if (position >= limit) {
                return EOF;
            }
            int close = tagEnd();
            byte kind = buffer[position + 1];
            if (kind == '?') {
                position = close + 1;
            } else if (kind == '!') {
                special();
            } else {
                return element(close);
            }
        }
    }

    /** Gathers text up to the next tag. */
    private void toTag() throws IOException {
        while (true) {
            int at = position;
            while (at < limit && buffer[at] != '<') {
                at++;
            }
            if (at > position) {
                append(buffer, position, at);
                position = at;
            }
            if (at < limit && (limit - at >= 9 || ended)) {
                return;
            }
            if (!more()) {
                return;
            }
        }
    }

    private void append(byte[] source, int from, int to) {
        int length = to - from;
        if (textLength + length > text.length) {
            if (textLength + length > LONGEST) {
                throw Refused.bounds("text > 1 MB");
            }
            text = Arrays.copyOf(text, Math.max(text.length * 2, textLength + length));
        }
        System.arraycopy(source, from, text, textLength, length);
        textLength += length;
    }

    /** The place of the {@code >} that ends the tag at the position; quotes may hide others. */
    private int tagEnd() throws IOException {
        int at = position + 1;
        byte quote = 0;
        boolean opaque = position + 1 < limit && buffer[position + 1] == '!';
        while (true) {
            for (; at < limit; at++) {
                byte b = buffer[at];
                if (quote != 0) {
                    quote = b == quote ? 0 : quote;
                } else if (b == '>') {
                    return at;
                } else if (!opaque && (b == '"' || b == '\'')) {
                    quote = b;
                }
            }
            int done = at - position;
            if (!more()) {
                throw Refused.damaged("XML");
            }
            at = position + done;
        }
    }

    private void special() throws IOException {
        if (startsWith("<!--")) {
            skipTo("-->");
        } else if (startsWith("<![CDATA[")) {
            position += 9;
            int from = position;
            skipTo("]]>");
            if (from <= position - 3) {
                escapeAmpersands(from, position - 3);
            }
        } else {
            throw new Refused(Message.of("reading.refused.doctype"),
                    Message.of("reading.advice.hostile"));
        }
    }

    /** CDATA is put as it would have been written without: what follows decodes entities once for all. */
    private void escapeAmpersands(int from, int to) {
        int plain = from;
        for (int at = from; at < to; at++) {
            if (buffer[at] == '&') {
                append(buffer, plain, at);
                append(AMPERSAND, 0, AMPERSAND.length);
                plain = at + 1;
            }
        }
        append(buffer, plain, to);
    }

    private boolean startsWith(String expected) {
        for (int i = 0; i < expected.length(); i++) {
            if (position + i >= limit || buffer[position + i] != expected.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Moves behind the mark; what lies before it stays where it is in the buffer. */
    private void skipTo(String mark) throws IOException {
        int start = position;
        int at = position;
        while (true) {
            for (; at + mark.length() <= limit; at++) {
                position = at;
                if (startsWith(mark)) {
                    position = at + mark.length();
                    return;
                }
            }
            position = start;
            if (!fill()) {
                throw Refused.damaged("XML");
            }
        }
    }

    private int element(int close) {
        boolean end = buffer[position + 1] == '/';
        int from = position + (end ? 2 : 1);
        int at = from;
        nameFrom = from;
        for (; at < close && buffer[at] > ' ' && buffer[at] != '/'; at++) {
            if (buffer[at] == ':') {
                nameFrom = at + 1;
            }
        }
        nameTo = at;
        position = close + 1;
        if (end) {
            return END;
        }
        textLength = 0;
        selfClosed = buffer[close - 1] == '/';
        attributesFrom = at;
        attributesTo = selfClosed ? close - 1 : close;
        return START;
    }

    boolean is(String name) {
        return same(nameFrom, nameTo, name);
    }

    private boolean same(int from, int to, String name) {
        if (to - from != name.length()) {
            return false;
        }
        for (int i = name.length() - 1; i >= 0; i--) {
            if (buffer[from + i] != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Finds an attribute of the element that just started. */
    private boolean find(String name) {
        int at = attributesFrom;
        while (at < attributesTo) {
            while (at < attributesTo && buffer[at] <= ' ') {
                at++;
            }
            int from = at;
            for (; at < attributesTo && buffer[at] != '=' && buffer[at] > ' '; at++) {
                if (buffer[at] == ':') {
                    from = at + 1;
                }
            }
            int to = at;
            while (at < attributesTo && buffer[at] != '"' && buffer[at] != '\'') {
                at++;
            }
            if (at >= attributesTo) {
                return false;
            }
            byte quote = buffer[at++];
            valueFrom = at;
            while (at < attributesTo && buffer[at] != quote) {
                at++;
            }
            valueTo = at++;
            if (same(from, to, name)) {
                return true;
            }
        }
        return false;
    }

    /** The value of an attribute, null where the element has none. */
    String attribute(String name) {
        return find(name) ? XmlText.decode(buffer, valueFrom, valueTo) : null;
    }

    boolean attributeIs(String name, String value) {
        return find(name) && same(valueFrom, valueTo, value);
    }

    /** The first character of an attribute's value, 0 where it has none. */
    char attributeStart(String name) {
        return find(name) && valueTo > valueFrom ? (char) buffer[valueFrom] : 0;
    }

    /** Where an attribute's value consists of digits, their number; else -1. */
    int attributeNumber(String name) {
        if (!find(name) || valueTo == valueFrom || valueTo - valueFrom > 9) {
            return -1;
        }
        int number = 0;
        for (int at = valueFrom; at < valueTo; at++) {
            if (buffer[at] < '0' || buffer[at] > '9') {
                return -1;
            }
            number = number * 10 + buffer[at] - '0';
        }
        return number;
    }

    /** The column of a cell's reference (A1, XFD9), from 0; -1 without a reference. */
    int column() {
        if (!find("r")) {
            return -1;
        }
        int column = 0;
        for (int at = valueFrom; at < valueTo && buffer[at] >= 'A' && buffer[at] <= 'Z' && at - valueFrom < 4; at++) {
            column = column * 26 + buffer[at] - 'A' + 1;
        }
        return column - 1;
    }

    /** The bytes of the text since the last start, entities still in it. */
    byte[] text() {
        return text;
    }

    int textLength() {
        return textLength;
    }

    String decodedText() {
        return XmlText.decode(text, 0, textLength);
    }
}
