package org.yinfeng.exchange.reading;

import java.time.YearMonth;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yinfeng.project.EventDate;
import org.yinfeng.project.Typed;

/** Dates in words: 二〇二四年三月十五日, 三月底, and of promises 2024年底, 一季度. A month without its year takes the title's, aloud. */
final class DateWords {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final Pattern YEAR = Pattern.compile("([二2][〇零○一二三四五六七八九]{3})(?=年)");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d〇零一二三四五六七八九十])([二三]?十[一二三四五六七八九]?|[一二三四五六七八九])(?=月|日|号|$)");
    private static final Pattern MONTH =
            Pattern.compile("(?:(20\\d{2})年)?(\\d{1,2})月(?:份|底|末|初|[上中下]旬|(\\d{1,2})[日号]?)?");
    private static final Pattern PART_OF_YEAR = Pattern.compile("(?:(20\\d{2})年)?([^\\d年]{2,4}|年[底末内])前?");
    private static final Map<String, Integer> LAST_MONTHS = Map.ofEntries(Map.entry("年底", 12), Map.entry("年末", 12), Map.entry("年内", 12),
            Map.entry("底", 12), Map.entry("上半年", 6), Map.entry("下半年", 12), Map.entry("一季度", 3), Map.entry("二季度", 6),
            Map.entry("三季度", 9), Map.entry("四季度", 12), Map.entry("第一季度", 3), Map.entry("第二季度", 6),
            Map.entry("第三季度", 9), Map.entry("第四季度", 12));

    private DateWords() {}

    /** With the numbers in digits: 二〇二四年三月 is 2024年3月. */
    static String inDigits(String text) {
        if (text.chars().noneMatch(c -> DIGITS.indexOf(c) > 0 || c == '十')) {
            return text;
        }
        String years = YEAR.matcher(text).replaceAll(found -> digits(found.group()));
        return NUMBER.matcher(years).replaceAll(DateWords::number);
    }

    private static String digits(String year) {
        StringBuilder digits = new StringBuilder();
        year.chars().forEach(c -> digits.append(c == '2' ? 2 : c == '零' || c == '○' ? 0 : DIGITS.indexOf(c)));
        return digits.toString();
    }

    private static String number(MatchResult found) {
        String word = found.group();
        int ten = word.indexOf('十');
        if (ten < 0) {
            return String.valueOf(DIGITS.indexOf(word));
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(word.charAt(0));
        return String.valueOf(tens * 10 + (ten + 1 < word.length() ? DIGITS.indexOf(word.charAt(ten + 1)) : 0));
    }

    /** A month, or a day of a month, with or without its year; null where the text is neither. */
    static Object month(String plain, int yearOfSheet) {
        Matcher found = MONTH.matcher(plain);
        if (!found.matches()) {
            return null;
        }
        int year = found.group(1) != null ? Integer.parseInt(found.group(1)) : yearOfSheet;
        int day = found.group(3) == null ? 0 : Integer.parseInt(found.group(3));
        // Without a year anywhere, a leap year's calendar still knows which days there never are.
        Object date = DateText.of(year == 0 ? 2024 : year, Integer.parseInt(found.group(2)), day);
        if (found.group(1) != null || date instanceof Bad) {
            return date;
        }
        return year == 0 ? Bad.error("reading.bad.noYear") : Bad.remark(date, "reading.warn.titleYear", year);
    }

    /** The month that a promise falls due in: 2024年底, 一季度; null where the text is none. */
    static Object due(String text, int yearOfSheet) {
        String plain = Typed.plain(text);
        String before = plain.endsWith("前") ? plain.substring(0, plain.length() - 1) : plain;
        Object month = before.equals(plain) ? null : month(inDigits(before), yearOfSheet);
        Matcher found = PART_OF_YEAR.matcher(plain);
        Integer last = month == null && found.matches() ? LAST_MONTHS.get(found.group(2).replaceFirst("前$", "")) : null;
        int year = last == null ? 0 : found.group(1) != null ? Integer.parseInt(found.group(1)) : yearOfSheet;
        if (year == 0) {
            return month;
        }
        YearMonth due = YearMonth.of(year, last);
        return Bad.remark(EventDate.of(due), "reading.warn.dueMonth", due);
    }
}
