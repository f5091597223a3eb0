package org.yinfeng.exchange.cells;

import java.nio.charset.StandardCharsets;

/** The last bytes of a stream, as many as it holds. */
final class Tail {
    private static final int SIZE = 2 << 20;

    private byte[] bytes = new byte[1 << 16];
    private int length;

    void add(byte[] more, int count) {
        if (length + count > bytes.length) {
            if (bytes.length < SIZE) {
                bytes = java.util.Arrays.copyOf(bytes, bytes.length * 2);
            } else {
                int keep = SIZE / 2;
                System.arraycopy(bytes, length - keep, bytes, 0, keep);
                length = keep;
            }
        }
        System.arraycopy(more, 0, bytes, length, count);
        length += count;
    }

    /** What follows the last place of the mark; empty where it does not stand. */
    byte[] after(String mark) {
        byte[] wanted = mark.getBytes(StandardCharsets.US_ASCII);
        for (int at = length - wanted.length; at >= 0; at--) {
            if (java.util.Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
                return java.util.Arrays.copyOfRange(bytes, at + wanted.length, length);
            }
        }
        return new byte[0];
    }
}
