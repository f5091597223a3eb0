package org.yinfeng.desk.meeting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yinfeng.ledger.Matter;
import org.yinfeng.project.Texts;

/**
 * A line of notes as it is typed.
 *
 * @param due a date as people write it: 2024-4-15, 4-15, 4月15日, +7 for in seven days; empty for none
 */
public record Note(String text, String unit, String owner, String due) {
    private static final Pattern DAYS = Pattern.compile("\\+(\\d{1,3})");
    private static final Pattern DAY = Pattern.compile("(?:(\\d{4})\\D+)?(\\d{1,2})\\D+(\\d{1,2})\\D*");

    public static final Note EMPTY = new Note("", "", "", "");

    /** The note that a matter would be read back as. */
    static Note of(Matter matter) {
        return new Note(matter.text(), told(matter.unit()), told(matter.owner()), matter.due() == null ? "" : matter.due().toString());
    }

    private static String told(String text) {
        return text == null ? "" : text;
    }

    /** Null where nothing was typed. */
    static String kept(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Whether the due date is empty or can be understood. */
    public boolean dueIsClear(LocalDate today) {
        return kept(due) == null || dueDate(today) != null;
    }

    /** The due date; a day without a year is the next such day. Null where there is none or it cannot be understood. */
    public LocalDate dueDate(LocalDate today) {
        String typed = java.text.Normalizer.normalize(due.strip(), java.text.Normalizer.Form.NFKC);
        Matcher days = DAYS.matcher(typed);
        if (days.matches()) {
            return today.plusDays(Integer.parseInt(days.group(1)));
        }
        Matcher day = DAY.matcher(typed);
        try {
            return day.matches() ? date(day, today) : null;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static LocalDate date(Matcher day, LocalDate today) {
        int month = Integer.parseInt(day.group(2));
        int ofMonth = Integer.parseInt(day.group(3));
        if (day.group(1) != null) {
            return LocalDate.of(Integer.parseInt(day.group(1)), month, ofMonth);
        }
        LocalDate thisYear = LocalDate.of(today.getYear(), month, ofMonth);
        return thisYear.isBefore(today) ? thisYear.plusYears(1) : thisYear;
    }

    /** In a few words, for the history's line. */
    String shortly(Texts texts) {
        String said = text.strip();
        return said.length() <= 30 ? said : texts.get("meeting.step.short", said.substring(0, said.offsetByCodePoints(0, Math.min(29,
                said.codePointCount(0, said.length())))));
    }
}
