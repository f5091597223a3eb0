package org.yinfeng.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads what {@link PackedWriter} wrote; anything else is {@link DamagedBytesException}, never a wrong value by guess. */
final class PackedReader {
    private final byte[] bytes;
    private final int end;
    private int at;

    PackedReader(byte[] bytes) {
        this(bytes, 0, bytes.length);
    }

    PackedReader(byte[] bytes, int from, int end) {
        this.bytes = bytes;
        this.at = from;
        this.end = end;
    }

    boolean hasMore() {
        return at < end;
    }

    int position() {
        return at;
    }

    int octet() {
        need(1);
        return bytes[at++] & 0xFF;
    }

    private void need(int more) {
        if (more < 0 || more > end - at) {
            throw new DamagedBytesException("ends early");
        }
    }

    long count() {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            int octet = octet();
            value |= (long) (octet & 0x7F) << shift;
            if (octet < 0x80) {
                return value;
            }
        }
        throw new DamagedBytesException("a number is too long");
    }

    long number() {
        long value = count();
        return value >>> 1 ^ -(value & 1);
    }

    /** A count that fits an int and is not negative. */
    int small() {
        long value = count();
        if (value < 0 || value > Integer.MAX_VALUE) {
            throw new DamagedBytesException("a count is out of range: " + value);
        }
        return (int) value;
    }

    int smallNumber() {
        long value = number();
        if (value != (int) value) {
            throw new DamagedBytesException("a number is out of range: " + value);
        }
        return (int) value;
    }

    byte[] bytes() {
        int length = small();
        need(length);
        at += length;
        return Arrays.copyOfRange(bytes, at - length, at);
    }

    void skipBytes() {
        int length = small();
        need(length);
        at += length;
    }

    String text() {
        int length = small();
        need(length);
        at += length;
        return new String(bytes, at - length, length, StandardCharsets.UTF_8);
    }

    String textOrNull() {
        return octet() == 0 ? null : text();
    }
}
