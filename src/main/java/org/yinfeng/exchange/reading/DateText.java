package org.yinfeng.exchange.reading;

import java.time.LocalDate;
import java.time.YearMonth;
import org.yinfeng.project.EventDate;
import org.yinfeng.project.Typed;

/** Dates as clerks type them: 2024.3, 2024年3月15日, 2024/3/5, 20240315, 45366. What could be two dates is none. */
final class DateText {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;
    private static final long EXCEL_EPOCH = LocalDate.of(1899, 12, 30).toEpochDay();

    private DateText() {}

    /**
     * An EventDate, or a {@link Bad}.
     *
     * @param yearOfSheet for a month without its year, 0 for none
     */
    static Object read(String text, int yearOfSheet) {
        String plain = DateWords.inDigits(Typed.plain(withoutTime(text)));
        Object worded = DateWords.month(plain, yearOfSheet);
        return worded != null ? worded : numbered(plain);
    }

    private static Object numbered(String plain) {
        int[] numbers = new int[3];
        int count = 0;
        int at = 0;
        int firstDigits = 0;
        while (at < plain.length() && count < 3) {
            int from = at;
            while (at < plain.length() && at - from < 9 && Character.digit(plain.charAt(at), 10) >= 0) {
                numbers[count] = numbers[count] * 10 + Character.digit(plain.charAt(at++), 10);
            }
            firstDigits = count == 0 ? at - from : firstDigits;
            if (at == from || at - from > 2 && count > 0) {
                return Bad.error("reading.bad.date");
            }
            count++;
            at += at < plain.length() && "-./年月日号".indexOf(plain.charAt(at)) >= 0 ? 1 : 0;
        }
        if (at < plain.length()) {
            return Bad.error("reading.bad.date");
        }
        return firstDigits == 4 ? parted(numbers, count) : count == 1 ? solid(numbers[0], firstDigits) : Bad.error("reading.bad.date");
    }

    /** A time of day behind a date says nothing about the date. */
    private static String withoutTime(String text) {
        int colon = text.indexOf(':');
        int gap = colon < 0 ? -1 : Math.max(text.lastIndexOf(' ', colon), text.lastIndexOf('T', colon));
        return gap > 0 ? text.substring(0, gap) : text;
    }

    private static Object parted(int[] numbers, int count) {
        return count == 1 ? Bad.error("reading.bad.date") : of(numbers[0], numbers[1], count == 2 ? 0 : numbers[2]);
    }

    /** A number alone: 20240315, 202403, or a spreadsheet's count of days. */
    static Object solid(long number, int digits) {
        if (digits == 8) {
            return of((int) (number / 10_000), (int) (number / 100 % 100), (int) (number % 100));
        } else if (digits == 6) {
            return of((int) (number / 100), (int) (number % 100), 0);
        } else if (digits == 5) {
            LocalDate day = LocalDate.ofEpochDay(EXCEL_EPOCH + number);
            return of(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        }
        return Bad.error("reading.bad.date");
    }

    /** The date, or the month where the day is 0. */
    static Object of(int year, int month, int day) {
        if (month < 1 || month > 12 || day < 0 || day > 31) {
            return Bad.error("reading.bad.day");
        }
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Bad.error("reading.bad.range");
        }
        if (day == 0) {
            return EventDate.of(YearMonth.of(year, month));
        }
        boolean exists = day <= YearMonth.of(year, month).lengthOfMonth();
        return exists ? EventDate.of(LocalDate.of(year, month, day)) : Bad.error("reading.bad.day");
    }
}
