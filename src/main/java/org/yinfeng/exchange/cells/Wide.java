package org.yinfeng.exchange.cells;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** UTF-16 without a mark: every second byte of its digits, delimiters and line ends is zero, nearly always on the same side. */
final class Wide {
    private Wide() {}

    /** The charset of a text that begins so; null where no byte is zero. @throws Refused where zeros make it no text at all */
    static Charset of(byte[] start) {
        int[] zeros = new int[2];
        for (int at = 0; at < start.length; at++) {
            zeros[at & 1] += start[at] == 0 ? 1 : 0;
        }
        if (zeros[0] + zeros[1] == 0) {
            return null;
        }
        Charset charset = zeros[1] > zeros[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        if ((start.length & 1) != 0 || !isText(new String(start, charset))) {
            throw Foreign.refused("binary");
        }
        return charset;
    }

    /** Letters, digits and Hanzi nearly all, with a line end or a delimiter among them. */
    private static boolean isText(String text) {
        long plain = text.chars().filter(c -> c >= 0x20 && c < 0x7F || c == '\t' || c == '\n' || c == '\r'
                || c >= 0x2010 && c < 0x2040 || c >= 0x3000 && c < 0x3020 || c >= 0x4E00 && c < 0xA000 || c >= 0xFF00 && c < 0xFFEF).count();
        return plain * 20 >= text.length() * 19L && text.chars().anyMatch(c -> c == ',' || c == '\t' || c == '\n' || c == ';');
    }
}
