package org.yinfeng.exchange.reading;

import java.util.Map;
import java.util.TreeMap;
import org.yinfeng.project.Field;
import org.yinfeng.project.Region;

/** Text of cells made clean: blanks of all kinds, marks in front of names, and the many ways to say where. */
public final class Words {
    private static final String MARKS = "★☆●▲△■◆※*＊";
    private static final Map<String, String> REGIONS = regions();

    private Words() {}

    private static Map<String, String> regions() {
        Map<String, String> regions = new TreeMap<>();
        for (String official : Region.OFFICIAL) {
            regions.put(official, official);
            if (!official.startsWith("肇庆")) {
                regions.put("肇庆市" + official, official);
                regions.put(official.substring(0, official.length() - 1), official);
            } else {
                regions.put("肇庆市" + official.substring(2), official);
                regions.put(official.substring(2), official);
            }
        }
        regions.put("大旺", "肇庆高新区");
        regions.put("肇庆国家高新区", "肇庆高新区");
        regions.put("肇庆高新技术产业开发区", "肇庆高新区");
        for (String city : new String[] {"全市", "肇庆市", "全市合计", "肇庆", "市级", "全市总计"}) {
            regions.put(city, Region.CITY);
        }
        return regions;
    }

    /** The ledger's name of a unit; a name that is not known stays as it is. */
    public static String region(String text) {
        String bare = text.replaceAll("\\s", "");
        return REGIONS.getOrDefault(bare, text);
    }

    /** The official unit that some words speak of, or null: 一、端州区（48项）. */
    public static String regionWithin(String text) {
        for (String official : Region.OFFICIAL) {
            if (text.contains(official) || official.startsWith("肇庆") && text.contains(official.substring(2))) {
                return official;
            }
        }
        return null;
    }

    static String tidy(String text, Field<?> field) {
        boolean name = field == Field.NAME;
        boolean dirty = text.isEmpty();
        for (int at = 0; at < text.length() && !dirty; at++) {
            char c = text.charAt(at);
            dirty = c < ' ' || c == 0xA0 || c == 0x3000 || c == 0x200B || c == 0xFEFF || c == 0x2060 || c == '\u007F'
                    || name && MARKS.indexOf(c) >= 0;
        }
        dirty |= !text.isEmpty() && (text.charAt(0) == ' ' || text.charAt(text.length() - 1) == ' ');
        return dirty ? tidied(text, name, field.kind() == Field.Kind.TEXT && !name && field.maxLength() > 200) : text;
    }

    private static String tidied(String text, boolean name, boolean lines) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == 0x200B || c == 0xFEFF || c == 0x2060 || c == '\r') {
                continue;
            }
            if (c == '\n' || c == '\t') {
                clean.append(lines ? String.valueOf(c) : name ? "" : " ");
            } else {
                clean.append(c == 0xA0 || c == 0x3000 ? ' ' : c);
            }
        }
        String stripped = clean.toString().strip();
        while (name && !stripped.isEmpty() && MARKS.indexOf(stripped.charAt(0)) >= 0) {
            stripped = stripped.substring(1).strip();
        }
        while (name && !stripped.isEmpty() && MARKS.indexOf(stripped.charAt(stripped.length() - 1)) >= 0) {
            stripped = stripped.substring(0, stripped.length() - 1).strip();
        }
        return stripped;
    }

    /** Control characters and halves of characters, which a database would refuse or change. */
    static boolean holdsImpossible(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c < ' ' && c != '\n' && c != '\t' || c == 0xFFFE || c == 0xFFFF) {
                return true;
            }
            if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c) && at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
                if (!pair) {
                    return true;
                }
                at++;
            }
        }
        return false;
    }
}
