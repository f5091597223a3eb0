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
    /** How long it is. */
    public enum Kind {
        TO_DATE, YEAR_BEFORE, MONTH, QUARTER
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

    /** Where the figure is read: the date itself, or the end of the year that the period lies in. */
    Reckoning within(Reckoning at) {
        if (kind == Kind.TO_DATE) {
            return at;
        }
        return kind == Kind.YEAR_BEFORE ? at.yearBefore()
                : start.getYear() == at.asOf().getYear() ? at : at.at(LocalDate.of(start.getYear(), 12, 31));
    }

    int[] rows(Reckoning within, Milestone milestone) {
        Trail trail = new Trail(within);
        return switch (kind) {
            case TO_DATE, YEAR_BEFORE -> trail.of(milestone);
            case MONTH -> trail.of(milestone, start);
            case QUARTER -> trail.of(milestone, quarter());
        };
    }

    Figures.Tally tally(StageCount stage) {
        return switch (kind) {
            case TO_DATE, YEAR_BEFORE -> stage.thisYear();
            case MONTH -> stage.monthsThisYear().get(start.getMonthValue() - 1);
            case QUARTER -> stage.byQuarter().get(quarter().number() - 1);
        };
    }

    private Quarter quarter() {
        return Quarter.of(start.atDay(1));
    }

    Object title(Reckoning within) {
        return switch (kind) {
            case TO_DATE, YEAR_BEFORE -> Titles.toDate(within);
            case MONTH -> start;
            case QUARTER -> quarter();
        };
    }

    String key() {
        return switch (kind) {
            case TO_DATE -> "";
            case YEAR_BEFORE -> ":lastYear";
            case MONTH -> ":" + start;
            case QUARTER -> ":" + quarter();
        };
    }
}
