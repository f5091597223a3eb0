package org.yinfeng.progress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.yinfeng.progress.Overview.StageCount;
import org.yinfeng.project.Milestone;
import org.yinfeng.project.Money;

/**
 * Exclusive counts: each introduced project once, at the furthest event it had passed by the end of a span, where that event
 * lies in the span. Three spans are asked, and a project may stand elsewhere in each: this year to the date, last year to
 * the same date, and the whole of last year for its months.
 */
final class CurrentStages implements Tally {
    private static final int EVENTS = Milestone.values().length;
    private static final int MONTHS = 12;

    private final Counted[] years;

    CurrentStages(Span thisYear) {
        Span before = thisYear.yearBefore();
        years = new Counted[] {new Counted(thisYear), new Counted(before), new Counted(before.wholeYear())};
    }

    /** The furthest event of a project before the packed date; -1 where it had passed none. */
    static int furthest(Rows rows, int row, int to) {
        int event = EVENTS - 1;
        while (event >= 0 && rows.events[event][row] >= to) {
            event--;
        }
        return event;
    }

    /** Whether the project stands at that event at the end of the span, and came to it in the span. */
    static boolean holds(Rows rows, int row, Span span, int event) {
        return furthest(rows, row, span.to()) == event
                && (event == 0 ? rows.recognised(row, span) : span.holds(rows.events[event][row]));
    }

    @Override
    public void add(Rows rows) {
        for (int i = 0; i < rows.introducedCount; i++) {
            int row = rows.introduced[i];
            if (rows.isChosen(row)) {
                for (Counted year : years) {
                    year.add(rows, row);
                }
            }
        }
    }

    List<StageCount> stages() {
        return Arrays.stream(Milestone.values()).map(this::stage).toList();
    }

    private StageCount stage(Milestone milestone) {
        int event = milestone.ordinal();
        Counted now = years[0];
        Counted before = years[1];
        int month = now.span.asOf().getMonthValue() - 1;
        int quarter = month / 3 * 3;
        return new StageCount(milestone, new Compared(now.sum(event, 0, MONTHS), before.sum(event, 0, MONTHS)),
                new Compared(now.sum(event, quarter, 3), before.sum(event, quarter, 3)),
                new Compared(now.sum(event, month, 1), before.sum(event, month, 1)), now.parts(event, 1), years[2].parts(event, 1),
                now.parts(event, 3));
    }

    /** One span's counts and amounts by event and month. */
    private static final class Counted {
        private final Span span;
        private final int firstDay;
        private final byte[] monthOfDay;
        private final int[][] counts = new int[EVENTS][MONTHS];
        private final long[][] amounts = new long[EVENTS][MONTHS];

        Counted(Span span) {
            this.span = span;
            firstDay = span.from() >> 1;
            monthOfDay = new byte[span.asOf().lengthOfYear()];
            for (int day = 0; day < monthOfDay.length; day++) {
                monthOfDay[day] = (byte) (span.asOf().withDayOfYear(day + 1).getMonthValue() - 1);
            }
        }

        void add(Rows rows, int row) {
            int event = furthest(rows, row, span.to());
            if (event >= 0 && holds(rows, row, span, event)) {
                int month = monthOfDay[(rows.events[event][row] >> 1) - firstDay];
                counts[event][month]++;
                amounts[event][month] = Math.addExact(amounts[event][month], rows.plannedOrZero(row));
            }
        }

        Figures.Tally sum(int event, int from, int months) {
            int count = 0;
            long amount = 0;
            for (int month = from; month < from + months; month++) {
                count += counts[event][month];
                amount = Math.addExact(amount, amounts[event][month]);
            }
            return new Figures.Tally(count, Money.ofYuan(amount));
        }

        List<Figures.Tally> parts(int event, int months) {
            List<Figures.Tally> parts = new ArrayList<>();
            for (int month = 0; month < MONTHS; month += months) {
                parts.add(sum(event, month, months));
            }
            return List.copyOf(parts);
        }
    }
}
