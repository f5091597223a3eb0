package org.yinfeng.progress.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.yinfeng.ledger.Block;
import org.yinfeng.ledger.Dictionary;
import org.yinfeng.progress.Compared;
import org.yinfeng.progress.Figures;
import org.yinfeng.progress.Rows;
import org.yinfeng.progress.Span;
import org.yinfeng.progress.Tally;
import org.yinfeng.project.Field;
import org.yinfeng.project.Money;

/** Recognised projects of this year and last, in groups by number. */
final class GroupTally implements Tally {
    /** The number of a project's group. */
    private interface Group {
        int of(Rows rows, int row);
    }

    private final Span[] years;
    private final Group group;
    private final int[][] counts;
    private final long[][] sums;

    private GroupTally(Span thisYear, int groups, Group group) {
        years = new Span[] {thisYear, thisYear.yearBefore()};
        this.group = group;
        counts = new int[years.length][groups];
        sums = new long[years.length][groups];
    }

    /** By a word; group 0 is of projects whose word is not known. */
    static GroupTally byWord(Span thisYear, Dictionary words, Field<String> field) {
        return new GroupTally(thisYear, words.size(), (rows, row) -> rows.words(field)[row]);
    }

    /** By size; one group more, the last, is of projects whose planned total is not known or below every bound. */
    static GroupTally bySize(Span thisYear, List<Money> bounds) {
        long[] least = bounds.stream().mapToLong(Money::yuan).toArray();
        return new GroupTally(thisYear, least.length + 1, (rows, row) -> band(least, rows.planned[row]));
    }

    static int band(long[] least, long planned) {
        int band = 0;
        while (band < least.length && (planned == Block.NO_AMOUNT || planned < least[band])) {
            band++;
        }
        return band;
    }

    @Override
    public void add(Rows rows) {
        for (int i = 0; i < rows.introducedCount; i++) {
            int row = rows.introduced[i];
            for (int year = 0; year < years.length; year++) {
                if (rows.recognised(row, years[year]) && rows.isChosen(row)) {
                    int number = group.of(rows, row);
                    counts[year][number]++;
                    sums[year][number] = Math.addExact(sums[year][number], rows.plannedOrZero(row));
                }
            }
        }
    }

    /** The groups in order of number, with those that are empty in both years only where asked. */
    Shares shares(boolean empty, IntFunction<String> label, IntFunction<Money> bound) {
        Compared whole = new Compared(whole(0), whole(1));
        List<Shares.Line> lines = new ArrayList<>();
        for (int number = 0; number < counts[0].length; number++) {
            Compared part = new Compared(at(0, number), at(1, number));
            boolean known = label.apply(number) != null || bound.apply(number) != null;
            if (empty && known || part.now().count() + part.before().count() > 0) {
                lines.add(new Shares.Line(label.apply(number), bound.apply(number), part, whole));
            }
        }
        return new Shares(lines, whole);
    }

    private Figures.Tally at(int year, int number) {
        return new Figures.Tally(counts[year][number], Money.ofYuan(sums[year][number]));
    }

    private Figures.Tally whole(int year) {
        int count = 0;
        long sum = 0;
        for (int number = 0; number < counts[year].length; number++) {
            count += counts[year][number];
            sum = Math.addExact(sum, sums[year][number]);
        }
        return new Figures.Tally(count, Money.ofYuan(sum));
    }
}
