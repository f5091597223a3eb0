package org.yinfeng.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.project.Milestone;
import org.yinfeng.project.Money;

/**
 * Everything the overview and the quarter's book show at a date, for the city or one region: the figures, the same period
 * last year, the course of the year month by month, the board, industries, size bands and overdue promises.
 *
 * @param lastYear the figures at the same date a year before
 * @param stages one for each milestone, in order
 * @param introduced the course of half 1
 * @param industrial the course of half 2
 * @param introducedBoard counties and functional areas ranked by half 1
 * @param industrialBoard the same by half 2; both boards are the whole city's, also under a region
 * @param industries introduced projects by industry, greatest amount first
 * @param bands introduced projects by planned total, in the order of the rules
 * @param overdue open promises that are late or due soon, of all projects, greatest planned total first
 * @param lastFact the last day of the last month with any fact; null in an empty ledger
 */
public record Overview(LocalDate asOf, CountingRules rules, Figures figures, Figures lastYear, List<StageCount> stages,
        Course introduced, Course industrial, List<BoardRow> introducedBoard, List<BoardRow> industrialBoard,
        List<Share> industries, List<Share> bands, List<Overdue> overdue, LocalDate lastFact) {
    public Overview {
        stages = List.copyOf(stages);
        introducedBoard = List.copyOf(introducedBoard);
        industrialBoard = List.copyOf(industrialBoard);
        industries = List.copyOf(industries);
        bands = List.copyOf(bands);
        overdue = Collections.unmodifiableList(overdue);
    }

    /**
     * Introduced projects whose event lies in the year to date, and last year's to the same date; per month their counts and
     * amounts, 12 each, from January (this year's months after the cut-off are 0, last year's are the whole year's). The
     * first milestone counts recognised projects. By the rules' stage basis: cumulative, a project counts at each event it
     * passed, so that the first is the introduced figure itself; exclusive, once, at the furthest event it has passed by the
     * end of the period (last year's months: by that year's end).
     *
     * @param quarter the date's quarter up to it
     * @param month the date's month up to it
     * @param byQuarter counts and amounts of the year's four quarters to date
     */
    public record StageCount(Milestone milestone, Compared year, Compared quarter, Compared month,
            List<Figures.Tally> monthsThisYear, List<Figures.Tally> monthsLastYear, List<Figures.Tally> byQuarter) {
        public Figures.Tally thisYear() {
            return year.now();
        }

        public Figures.Tally lastYear() {
            return year.before();
        }

        /** Percent on last year, null where last year had none. */
        public BigDecimal countGrowth() {
            return year.countGrowth();
        }

        public BigDecimal amountGrowth() {
            return year.plannedGrowth();
        }
    }

    /**
     * Cumulative amounts at the ends of the 12 months; null for a month not reached or not reported. Lists of 12.
     *
     * @param growthPercent half 1: computed on last year's same period; half 2: as published
     */
    public record Course(List<Money> thisYear, List<Money> lastYear, List<Money> yearBefore, Money target, Goal goal,
            BigDecimal growthPercent, Money lastYearSamePeriod) {
    }

    /**
     * A place on the board: null place and rate where no target is set; ties share a place and the next is skipped.
     *
     * @param count the unit's introduced projects, and large those of 10 亿元 or more, on either board
     */
    public record BoardRow(Integer place, String region, int count, int large, Goal goal, BigDecimal growthPercent) {
    }

    /** A part of the introduced projects; the label is a ledger's word (industry) or a band's lower bound in yuan. */
    public record Share(String label, Money lowerBound, int count, Money planned) {
    }

    /** How late an open promise is. */
    public enum Level {
        RED, YELLOW, DUE
    }

    /** A promise whose month has ended (or ends within 30 days: DUE) and whose event has not happened, of a project on its way. */
    public record Overdue(long projectId, int row, Milestone milestone, YearMonth due, int monthsLate, Level level,
            Money planned) {
    }
}
