package org.yinfeng.ledger.query;

/**
 * A word typed in Latin letters, found in Chinese text by initials (hndc), full syllables (huaneng) or both mixed with
 * characters (hn电厂). Reads the text once, keeping the set of letters of the word that may have been spelled so far as bits.
 */
final class Spelling {
    /** A longer word is only searched as it stands. */
    static final int LONGEST = 62;

    private final Pinyin pinyin = Pinyin.table();
    private final String word;
    private final int length;
    private final long done;
    private final long[] starts;
    private final long[] steps;
    private final boolean mixed;
    private final int[] needs;

    private Spelling(String word) {
        this.word = word;
        length = word.length();
        done = 1L << length;
        starts = new long[pinyin.classCount()];
        steps = new long[pinyin.classCount() * length];
        for (int number = 0; number < starts.length; number++) {
            for (String syllable : pinyin.spellings(number)) {
                learn(number, syllable);
            }
        }
        mixed = word.chars().anyMatch(c -> c >= Pinyin.ASCII);
        needs = Initials.needed(word, spelledFrom());
    }

    /** For each letter, after which letters of the word one may stand, whatever the syllable. */
    private long[] spelledFrom() {
        long[] ends = new long[length];
        for (int i = 0; i < steps.length; i++) {
            ends[i % length] |= steps[i];
        }
        return ends;
    }

    /** Whether a text with characters of these initials may hold the word; where not, there is no need to read it. */
    boolean possible(int initials) {
        for (int need : needs) {
            if ((initials & need) == need) {
                return true;
            }
        }
        return false;
    }

    /** The spelling of a folded word, or null where it has no Latin letter or is too long. */
    static Spelling of(String word) {
        return word.length() <= LONGEST && word.chars().anyMatch(c -> c >= 'a' && c <= 'z') ? new Spelling(word) : null;
    }

    private void learn(int number, String syllable) {
        for (int from = 0; from < length; from++) {
            long step = step(syllable, from);
            if (step != 0) {
                starts[number] |= 1L << from;
                steps[number * length + from] |= step;
            }
        }
    }

    /** After which letters of the word one may stand when the syllable is read from the given letter on. */
    private long step(String syllable, int from) {
        int same = 0;
        while (same < syllable.length() && from + same < length && syllable.charAt(same) == word.charAt(from + same)) {
            same++;
        }
        if (same == 0) {
            return 0;
        }
        long step = 1L << from + 1;
        if (same >= 2 && syllable.charAt(1) == 'h') {
            step |= 1L << from + 2;
        }
        return same == syllable.length() || from + same == length ? step | 1L << from + same : step;
    }

    /** Whether the word is spelled somewhere between two places of a folded text. */
    boolean in(String text, int from, int to) {
        long state = 0;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            state |= 1;
            int number = pinyin.classOf(c);
            long next = mixed ? same(c, state) : 0;
            for (long open = state & starts[number]; open != 0; open &= open - 1) {
                next |= steps[number * length + Long.numberOfTrailingZeros(open)];
            }
            if ((next & done) != 0) {
                return true;
            }
            state = next;
        }
        return false;
    }

    private long same(char c, long state) {
        long next = 0;
        for (long open = state; open != 0; open &= open - 1) {
            int at = Long.numberOfTrailingZeros(open);
            if (at < length && word.charAt(at) == c) {
                next |= 1L << at + 1;
            }
        }
        return next;
    }
}
