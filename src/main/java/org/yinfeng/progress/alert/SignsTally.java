package org.yinfeng.progress.alert;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.yinfeng.ledger.Block;
import org.yinfeng.ledger.Lights;
import org.yinfeng.progress.Lateness;
import org.yinfeng.progress.MonthTable;
import org.yinfeng.progress.Rows;
import org.yinfeng.progress.Span;
import org.yinfeng.progress.Tally;
import org.yinfeng.project.Field;
import org.yinfeng.project.Milestone;
import org.yinfeng.project.Promise;

/**
 * What months and events tell of a project on its way that is not finished: that its investment lags behind the schedule of
 * this year's plan, that it stands still, that its last month was not reported.
 */
final class SignsTally implements Tally {
    private final AlertList found;
    private final Lights lights;
    private final Lateness lateness;
    private final MonthTable months = new MonthTable();
    private final Span span;
    private final int today;
    /** The month whose report is due by the date, and the packed days on which it begins and the next one does. */
    private final int reportMonth;
    private final int reportFrom;
    private final int reportTo;
    private final long yellow;
    private final long red;
    private int firstRow;
    private int[][] events;
    private int[] promisedStart;

    SignsTally(AlertList found, Lights lights, LocalDate asOf) {
        this.found = found;
        this.lights = lights;
        lateness = new Lateness(asOf, lights);
        span = Span.to(asOf);
        today = (int) asOf.toEpochDay();
        YearMonth report = YearMonth.from(asOf).minusMonths(asOf.getDayOfMonth() > lights.reportDay() ? 1 : 2);
        reportMonth = Promise.index(report);
        reportFrom = Span.pack(report.atDay(1));
        reportTo = Span.pack(report.plusMonths(1).atDay(1));
        yellow = hundredths(lights.yellowPoints());
        red = hundredths(lights.redPoints());
    }

    private static long hundredths(BigDecimal points) {
        return points.movePointRight(2).longValue();
    }

    @Override
    public void add(Rows rows) {
        int[] ended = rows.dates(Field.ENDED);
        events = rows.events;
        promisedStart = rows.dates(Field.PROMISED_START);
        for (int row = 0; row < rows.size; row++) {
            boolean finished = events[2][row] < span.to() | events[3][row] < span.to();
            if (!finished && rows.isChosen(row) && lateness.onItsWay(rows.block.status(row), ended[row])) {
                add(rows.block, row);
            }
        }
        firstRow += rows.size;
    }

    /** The months rise; the latest come first here. */
    private void add(Block block, int row) {
        long done = 0;
        boolean reportedThisYear = false;
        int lastReported = -1;
        int lastInvested = -1;
        for (int at = block.investedStart(row + 1) - 1; at >= block.investedStart(row); at--) {
            int month = block.investedMonth(at);
            if (month > span.lastMonth()) {
                continue;
            }
            if (month >= span.firstMonth()) {
                reportedThisYear = true;
                done += block.investedYuan(at);
            }
            lastReported = lastReported < 0 && month <= reportMonth ? month : lastReported;
            lastInvested = lastInvested < 0 && block.investedYuan(at) != 0 ? month : lastInvested;
            if (lastInvested >= 0 && lastReported >= 0 && month < span.firstMonth()) {
                break;
            }
        }
        if (reportedThisYear) {
            investment(block, row, done);
        }
        still(row, lastInvested);
        report(row, lastReported);
    }

    private void investment(Block block, int row, long done) {
        long plan = span.monthsEnded() <= lights.quietMonths() ? Block.NO_AMOUNT : block.plannedYuan(row, span.year());
        if (plan <= 0) {
            return;
        }
        if (behind(done, plan, red, false)) {
            found.addNeverDue(AlertKind.INVESTMENT, Light.RED, firstRow + row, done, plan);
        } else if (behind(done, plan, yellow, true)) {
            found.addNeverDue(AlertKind.INVESTMENT, Light.YELLOW, firstRow + row, done, plan);
        }
    }

    /**
     * Whether done / plan lies so many hundredths of a point under months / 12, or more; in whole numbers, where no rounding can
     * tip the scales: done x 120000 against plan x (10000 x months - 12 x hundredths), in 128 bits.
     */
    private boolean behind(long done, long plan, long hundredths, boolean inclusive) {
        long factor = 10_000L * span.monthsEnded() - 12 * hundredths;
        if (factor < 0 || done < 0) {
            return factor >= 0;
        }
        int order = Long.compare(Math.multiplyHigh(done, 120_000), Math.multiplyHigh(plan, factor));
        order = order != 0 ? order : Long.compareUnsigned(done * 120_000, plan * factor);
        return inclusive ? order <= 0 : order < 0;
    }

    /** Signed works whose promised start has not come yet are on plan, not still. */
    private void still(int row, int lastInvested) {
        int last = Math.max(passed(0, row), passed(1, row));
        if (last == 0 || passed(1, row) == 0 && Rows.latestMonth(promisedStart[row]) != Promise.ABSENT
                && Rows.latestMonth(promisedStart[row]) > span.lastEndedMonth()) {
            return;
        }
        last = lastInvested < 0 ? last : Math.max(last, Math.min(today, months.lastDay(lastInvested)));
        int days = today - last;
        if (days >= lights.stillDays() && lights.stillDays() > 0) {
            found.addNeverDue(AlertKind.STILL, days >= 2 * lights.stillDays() ? Light.RED : Light.YELLOW, firstRow + row, last, days);
        }
    }

    /** The epoch day of an event that has happened, else 0. */
    private int passed(int milestone, int row) {
        int packed = events[milestone][row];
        return packed < span.to() ? packed >> 1 : 0;
    }

    private void report(int row, int lastReported) {
        int started = events[Milestone.STARTED.ordinal()][row];
        boolean building = started < reportTo && events[2][row] >= reportFrom && events[3][row] >= reportFrom;
        if (building && lastReported != reportMonth) {
            int since = Math.max(lastReported, months.of(started >> 1) - 1);
            found.addNeverDue(AlertKind.REPORT, Light.GREY, firstRow + row, reportMonth, reportMonth - since);
        }
    }
}
