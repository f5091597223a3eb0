package org.yinfeng.exchange.cells;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Remembers the words it made last, so that a county's name that stands in a hundred thousand cells is one string. A slot
 * that two words want goes to the later one: nothing grows.
 */
final class Words {
    private static final int SLOTS = 1 << 14;
    private static final int LONGEST = 60;

    private final byte[][] keys = new byte[SLOTS][];
    private final String[] words = new String[SLOTS];

    String of(byte[] bytes, int from, int to) {
        if (to - from > LONGEST) {
            return XmlText.unescape(XmlText.decode(bytes, from, to));
        }
        int hash = 0;
        for (int at = from; at < to; at++) {
            hash = hash * 31 + bytes[at];
        }
        int slot = (hash ^ hash >>> 15) & SLOTS - 1;
        byte[] key = keys[slot];
        if (key != null && Arrays.equals(key, 0, key.length, bytes, from, to)) {
            return words[slot];
        }
        keys[slot] = Arrays.copyOfRange(bytes, from, to);
        words[slot] = XmlText.unescape(XmlText.decode(bytes, from, to));
        return words[slot];
    }

    /** The same for characters. */
    String of(char[] chars, int from, int to) {
        if (to - from > LONGEST) {
            return new String(chars, from, to - from);
        }
        int hash = 0;
        for (int at = from; at < to; at++) {
            hash = hash * 31 + chars[at];
        }
        int slot = (hash ^ hash >>> 15) & SLOTS - 1;
        String word = words[slot];
        if (word == null || !same(word, chars, from, to)) {
            word = new String(chars, from, to - from);
            words[slot] = word;
        }
        return word;
    }

    private static boolean same(String word, char[] chars, int from, int to) {
        if (word.length() != to - from) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != chars[from + i]) {
                return false;
            }
        }
        return true;
    }

    static String ascii(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }
}
