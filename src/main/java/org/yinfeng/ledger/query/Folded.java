package org.yinfeng.ledger.query;

import java.text.Normalizer;
import java.util.Locale;

/** Text made alike for searching: NFKC (full-width letters, ligatures), lower case, every blank or control one space. */
final class Folded {
    private Folded() {}

    static String of(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        append(text, folded);
        return folded.toString();
    }

    static void append(String text, StringBuilder folded) {
        int start = folded.length();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x4E00 && c <= 0x9FFF) {
                folded.append(c);
            } else if (c < 128) {
                folded.append(c <= ' ' || c == 127 ? ' ' : c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
            } else {
                folded.setLength(start);
                appendAny(text, folded);
                return;
            }
        }
    }

    private static void appendAny(String text, StringBuilder folded) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            folded.append(c <= ' ' || c == 127 || Character.isWhitespace(c) ? ' ' : c);
        }
    }
}
