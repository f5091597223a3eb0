package org.yinfeng.ledger.query;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets of the letters that syllables begin with, as bits: a text that lacks an initial which every reading of a word needs
 * cannot hold the word, and most texts are passed over so. Digits and signs are no initials and never needed.
 */
final class Initials {
    /** A word that can be read in more ways than this needs the initials common to all that begin alike. */
    private static final int MOST = 8;

    private Initials() {}

    private static int bit(char letter) {
        return letter >= 'a' && letter <= 'z' ? 1 << letter - 'a' : 0;
    }

    /** The initials of all characters between two places of a folded text, by all their readings. */
    static int of(CharSequence text, int from, int to) {
        Pinyin pinyin = Pinyin.table();
        int initials = 0;
        for (int at = from; at < to; at++) {
            initials |= pinyin.initials(text.charAt(at));
        }
        return initials;
    }

    /** The initials of one class of characters. */
    static int of(String[] spellings) {
        int initials = 0;
        for (String spelling : spellings) {
            initials |= bit(spelling.charAt(0));
        }
        return initials;
    }

    /**
     * The sets of initials of which a text must have one whole set.
     *
     * @param ends for each letter of the word, after which letters a syllable that begins there may end, as bits
     */
    static int[] needed(String word, long[] ends) {
        List<List<Integer>> from = new ArrayList<>();
        for (int at = 0; at <= word.length(); at++) {
            from.add(new ArrayList<>());
        }
        from.get(word.length()).add(0);
        for (int at = word.length() - 1; at >= 0; at--) {
            // A character of the word may also stand for itself.
            for (long open = ends[at] | 1L << at + 1; open != 0; open &= open - 1) {
                for (int rest : from.get(Long.numberOfTrailingZeros(open))) {
                    add(from.get(at), rest | bit(word.charAt(at)));
                }
            }
        }
        return from.get(0).stream().mapToInt(set -> set).toArray();
    }

    /** Keeps only sets of which none holds another. */
    private static void add(List<Integer> sets, int set) {
        if (sets.stream().anyMatch(known -> (set & known) == known)) {
            return;
        }
        sets.removeIf(known -> (known & set) == set);
        sets.add(set);
        if (sets.size() > MOST) {
            int common = sets.stream().reduce(-1, (a, b) -> a & b);
            sets.clear();
            sets.add(common);
        }
    }
}
