package org.yinfeng.exchange.write;

import java.util.regex.Pattern;

/**
 * Keeps a text in a csv file from being taken for a formula by a spreadsheet program: one {@code '} is put before a text that
 * begins with a sign of a formula, and reading takes exactly one away under the same test, so nothing is lost. Numbers are
 * never protected.
 */
public final class CsvText {
    private static final Pattern DANGEROUS = Pattern.compile("^'*[=+\\-@\\t\\r\\n\\x00＝＋－＠]");

    private CsvText() {}

    public static boolean isDangerous(String text) {
        return !text.isEmpty() && DANGEROUS.matcher(text).lookingAt();
    }

    /** The text as it stands in the file. */
    public static String protect(String text) {
        return isDangerous(text) ? "'" + text : text;
    }

    /** The text as it was before {@link #protect}. */
    public static String unprotect(String text) {
        return text.startsWith("'") && isDangerous(text) ? text.substring(1) : text;
    }
}
