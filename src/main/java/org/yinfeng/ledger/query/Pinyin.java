package org.yinfeng.ledger.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import net.sourceforge.pinyin4j.PinyinHelper;

/**
 * The sounds of Chinese characters. Characters that can be spelled in the same ways form a class, so that a search decides
 * once per class and not once per character. All readings count (重 is chong and zhong).
 */
final class Pinyin {
    private static final int FIRST = 0x4E00;
    private static final int LAST = 0x9FFF;
    /** Classes below this number are ASCII characters themselves, in lower case. */
    static final int ASCII = 128;

    private final char[] classes = new char[Character.MAX_VALUE + 1];
    private final int[] initials;
    private final char[] places = new char[Character.MAX_VALUE + 1];
    private final List<String[]> spellings = new ArrayList<>();

    private Pinyin() {
        Map<String, Integer> known = new HashMap<>();
        String[] sounds = new String[LAST - FIRST + 1];
        for (int c = 0; c < ASCII; c++) {
            classes[c] = (char) Character.toLowerCase(c);
            spellings.add(c <= ' ' ? new String[0] : new String[] {String.valueOf(classes[c])});
        }
        spellings.add(new String[0]);
        Arrays.fill(classes, ASCII, classes.length, (char) ASCII);
        for (int c = FIRST; c <= LAST; c++) {
            String[] readings = PinyinHelper.toHanyuPinyinStringArray((char) c);
            if (readings != null) {
                sounds[c - FIRST] = readings[0];
                classes[c] = classOf(readings, known);
            }
        }
        place(sounds);
        initials = spellings.stream().mapToInt(Initials::of).toArray();
    }

    /** The letters that the readings of a character begin with, see {@link Initials}. */
    int initials(char c) {
        return initials[classes[c]];
    }

    /** The table is made once and never changes. */
    private static final class Made {
        static final Pinyin TABLE = new Pinyin();
    }

    static Pinyin table() {
        return Made.TABLE;
    }

    private char classOf(String[] readings, Map<String, Integer> known) {
        TreeSet<String> plain = new TreeSet<>();
        for (String reading : readings) {
            String syllable = reading.replaceAll("[^a-z:]", "");
            plain.add(syllable.replace("u:", "v"));
            plain.add(syllable.replace(":", ""));
        }
        return (char) (int) known.computeIfAbsent(String.join(" ", plain), name -> {
            spellings.add(plain.toArray(String[]::new));
            return spellings.size() - 1;
        });
    }

    /** ASCII first, then Chinese by first sound and tone, then the rest; every character has a place of its own. */
    private void place(String[] sounds) {
        List<Integer> chinese = new ArrayList<>();
        for (int c = FIRST; c <= LAST; c++) {
            chinese.add(c);
        }
        chinese.sort(Comparator.comparing((Integer c) -> sounds[c - FIRST], Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Comparator.naturalOrder()));
        for (int c = 0; c < ASCII; c++) {
            places[c] = (char) c;
        }
        int next = ASCII;
        for (int c : chinese) {
            places[c] = (char) next++;
        }
        for (int c = ASCII; c <= Character.MAX_VALUE; c++) {
            if (c < FIRST || c > LAST) {
                places[c] = (char) next++;
            }
        }
    }

    int classCount() {
        return spellings.size();
    }

    int classOf(char c) {
        return classes[c];
    }

    /** How a class is spelled in full, without tones; ü is both v and u. */
    String[] spellings(int number) {
        return spellings.get(number);
    }

    /** A text whose plain comparison is the order of the original by pinyin; case does not matter. */
    String sortKey(String text) {
        char[] key = new char[text.length()];
        for (int i = 0; i < key.length; i++) {
            key[i] = places[Character.toLowerCase(text.charAt(i))];
        }
        return new String(key);
    }
}
