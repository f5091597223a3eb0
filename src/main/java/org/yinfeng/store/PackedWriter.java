package org.yinfeng.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes under construction: numbers take as few bytes as they need, texts are UTF-8 after their length. */
final class PackedWriter {
    private byte[] bytes;
    private int size;

    PackedWriter(int expected) {
        bytes = new byte[expected];
    }

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }

    void octet(int value) {
        room(1);
        bytes[size++] = (byte) value;
    }

    /** A number that is mostly small and not negative: seven bits to a byte; a negative one takes ten. */
    void count(long value) {
        room(10);
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            bytes[size++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    /** A number of either sign. */
    void number(long value) {
        count(value << 1 ^ value >> 63);
    }

    void raw(byte[] value) {
        room(value.length);
        System.arraycopy(value, 0, bytes, size, value.length);
        size += value.length;
    }

    void bytes(byte[] value) {
        count(value.length);
        raw(value);
    }

    void text(String value) {
        bytes(value.getBytes(StandardCharsets.UTF_8));
    }

    /** A text that may be null, which is not the same as empty. */
    void textOrNull(String value) {
        octet(value == null ? 0 : 1);
        if (value != null) {
            text(value);
        }
    }
}
