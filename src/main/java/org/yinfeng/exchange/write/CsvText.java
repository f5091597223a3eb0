package org.yinfeng.exchange.write;

/**
 * Keeps a text in a csv file from being taken for a formula by a spreadsheet program: one {@code '} is put before a text that
 * begins with a sign of a formula, and reading takes exactly one away under the same test, so nothing is lost. Numbers are
 * never protected.
 */
public final class CsvText {
    private static final String SIGNS = "=+-@\t\r\n\0＝＋－＠";

    private CsvText() {}

    /** Whether it begins, after any number of {@code '}, with a sign of a formula. */
    public static boolean isDangerous(String text) {
        int first = 0;
        while (first < text.length() && text.charAt(first) == '\'') {
            first++;
        }
        return first < text.length() && SIGNS.indexOf(text.charAt(first)) >= 0;
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
