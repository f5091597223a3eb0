package org.yinfeng.ledger;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The words of one choice field, numbered from 1 in order of first appearance; 0 stands for none. Words are only ever added,
 * so that every snapshot of a ledger can share it.
 */
public final class Dictionary {
    private final Map<String, Integer> numbers = new HashMap<>();
    private volatile String[] words = {null};
    private volatile int size = 1;

    synchronized int number(String word) {
        if (word == null) {
            return 0;
        }
        Integer known = numbers.get(word);
        return known != null ? known : add(word);
    }

    private int add(String word) {
        String[] next = size < words.length ? words : Arrays.copyOf(words, words.length * 2);
        next[size] = word;
        words = next;
        numbers.put(word, size);
        return size++;
    }

    /** The number of a word, or -1 where no project ever had it; 0 for null. */
    public synchronized int find(String word) {
        return word == null ? 0 : numbers.getOrDefault(word, -1);
    }

    public String word(int number) {
        return words[number];
    }

    /** One more than the greatest number given. */
    public int size() {
        return size;
    }
}
