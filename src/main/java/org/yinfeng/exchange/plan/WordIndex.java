package org.yinfeng.exchange.plan;

/**
 * Finds subjects by one or two words, however those are spaced and bracketed; 12 bytes a slot. It keeps hashes and no words:
 * on a hit the subject itself is asked whether it says those words, so that two words with one hash stay apart.
 */
final class WordIndex {
    /** Whether the subject says these words, as {@link #same} compares them. */
    interface Check {
        boolean says(long subject, String first, String second);
    }

    /** The hash of words; a parameter so that a test can make all of them collide. */
    interface Hash {
        int of(String first, String second);
    }

    private static final int START = 1 << 10;

    private final Check check;
    private final Hash hash;
    private int[] hashes = new int[START];
    /** Twice the subject, odd where several subjects say the same; 0 in a free slot. */
    private long[] subjects = new long[START];
    private int size;

    WordIndex(Check check) {
        this(check, WordIndex::hash);
    }

    WordIndex(Check check, Hash hash) {
        this.check = check;
        this.hash = hash;
    }

    /** The subject that says the words, {@link LongIndex#NONE} or {@link LongIndex#SEVERAL}. */
    long get(String first, String second) {
        long found = subjects[slot(hash.of(first, second), first, second)];
        return (found & 1) == 1 ? LongIndex.SEVERAL : found >> 1;
    }

    /** Puts a subject, or {@link LongIndex#SEVERAL} with one of them still answering for the words. */
    void put(String first, String second, long subject) {
        int key = hash.of(first, second);
        int slot = slot(key, first, second);
        if (subjects[slot] == 0) {
            size++;
        }
        hashes[slot] = key;
        subjects[slot] = subject == LongIndex.SEVERAL ? subjects[slot] | 1 : subject << 1;
        if (size * 2 >= hashes.length) {
            grow();
        }
    }

    /** Where the words stand, or the free slot where they would. */
    private int slot(int key, String first, String second) {
        int slot = start(key);
        while (subjects[slot] != 0 && !(hashes[slot] == key && check.says(subjects[slot] >> 1, first, second))) {
            slot = slot + 1 & hashes.length - 1;
        }
        return slot;
    }

    private int start(int key) {
        return (key ^ key >>> 15) & hashes.length - 1;
    }

    private void grow() {
        int[] oldHashes = hashes;
        long[] oldSubjects = subjects;
        hashes = new int[oldHashes.length * 2];
        subjects = new long[hashes.length];
        for (int at = 0; at < oldHashes.length; at++) {
            if (oldSubjects[at] != 0) {
                int slot = start(oldHashes[at]);
                while (subjects[slot] != 0) {
                    slot = slot + 1 & hashes.length - 1;
                }
                hashes[slot] = oldHashes[at];
                subjects[slot] = oldSubjects[at];
            }
        }
    }

    static int hash(String first, String second) {
        long hash = (folded(folded(1125899906842597L, first) ^ 0x1F, second) ^ 0x1F) * 0xBF58476D1CE4E5B9L;
        return (int) (hash ^ hash >>> 32);
    }

    private static long folded(long start, String word) {
        long hash = start;
        for (int at = 0; word != null && at < word.length(); at++) {
            int c = fold(word.charAt(at));
            if (c != 0) {
                hash = (hash ^ c) * 0x9E3779B97F4A7C15L;
                hash ^= hash >>> 29;
            }
        }
        return hash;
    }

    /** Whether two words differ in width, case, blanks, marks and brackets at most. */
    static boolean same(String one, String other) {
        int ones = next(one, 0);
        int others = next(other, 0);
        while (ones >= 0 && others >= 0 && fold(one.charAt(ones)) == fold(other.charAt(others))) {
            ones = next(one, ones + 1);
            others = next(other, others + 1);
        }
        return ones < 0 && others < 0;
    }

    /** The next character that counts, or -1. */
    private static int next(String word, int from) {
        for (int at = from; word != null && at < word.length(); at++) {
            if (fold(word.charAt(at)) != 0) {
                return at;
            }
        }
        return -1;
    }

    /** One width and one case; 0 for blanks, marks and brackets, which people put or leave out. */
    static int fold(char c) {
        if (c >= 0x4E00 && c < 0x9FFF || c >= '0' && c <= '9' || c >= 'a' && c <= 'z') {
            return c;
        }
        int half = c >= 0xFF01 && c <= 0xFF5E ? c - 0xFEE0 : c;
        return Character.isLetterOrDigit(half) || Character.isSurrogate((char) half) || half == '-' ? Character.toLowerCase(half) : 0;
    }
}
