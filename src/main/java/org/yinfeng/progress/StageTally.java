package org.yinfeng.progress;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.yinfeng.progress.Overview.StageCount;
import org.yinfeng.project.Milestone;
import org.yinfeng.project.Money;

/** How many introduced projects passed each milestone, month by month, this year to date and in the whole of last year. */
final class StageTally implements Tally {
    private static final int EVENTS = Milestone.values().length;

    private final Span thisYear;
    private final Span lastYear;
    private final Span lastYearWhole;
    private final MonthOfDay months;
    private final int[][] counts = new int[EVENTS][24];
    private final long[][] amounts = new long[EVENTS][24];
    private final int[] lastCounts = new int[EVENTS];
    private final long[] lastAmounts = new long[EVENTS];

    StageTally(Span thisYear) {
        this.thisYear = thisYear;
        lastYear = thisYear.yearBefore();
        lastYearWhole = lastYear.wholeYear();
        months = new MonthOfDay(lastYear.year(), 2);
    }

    @Override
    public void add(Rows rows) {
        for (int row = 0; row < rows.size; row++) {
            if (rows.chosen[row]) {
                for (int event = 0; event < EVENTS; event++) {
                    add(rows, row, event);
                }
            }
        }
    }

    private void add(Rows rows, int row, int event) {
        long amount = rows.plannedOrZero(row);
        if (counts(rows, row, event, thisYear) || counts(rows, row, event, lastYearWhole)) {
            int month = months.of(rows.events[event][row]);
            counts[event][month]++;
            amounts[event][month] = Math.addExact(amounts[event][month], amount);
        }
        if (counts(rows, row, event, lastYear)) {
            lastCounts[event]++;
            lastAmounts[event] = Math.addExact(lastAmounts[event], amount);
        }
    }

    /** Only the recognition is taken back when a project is terminated in the same year; works that began did begin. */
    private static boolean counts(Rows rows, int row, int event, Span span) {
        return event == 0 ? rows.recognised(row, span) : span.holds(rows.events[event][row]);
    }

    List<StageCount> stages() {
        return Arrays.stream(Milestone.values()).map(this::stage).toList();
    }

    private StageCount stage(Milestone milestone) {
        int event = milestone.ordinal();
        Figures.Tally now = tally(event, 12, 24);
        Figures.Tally before = new Figures.Tally(lastCounts[event], Money.ofYuan(lastAmounts[event]));
        BigDecimal countGrowth = Growth.percent(now.count(), before.count());
        return new StageCount(milestone, now, before, countGrowth, Growth.percent(now.planned(), before.planned()),
                parts(event, 12, 1), parts(event, 0, 1), parts(event, 12, 3));
    }

    private List<Figures.Tally> parts(int event, int january, int length) {
        List<Figures.Tally> parts = new ArrayList<>();
        for (int month = january; month < january + 12; month += length) {
            parts.add(tally(event, month, month + length));
        }
        return List.copyOf(parts);
    }

    private Figures.Tally tally(int event, int from, int to) {
        int count = 0;
        long amount = 0;
        for (int month = from; month < to; month++) {
            count += counts[event][month];
            amount = Math.addExact(amount, amounts[event][month]);
        }
        return new Figures.Tally(count, Money.ofYuan(amount));
    }
}
