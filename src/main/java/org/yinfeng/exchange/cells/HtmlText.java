package org.yinfeng.exchange.cells;

import java.util.Map;

/** Text of a web page: blanks together are one, and some characters are written by their names. */
final class HtmlText {
    private static final int LONGEST = 1 << 20;
    private static final Map<String, String> NAMES = Map.ofEntries(Map.entry("nbsp", "\u00A0"), Map.entry("amp", "&"),
            Map.entry("lt", "<"), Map.entry("gt", ">"), Map.entry("quot", "\""), Map.entry("apos", "'"),
            Map.entry("yen", "¥"), Map.entry("mdash", "—"), Map.entry("ndash", "–"), Map.entry("middot", "·"),
            Map.entry("ldquo", "“"), Map.entry("rdquo", "”"), Map.entry("sup2", "²"), Map.entry("times", "×"));

    private HtmlText() {}

    static void append(StringBuilder cell, String page, int from, int to) {
        if (cell.length() + to - from > LONGEST) {
            throw Refused.bounds("text > 1 MB");
        }
        for (int at = from; at < to; at++) {
            char c = page.charAt(at);
            int end = c == '&' ? page.indexOf(';', at) : -1;
            String named = end > 0 && end < to && end - at < 12 ? character(page.substring(at + 1, end)) : null;
            if (named != null) {
                cell.append(named);
                at = end;
            } else if (c != ' ' && c != '\t' && c != '\n' && c != '\r') {
                cell.append(c);
            } else if (cell.length() > 0 && cell.charAt(cell.length() - 1) > ' ') {
                cell.append(' ');
            }
        }
    }

    private static String character(String name) {
        if (!name.startsWith("#")) {
            return NAMES.get(name);
        }
        try {
            boolean hex = name.startsWith("#x") || name.startsWith("#X");
            int code = hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
            return code > 0 && Character.isValidCodePoint(code) ? Character.toString(code) : null;
        } catch (NumberFormatException asItStands) {
            return null;
        }
    }

    static String tidy(CharSequence cell) {
        return cell.toString().replaceAll(" *\n *", "\n").replaceAll("^[\\s\\u00A0]+|[\\s\\u00A0]+$", "");
    }
}
