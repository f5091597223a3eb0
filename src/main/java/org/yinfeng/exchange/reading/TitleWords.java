package org.yinfeng.exchange.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yinfeng.project.Unit;

/** What the words above a header say: the unit of money, the year, the cut-off date. */
record TitleWords(Unit unit, int year, LocalDate cutOff) {
    private static final Pattern UNIT_LINE = Pattern.compile("(?:单位|unit)[:：]?([^）)\\]】]{1,24})", Pattern.CASE_INSENSITIVE);
    private static final Pattern TITLE_UNIT = Pattern.compile("[（(\\[【](亿元|万元|元)[)）\\]】]$");
    private static final int LONGEST_TITLE = 60;
    private static final Pattern MONEY = Pattern.compile("亿元|万元|(?<![万亿千美港])元");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d{2})\\s*年");
    private static final Pattern CUT_OFF = Pattern.compile("截[至止]{1,2}[^\\d]{0,4}(20\\d{2})[年.\\-/](\\d{1,2})[月.\\-/]?(?:(\\d{1,2})日?)?");

    /** Nearer words win: the rows above first, then the sheet's name, then the file's. */
    static TitleWords read(List<String> above, String sheet, String file) {
        Unit unit = null;
        LocalDate cutOff = null;
        for (String words : above) {
            String plain = words.replaceAll("[\\s\\u3000]", "");
            unit = unit == null ? unit(plain) : unit;
            cutOff = cutOff == null ? cutOff(plain) : cutOff;
        }
        int year = 0;
        for (String words : above) {
            year = year == 0 ? year(words) : year;
        }
        year = year == 0 ? year(sheet) : year;
        return new TitleWords(unit, year == 0 ? year(file) : year, cutOff);
    }

    private static Unit unit(String words) {
        Matcher line = UNIT_LINE.matcher(words);
        while (line.find()) {
            Unit unit = only(line.group(1));
            if (unit != null) {
                return unit;
            }
        }
        Matcher title = TITLE_UNIT.matcher(words);
        return words.length() <= LONGEST_TITLE && title.find() ? Heading.money(title.group(1)) : null;
    }

    /** The one unit of money among the words; two different ones are none. */
    private static Unit only(String words) {
        Unit only = null;
        Matcher money = MONEY.matcher(words);
        while (money.find()) {
            Unit unit = Heading.money(money.group());
            if (only != null && only != unit) {
                return null;
            }
            only = unit;
        }
        return only;
    }

    private static int year(String words) {
        Matcher year = YEAR.matcher(words);
        return year.find() ? Integer.parseInt(year.group(1)) : 0;
    }

    private static LocalDate cutOff(String words) {
        Matcher found = CUT_OFF.matcher(words);
        if (!found.find()) {
            return null;
        }
        try {
            YearMonth month = YearMonth.of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)));
            return found.group(3) == null ? month.atEndOfMonth() : month.atDay(Integer.parseInt(found.group(3)));
        } catch (DateTimeException notDate) {
            return null;
        }
    }
}
