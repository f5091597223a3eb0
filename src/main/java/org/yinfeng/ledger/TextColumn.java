package org.yinfeng.ledger;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * One text column of a block: UTF-8 end to end, with the place where each text begins; an empty one is unknown.
 *
 * @param starts one more than rows
 */
record TextColumn(byte[] bytes, int[] starts) {
    private static final byte[] NONE = {};

    /** Of strings, null where unknown. */
    static TextColumn of(Object[] texts) {
        byte[] bytes = new byte[texts.length * 16];
        int[] starts = new int[texts.length + 1];
        for (int row = 0; row < texts.length; row++) {
            byte[] text = texts[row] == null ? NONE : ((String) texts[row]).getBytes(StandardCharsets.UTF_8);
            starts[row + 1] = starts[row] + text.length;
            if (starts[row + 1] > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, starts[row + 1]));
            }
            System.arraycopy(text, 0, bytes, starts[row], text.length);
        }
        return new TextColumn(Arrays.copyOf(bytes, starts[texts.length]), starts);
    }

    static TextColumn empty(int rows) {
        return new TextColumn(new byte[0], new int[rows + 1]);
    }

    /** With one row's text in place of the one it had; null makes it unknown. */
    TextColumn with(int row, String text) {
        byte[] fresh = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
        if (Arrays.equals(fresh, 0, fresh.length, bytes, starts[row], starts[row + 1])) {
            return this;
        }
        int shift = fresh.length - (starts[row + 1] - starts[row]);
        int[] newStarts = starts.clone();
        for (int after = row + 1; after < newStarts.length; after++) {
            newStarts[after] += shift;
        }
        byte[] newBytes = Arrays.copyOf(bytes, bytes.length + shift);
        System.arraycopy(fresh, 0, newBytes, starts[row], fresh.length);
        System.arraycopy(bytes, starts[row + 1], newBytes, newStarts[row + 1], bytes.length - starts[row + 1]);
        return new TextColumn(newBytes, newStarts);
    }

    String get(int row) {
        int length = starts[row + 1] - starts[row];
        return length == 0 ? null : new String(bytes, starts[row], length, StandardCharsets.UTF_8);
    }
}
