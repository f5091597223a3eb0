package org.yinfeng.exchange.plan;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is left of a project's name without the words that every such name has. */
final class NameCore {
    private static final Pattern LITTLE = Pattern.compile("^(广东省?)?(肇庆市?)?|建设项目|项目|工程|新建|建设");
    private static final Pattern NUMBERS = Pattern.compile("\\d+|[一二三四五六七八九十]+(?=[期号标批阶])");

    private NameCore() {}

    /** One width, one case, without blanks, marks and brackets; empty for null. */
    static String folded(String words) {
        if (words == null) {
            return "";
        }
        StringBuilder folded = new StringBuilder(words.length());
        for (int at = 0; at < words.length(); at++) {
            int c = WordIndex.fold(words.charAt(at));
            if (c != 0) {
                folded.append((char) c);
            }
        }
        return folded.toString();
    }

    /** The folded name without the words that say little; the folded name where nothing else is left. */
    static String of(String name) {
        String folded = folded(name);
        String core = LITTLE.matcher(folded).replaceAll("");
        return core.isEmpty() ? folded : core;
    }

    /** The numbers in a name, which tell a phase or a plant from another. */
    static String numbers(String core) {
        StringBuilder numbers = new StringBuilder();
        Matcher found = NUMBERS.matcher(core);
        while (found.find()) {
            numbers.append(found.group()).append(' ');
        }
        return numbers.toString();
    }

    /** How many characters must be put in, taken out or changed to make one of the other. */
    static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        int[] now = new int[other.length() + 1];
        for (int at = 0; at <= other.length(); at++) {
            before[at] = at;
        }
        for (int row = 1; row <= one.length(); row++) {
            now[0] = row;
            for (int at = 1; at <= other.length(); at++) {
                int changed = before[at - 1] + (one.charAt(row - 1) == other.charAt(at - 1) ? 0 : 1);
                now[at] = Math.min(changed, Math.min(before[at], now[at - 1]) + 1);
            }
            int[] swap = before;
            before = now;
            now = swap;
        }
        return before[other.length()];
    }
}
