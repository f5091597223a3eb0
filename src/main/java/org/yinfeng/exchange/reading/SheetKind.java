package org.yinfeng.exchange.reading;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.yinfeng.project.Field;

/** The kinds of sheet that are understood. */
public enum SheetKind {
    /** One project a row; may carry months of investment and annual plans as well. */
    PROJECTS,
    /** Completed investment by project and month, a month a column or a month a row. */
    INVESTMENT,
    /** Yearly targets by indicator and unit, with the date of issue. */
    TARGETS,
    /** The Statistics Bureau's cumulative figures by unit and month. */
    INDUSTRIAL,
    /** Planned investment by project and year, a year a column or a year a row. */
    PLANS;

    /** The keys of what columns of such a sheet can be ({@link Slot#key}), apart from months, years and single indicators. */
    public List<String> slots() {
        return switch (this) {
            case PROJECTS -> Stream.concat(Field.all().stream().map(Field::key), Stream.of("buildSpan")).toList();
            case INVESTMENT -> List.of("code", "name", "company", "year", "month", "amount");
            case PLANS -> List.of("code", "name", "company", "year", "plan");
            case TARGETS -> List.of("indicator", "region", "year", "quarter", "value", "issued");
            case INDUSTRIAL -> List.of("region", "year", "month", "indicator", "cumulative", "growth", "source");
        };
    }

    /** The name in JSON: {@code projects}. Its words are {@code sheet.<key>} in the string bundles. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
