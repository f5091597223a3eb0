package org.yinfeng.exchange.cells;

/** Finds what stands between the cells of a text: the character that stands equally often in most lines. */
final class Delimiter {
    private static final char[] CANDIDATES = {',', '\t', ';', '|', '｜'};
    private static final int LINES = 50;

    private Delimiter() {}

    /** The character of a first line {@code sep=;}, or 0. */
    static int named(char[] text, int length) {
        boolean names = length >= 5 && new String(text, 0, 4).equalsIgnoreCase("sep=");
        return names && (length == 5 || text[5] == '\r' || text[5] == '\n') ? text[4] : 0;
    }

    static char find(char[] text, int length) {
        char best = ',';
        long bestScore = 0;
        for (char candidate : CANDIDATES) {
            long score = score(text, length, candidate);
            if (score > bestScore) {
                bestScore = score;
                best = candidate;
            }
        }
        return best;
    }

    /** The most common count of the candidate in a line, times the lines that have it. */
    private static long score(char[] text, int length, char candidate) {
        int[] linesByCount = new int[64];
        boolean quoted = false;
        int count = 0;
        int lines = 0;
        for (int at = 0; at < length && lines < LINES; at++) {
            char c = text[at];
            quoted ^= c == '"';
            if (!quoted && c == candidate) {
                count++;
            } else if (!quoted && c == '\n' || at == length - 1) {
                linesByCount[Math.min(count, linesByCount.length - 1)]++;
                count = 0;
                lines++;
            }
        }
        long best = 0;
        for (int i = 1; i < linesByCount.length; i++) {
            best = Math.max(best, (long) i * linesByCount[i]);
        }
        return best;
    }
}
