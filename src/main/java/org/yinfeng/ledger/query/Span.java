package org.yinfeng.ledger.query;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yinfeng.project.EventDate;
import org.yinfeng.project.Quarter;
import org.yinfeng.project.Typed;

/**
 * The days that a date in a query stands for: a day, a month, a quarter, a year, or a word that moves with the list's date
 * (本季度, 今年以来, 近30天, 截至日).
 */
record Span(LocalDate from, LocalDate to) {
    private static final Pattern YEAR = Pattern.compile("([12]\\d{3})年?");
    private static final Pattern QUARTER = Pattern.compile("([12]\\d{3})年?-?(?:q([1-4])|第?([一二三四1-4])季度?)");
    private static final Pattern DAYS = Pattern.compile("(last|next|近|未来)(\\d{1,4})(?:days|天|日)");
    private static final Map<String, String> WORDS = Map.ofEntries(Map.entry("asof", "asof"), Map.entry("today", "asof"),
            Map.entry("截至日", "asof"), Map.entry("今天", "asof"), Map.entry("今日", "asof"),
            Map.entry("thismonth", "thismonth"), Map.entry("本月", "thismonth"), Map.entry("当月", "thismonth"),
            Map.entry("lastmonth", "lastmonth"), Map.entry("上月", "lastmonth"),
            Map.entry("thisquarter", "thisquarter"), Map.entry("本季度", "thisquarter"), Map.entry("本季", "thisquarter"),
            Map.entry("lastquarter", "lastquarter"), Map.entry("上季度", "lastquarter"), Map.entry("上季", "lastquarter"),
            Map.entry("thisyear", "thisyear"), Map.entry("今年", "thisyear"), Map.entry("本年", "thisyear"),
            Map.entry("本年度", "thisyear"), Map.entry("lastyear", "lastyear"), Map.entry("去年", "lastyear"),
            Map.entry("上年", "lastyear"), Map.entry("yeartodate", "yeartodate"), Map.entry("今年以来", "yeartodate"),
            Map.entry("年初以来", "yeartodate"));

    /** How a date is kept in a condition, or empty where it is none. */
    static Optional<String> canonical(String typed) {
        String plain = Typed.plain(typed).toLowerCase(Locale.ROOT);
        if (WORDS.containsKey(plain)) {
            return Optional.of(WORDS.get(plain));
        }
        Matcher days = DAYS.matcher(plain);
        if (days.matches()) {
            boolean last = days.group(1).equals("last") || days.group(1).equals("近");
            return Optional.of((last ? "last" : "next") + days.group(2) + "days");
        }
        Matcher year = YEAR.matcher(plain);
        if (year.matches()) {
            return Optional.of(year.group(1));
        }
        Matcher quarter = QUARTER.matcher(plain);
        return quarter.matches() ? Optional.of(quarter.group(1) + "Q" + number(quarter))
                : Typed.date(plain).map(EventDate::toString);
    }

    private static int number(Matcher quarter) {
        String number = quarter.group(2) != null ? quarter.group(2) : quarter.group(3);
        int chinese = "一二三四".indexOf(number);
        return chinese >= 0 ? chinese + 1 : Integer.parseInt(number);
    }

    /** The days of a canonical date, seen from the list's date. */
    static Span of(String canonical, LocalDate asOf) {
        Matcher days = DAYS.matcher(canonical);
        if (days.matches()) {
            int count = Integer.parseInt(days.group(2));
            return days.group(1).equals("last") ? new Span(asOf.minusDays(count - 1L), asOf) : new Span(asOf.plusDays(1), asOf.plusDays(count));
        }
        if (WORDS.containsKey(canonical)) {
            return moving(canonical, asOf);
        }
        if (canonical.length() == 4) {
            return year(Integer.parseInt(canonical));
        }
        if (canonical.indexOf('Q') > 0) {
            return quarter(Quarter.parse(canonical));
        }
        return canonical.length() == 7 ? month(YearMonth.parse(canonical)) : day(LocalDate.parse(canonical));
    }

    private static Span moving(String word, LocalDate asOf) {
        return switch (word) {
            case "thismonth" -> month(YearMonth.from(asOf));
            case "lastmonth" -> month(YearMonth.from(asOf).minusMonths(1));
            case "thisquarter" -> quarter(Quarter.of(asOf));
            case "lastquarter" -> quarter(Quarter.of(asOf).previous());
            case "thisyear" -> year(asOf.getYear());
            case "lastyear" -> year(asOf.getYear() - 1);
            case "yeartodate" -> new Span(asOf.withDayOfYear(1), asOf);
            default -> day(asOf);
        };
    }

    /** Whether the word moves with the list's date. */
    static boolean isMoving(String canonical) {
        return WORDS.containsKey(canonical) || DAYS.matcher(canonical).matches();
    }

    private static Span day(LocalDate day) {
        return new Span(day, day);
    }

    private static Span month(YearMonth month) {
        return new Span(month.atDay(1), month.atEndOfMonth());
    }

    private static Span quarter(Quarter quarter) {
        return new Span(quarter.start(), quarter.end());
    }

    private static Span year(int year) {
        return new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
}
