package org.yinfeng.exchange.reading;

import java.text.Normalizer;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yinfeng.project.Unit;

/**
 * The words above one column, groups first, taken apart: what they name, in which unit, of which month or year.
 *
 * @param parts the words of each level
 */
record Heading(List<String> parts) {
    private static final Pattern BRACKETS = Pattern.compile("[（(\\[【]([^（）()\\[\\]【】]*)[)）\\]】]");
    private static final Pattern YEAR_MONTH = Pattern.compile("(20\\d{2})[-./年]?(1[0-2]|0?[1-9])(?:月份?|[-./](?:0?1)日?)?");
    private static final Pattern MONTH = Pattern.compile("(?<![\\d-])(1[0-2]|0?[1-9])月份?");
    private static final Pattern SPAN = Pattern.compile("(?<!\\d)\\d{1,2}月?[-—–~至到]\\d{1,2}月|累计|年初至");
    private static final Pattern YEAR = Pattern.compile("(20\\d{2})年?度?");
    private static final Pattern UNIT =
            Pattern.compile("亿美元|万美元|美元|港元|亿元|万元|千元|元|亩|㎡|m2|m²|平方米|公顷|个|%|万|亿|人民币");
    private static final Pattern TRAILING_UNIT = Pattern.compile("[/／、]?(亿元|万元|亩|㎡|平方米|%)$");

    /** Words that say nothing without the group above them: 责任单位 -> 单位名称. */
    private static final Set<String> OF_ITS_GROUP = Set.of("名称", "单位名称", "姓名", "单位", "内容", "name");

    Heading {
        parts = List.copyOf(parts);
    }

    /** As problems name the column: 开工时间|实际. */
    String words() {
        return String.join("|", parts);
    }

    /** The unit in brackets or at the end of the words, innermost first; null where none is named. */
    String unitName() {
        for (int i = parts.size() - 1; i >= 0; i--) {
            String part = Normalizer.normalize(parts.get(i), Normalizer.Form.NFKC).replaceAll("\\s", "");
            Matcher brackets = BRACKETS.matcher(part);
            while (brackets.find()) {
                Matcher unit = UNIT.matcher(brackets.group(1).replaceAll("单位|[::]", ""));
                if (unit.find()) {
                    return unit.group();
                }
            }
            Matcher trailing = TRAILING_UNIT.matcher(part);
            if (trailing.find()) {
                return trailing.group(1);
            }
        }
        return null;
    }

    /** The unit of money of a name, null where it is none. */
    static Unit money(String name) {
        return name == null ? null : switch (name) {
            case "元", "人民币" -> Unit.YUAN;
            case "万元", "万" -> Unit.WAN;
            case "亿元", "亿" -> Unit.YI;
            default -> null;
        };
    }

    /** The ways to say the whole heading, from the fullest to the barest, without its unit. */
    List<String> sayings() {
        List<String> full = parts.stream().map(part -> Vocabulary.bare(withoutUnit(part))).toList();
        List<String> bare = parts.stream().map(part -> Vocabulary.bare(BRACKETS.matcher(part).replaceAll(""))).toList();
        List<String> ways = new ArrayList<>();
        for (List<String> words : List.of(full, bare)) {
            ways.add(String.join("", words));
            List<String> turned = new ArrayList<>(words);
            java.util.Collections.reverse(turned);
            ways.add(String.join("", turned));
        }
        if (full.size() > 1 && OF_ITS_GROUP.contains(full.get(full.size() - 1))) {
            ways.add(full.get(0));
        }
        ways.add(full.get(full.size() - 1));
        ways.add(bare.get(bare.size() - 1));
        if (parts.size() > 2) {
            ways.add(full.get(full.size() - 2) + full.get(full.size() - 1));
        }
        return ways;
    }

    private static String withoutUnit(String part) {
        String plain = Normalizer.normalize(part, Normalizer.Form.NFKC).replaceAll("\\s", "");
        Matcher brackets = BRACKETS.matcher(plain);
        String without = brackets.replaceAll(found ->
                UNIT.matcher(found.group(1)).find() && found.group(1).length() <= 8 ? "" : Matcher.quoteReplacement(found.group()));
        return TRAILING_UNIT.matcher(without).replaceFirst("");
    }

    private String joined() {
        return Normalizer.normalize(String.join("", parts), Normalizer.Form.NFKC).replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    }

    /** Whether it speaks of several months together, as 1—3月 or 本年累计. */
    boolean isSpan() {
        return SPAN.matcher(joined()).find();
    }

    /** The month it names; of a month without its year, that of the given one; null where there is none. */
    YearMonth month(int yearOfSheet) {
        String words = joined();
        Matcher full = YEAR_MONTH.matcher(words);
        if (full.find() && (full.end() == words.length() || !Character.isDigit(words.charAt(full.end())))) {
            return YearMonth.of(Integer.parseInt(full.group(1)), Integer.parseInt(full.group(2)));
        }
        Matcher month = MONTH.matcher(words);
        int year = year();
        if (month.find() && (year > 0 || yearOfSheet > 0)) {
            return YearMonth.of(year > 0 ? year : yearOfSheet, Integer.parseInt(month.group(1)));
        }
        return null;
    }

    boolean namesMonth() {
        return MONTH.matcher(joined()).find();
    }

    /** The year it names, 0 for none. */
    int year() {
        Matcher year = YEAR.matcher(joined());
        return year.find() ? Integer.parseInt(year.group(1)) : 0;
    }

    /** What is left of the words when month and year are taken out. */
    List<String> timeless() {
        List<String> ways = new ArrayList<>();
        List<String> left = new ArrayList<>();
        for (String part : parts) {
            String plain = Normalizer.normalize(withoutUnit(part), Normalizer.Form.NFKC).replaceAll("\\s", "");
            plain = SPAN.matcher(plain).replaceAll("");
            plain = YEAR_MONTH.matcher(plain).replaceAll("");
            plain = MONTH.matcher(plain).replaceAll("");
            left.add(Vocabulary.bare(YEAR.matcher(plain).replaceAll("")));
        }
        ways.add(String.join("", left));
        ways.add(left.get(left.size() - 1));
        ways.add(left.get(0));
        return ways;
    }
}
