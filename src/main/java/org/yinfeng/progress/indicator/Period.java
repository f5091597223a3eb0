package org.yinfeng.progress.indicator;

import java.time.LocalDate;

/** The part of the year that ends with the date: its month, its quarter, or all of it. */
public enum Period {
    MONTH, QUARTER, YEAR;

    LocalDate first(LocalDate asOf) {
        return switch (this) {
            case MONTH -> asOf.withDayOfMonth(1);
            case QUARTER -> asOf.withDayOfMonth(1).minusMonths((asOf.getMonthValue() - 1) % 3);
            case YEAR -> asOf.withDayOfYear(1);
        };
    }
}
