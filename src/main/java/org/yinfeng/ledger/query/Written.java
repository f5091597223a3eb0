package org.yinfeng.ledger.query;

import java.util.ArrayList;
import java.util.List;

/** How words and values stand in a query's text: plain, or in quotes with a quote doubled. */
final class Written {
    private static final String OPERATORS = ":=<>≤≥";

    private Written() {}

    static String quote(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    static boolean isPlainWord(String word) {
        return !word.isEmpty() && !word.startsWith("-") && free(word, " \"“”" + OPERATORS);
    }

    static boolean isPlainValue(String value) {
        return !value.isEmpty() && !value.equalsIgnoreCase("empty") && free(value, " \"“”,、");
    }

    private static boolean free(String text, String of) {
        return text.chars().noneMatch(c -> of.indexOf(c) >= 0 || Character.isWhitespace(c));
    }

    static boolean isQuote(char c) {
        return c == '"' || c == '“' || c == '”';
    }

    /** The parts between separators that stand outside quotes, with their quotes; empty parts are left out. */
    static List<String> parts(String text, String separators) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= isQuote(c);
            if (!quoted && separators.indexOf(c) >= 0) {
                add(part, parts);
            } else {
                part.append(c);
            }
        }
        add(part, parts);
        return parts;
    }

    private static void add(StringBuilder part, List<String> parts) {
        if (part.length() > 0) {
            parts.add(part.toString());
            part.setLength(0);
        }
    }

    /** Where the first operator outside quotes stands, after at least one character; -1 where there is none. */
    static int operatorAt(String token) {
        boolean quoted = false;
        for (int i = 0; i < token.length(); i++) {
            quoted ^= isQuote(token.charAt(i));
            if (!quoted && i > 0 && OPERATORS.indexOf(token.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** Without its quotes; a doubled quote inside stands for one, and a missing last quote is forgiven while it is typed. */
    static String unquoted(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isQuote(c)) {
                plain.append(c);
            } else if (quoted && i + 1 < text.length() && isQuote(text.charAt(i + 1))) {
                plain.append('"');
                i++;
            } else {
                quoted = !quoted;
            }
        }
        return plain.toString();
    }

    static boolean isQuoted(String text) {
        return !text.isEmpty() && isQuote(text.charAt(0));
    }
}
