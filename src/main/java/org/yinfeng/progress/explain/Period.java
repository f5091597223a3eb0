package org.yinfeng.progress.explain;

import java.time.LocalDate;
import java.time.YearMonth;
import org.yinfeng.progress.Figures;
import org.yinfeng.progress.Overview.StageCount;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.progress.Trail;
import org.yinfeng.project.Milestone;
import org.yinfeng.project.Quarter;

/**
 * The part of a year that a stage's figure counts.
 *
 * @param start the first month of a month or a quarter; null for the year to date and last year's same period
 */
public record Period(Kind kind, YearMonth start) {
    /** How long it is; those before are last year's to the same day. */
    public enum Kind {
        TO_DATE, YEAR_BEFORE, MONTH, QUARTER, MONTH_BEFORE, QUARTER_BEFORE
    }

    /** The year to the date that is looked at. */
    public static final Period TO_DATE = new Period(Kind.TO_DATE, null);
    /** Last year to the same day. */
    public static final Period YEAR_BEFORE = new Period(Kind.YEAR_BEFORE, null);

    public static Period of(YearMonth month) {
        return new Period(Kind.MONTH, month);
    }

    public static Period of(Quarter quarter) {
        return new Period(Kind.QUARTER, YearMonth.from(quarter.start()));
    }

    /** The same period of last year to the same day; of a period of the year that is looked at. */
    Period before() {
        return switch (kind) {
            case TO_DATE, YEAR_BEFORE -> YEAR_BEFORE;
            case MONTH, MONTH_BEFORE -> new Period(Kind.MONTH_BEFORE, start.minusYears(1));
            case QUARTER, QUARTER_BEFORE -> new Period(Kind.QUARTER_BEFORE, start.minusYears(1));
        };
    }

    /** Where the figure is read: the date itself, or the end of the year that the period lies in. */
    Reckoning within(Reckoning at) {
        return switch (kind) {
            case TO_DATE -> at;
            case YEAR_BEFORE, MONTH_BEFORE, QUARTER_BEFORE -> at.yearBefore();
            case MONTH, QUARTER -> start.getYear() == at.asOf().getYear() ? at : at.at(LocalDate.of(start.getYear(), 12, 31));
        };
    }

    int[] rows(Reckoning within, Milestone milestone) {
        Trail trail = new Trail(within);
        return switch (kind) {
            case TO_DATE, YEAR_BEFORE -> trail.stage(milestone);
            case MONTH, MONTH_BEFORE -> trail.stage(milestone, start.atDay(1), start.atEndOfMonth());
            case QUARTER, QUARTER_BEFORE -> trail.stage(milestone, quarter().start(), quarter().end());
        };
    }

    Figures.Tally tally(StageCount stage) {
        return switch (kind) {
            case TO_DATE, YEAR_BEFORE -> stage.thisYear();
            case MONTH, MONTH_BEFORE -> stage.monthsThisYear().get(start.getMonthValue() - 1);
            case QUARTER, QUARTER_BEFORE -> stage.byQuarter().get(quarter().number() - 1);
        };
    }

    private Quarter quarter() {
        return Quarter.of(start.atDay(1));
    }

    Object title(Reckoning within) {
        return switch (kind) {
            case TO_DATE, YEAR_BEFORE -> Titles.toDate(within);
            case MONTH, MONTH_BEFORE -> start;
            case QUARTER, QUARTER_BEFORE -> quarter();
        };
    }

    String key() {
        return switch (kind) {
            case TO_DATE -> "";
            case YEAR_BEFORE -> ":lastYear";
            case MONTH -> ":" + start;
            case QUARTER -> ":" + quarter();
            case MONTH_BEFORE -> ":lastYear:" + start;
            case QUARTER_BEFORE -> ":lastYear:" + quarter();
        };
    }
}
