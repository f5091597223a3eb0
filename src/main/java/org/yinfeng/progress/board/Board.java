package org.yinfeng.progress.board;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * A league table at a date: who stands where, how that changed since the last period, and what would lift each one place.
 *
 * @param measure how the values are told; an indicator of money with targets is a rate, else a number
 * @param before the end of the last period, which changes of place are against
 * @param city the whole city's own score, null where it has none
 * @param rows ranked units first, then those that cannot be ranked
 */
public record Board(Merit merit, Merit.Measure measure, LocalDate asOf, LocalDate before, Score city, List<Standing> rows) {
    private static final int RED = 5;
    private static final int BLACK = 4;

    /** What places are compared with. */
    public enum Period {
        MONTH, QUARTER;

        /** The last end of such a period before the date. */
        public LocalDate endBefore(LocalDate asOf) {
            int back = this == MONTH ? 1 : (asOf.getMonthValue() - 1) % 3 + 1;
            return YearMonth.from(asOf).minusMonths(back).atEndOfMonth();
        }
    }

    public Board {
        rows = List.copyOf(rows);
    }

    /**
     * With the red list (at or ahead of schedule, and among the first five) and the black list (behind schedule, and among the
     * last four) marked; a board without a schedule has neither.
     */
    public Board listed() {
        int ranked = (int) rows.stream().filter(row -> row.place() != null).count();
        List<Standing> listed = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Standing row = rows.get(i);
            boolean scheduled = row.place() != null && row.score().gapPoints() != null;
            listed.add(!scheduled ? row : row.place() <= RED && row.score().standing() >= 0 ? row.marked(Standing.Mark.RED)
                    : i >= ranked - BLACK && row.score().standing() < 0 ? row.marked(Standing.Mark.BLACK) : row);
        }
        return new Board(merit, measure, asOf, before, city, listed);
    }
}
