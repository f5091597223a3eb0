package org.yinfeng.exchange.reading;

/** Words that stand where nothing is known: a dash, 无, 待定. */
final class Blanks {
    private Blanks() {}

    /**
     * Null for text that says something; an error, which stands for "blank, without a word", for dashes and spaces; a remark
     * for words like 待定, which say that it is not yet known.
     */
    static Bad read(String text) {
        String bare = text.strip();
        return switch (bare) {
            case "", "-", "--", "—", "——", "–", "/", "\\", "／", "无", "N/A", "n/a", "NA", "null", "－", "－－" -> Bad.error("");
            case "待定", "未定", "暂无", "待确定", "未知", "待核实", "暂未确定", "待补充", "不详", "TBD", "tbd" ->
                    Bad.remark(null, "reading.warn.undecided", bare);
            default -> bare.isBlank() || onlySpaces(bare) ? Bad.error("") : null;
        };
    }

    private static boolean onlySpaces(String text) {
        return text.chars().allMatch(c -> Character.isSpaceChar(c) || Character.isWhitespace(c) || c == 0x200B || c == 0xFEFF);
    }
}
