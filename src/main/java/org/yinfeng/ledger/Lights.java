package org.yinfeng.ledger;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * When an alert is yellow and when it is red. None is negative.
 *
 * @param dueDays so many days before a promise is due it turns yellow
 * @param redAfterMonths so many months after a missed promise it turns from yellow to red
 * @param yellowPoints so many points behind schedule are yellow
 * @param redPoints so many points behind schedule are red; not less than yellowPoints
 * @param stillDays so many days without a step are standing still
 * @param reportDay the day of the next month on which a month's report is due, 1 to 28
 * @param quietMonths in so many first months of a year the lights of progress are off
 */
public record Lights(int dueDays, int redAfterMonths, BigDecimal yellowPoints, BigDecimal redPoints, int stillDays, int reportDay,
        int quietMonths) {
    public static final Lights DEFAULT = new Lights(30, 1, BigDecimal.TEN, BigDecimal.valueOf(30), 90, 6, 2);

    public Lights {
        Objects.requireNonNull(yellowPoints);
        if (dueDays < 0 || redAfterMonths < 0 || stillDays < 0 || quietMonths < 0 || quietMonths > 12) {
            throw new IllegalArgumentException("lights below 0");
        }
        if (yellowPoints.signum() < 0 || redPoints.compareTo(yellowPoints) < 0) {
            throw new IllegalArgumentException("points " + yellowPoints + ", " + redPoints);
        }
        if (reportDay < 1 || reportDay > 28) {
            throw new IllegalArgumentException("report day " + reportDay);
        }
    }
}
