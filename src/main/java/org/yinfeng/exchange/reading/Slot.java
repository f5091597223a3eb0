package org.yinfeng.exchange.reading;

import java.time.YearMonth;
import org.yinfeng.project.Field;
import org.yinfeng.project.Promise;
import org.yinfeng.project.Wording;

/**
 * What a column's cells are put into: a field of a project, the investment of a month, the plan of a year, or a part of a
 * target or of a series.
 *
 * @param key {@code name}, {@code 2024-03}, {@code plan2024}, {@code indicator}; also the name in remembered maps
 * @param field the project's field, else null
 * @param month the month as {@link Promise#index} counts, else -1
 * @param year the plan's year, else 0
 */
public record Slot(String key, Field<?> field, int month, int year) {
    private static final String PLAN = "plan";

    public static Slot of(Field<?> field) {
        return new Slot(field.key(), field, -1, 0);
    }

    public static Slot of(YearMonth month) {
        return new Slot(month.toString(), null, Promise.index(month), 0);
    }

    public static Slot plan(int year) {
        return new Slot(PLAN + year, null, -1, year);
    }

    /** A part of a target or a series: {@code indicator}, {@code value}, or a helper of the sheet such as {@code number}. */
    public static Slot part(String key) {
        return new Slot(key, null, -1, 0);
    }

    /** The slot of a key; a part of a sheet where it is none of a project's. */
    public static Slot ofKey(String key) {
        if (Field.byKey(key) != null) {
            return of(Field.byKey(key));
        }
        if (key.matches("\\d{4}-\\d{2}")) {
            return of(YearMonth.parse(key));
        }
        return key.matches(PLAN + "\\d{4}") ? plan(Integer.parseInt(key.substring(PLAN.length()))) : part(key);
    }

    public boolean isMonth() {
        return month >= 0;
    }

    public boolean isPlan() {
        return year > 0;
    }

    /** The column's heading in the reader's language. */
    public String title(Wording wording) {
        if (isMonth()) {
            return wording.month(Promise.month(month));
        }
        if (isPlan()) {
            return wording.texts().get("slot.plan", String.valueOf(year));
        }
        int colon = key.indexOf(':');
        if (colon > 0) {
            return wording.texts().get("slot." + key.substring(0, colon)) + " " + key.substring(colon + 1);
        }
        return wording.texts().get((field == null ? "slot." : "field.") + key);
    }
}
