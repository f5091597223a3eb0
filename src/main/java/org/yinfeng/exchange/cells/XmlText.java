package org.yinfeng.exchange.cells;

import java.nio.charset.StandardCharsets;

/** Text of XML as bytes turned into characters: entities, and the {@code _x000D_} of cells. */
final class XmlText {
    private XmlText() {}

    static String decode(byte[] bytes, int from, int to) {
        for (int at = from; at < to; at++) {
            if (bytes[at] == '&') {
                return entities(new String(bytes, from, to - from, StandardCharsets.UTF_8));
            }
        }
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    private static String entities(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int end = c == '&' ? text.indexOf(';', at) : -1;
            if (end < 0) {
                plain.append(c);
                at++;
            } else {
                plain.appendCodePoint(character(text.substring(at + 1, end)));
                at = end + 1;
            }
        }
        return plain.toString();
    }

    private static int character(String entity) {
        try {
            return switch (entity) {
                case "amp" -> '&';
                case "lt" -> '<';
                case "gt" -> '>';
                case "quot" -> '"';
                case "apos" -> '\'';
                default -> numbered(entity);
            };
        } catch (NumberFormatException notNumber) {
            throw Refused.damaged("&" + entity + ";");
        }
    }

    private static int numbered(String entity) {
        if (!entity.startsWith("#")) {
            throw Refused.damaged("&" + entity + ";");
        }
        boolean hex = entity.startsWith("#x") || entity.startsWith("#X");
        int code = hex ? Integer.parseInt(entity.substring(2), 16) : Integer.parseInt(entity.substring(1));
        if (!Character.isValidCodePoint(code)) {
            throw Refused.damaged("&" + entity + ";");
        }
        return code;
    }

    /** Excel writes a control character in a cell as {@code _x000D_}. */
    static String unescape(String text) {
        int at = text.indexOf("_x");
        if (at < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        int from = 0;
        for (; at >= 0; at = text.indexOf("_x", Math.max(from, at + 1))) {
            if (at >= from && at + 7 <= text.length() && text.charAt(at + 6) == '_' && isHex(text, at + 2)) {
                plain.append(text, from, at).append((char) Integer.parseInt(text.substring(at + 2, at + 6), 16));
                from = at + 7;
            }
        }
        return plain.append(text, from, text.length()).toString();
    }

    private static boolean isHex(String text, int from) {
        for (int at = from; at < from + 4; at++) {
            if (Character.digit(text.charAt(at), 16) < 0) {
                return false;
            }
        }
        return true;
    }
}
