package org.yinfeng.progress;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.yinfeng.ledger.Block;
import org.yinfeng.ledger.Dictionary;
import org.yinfeng.project.Classes;
import org.yinfeng.project.Money;

/**
 * Completed investment of all projects in two spans (a year's and the one before), by type and region. After the regions'
 * numbers comes the city's place, then one that stays zero.
 */
final class InvestedTally implements Tally {
    private final Span[] spans;
    private final Dictionary types;
    private final int city;
    private final long[][][] byType;
    private final long[][] manufacturing;

    InvestedTally(Span thisYear, Span lastYear, Dictionary types, int regions) {
        spans = new Span[] {thisYear, lastYear};
        this.types = types;
        city = regions;
        byType = new long[spans.length][types.size()][regions + 2];
        manufacturing = new long[spans.length][regions + 2];
    }

    @Override
    public void add(Rows rows) {
        for (int row = 0; row < rows.size; row++) {
            add(rows, row, 0, sum(rows.block, row, spans[0]));
            add(rows, row, 1, sum(rows.block, row, spans[1]));
        }
    }

    /** The months rise, and the spans asked for are the latest as a rule: read from the end. */
    private static long sum(Block block, int row, Span span) {
        long sum = 0;
        int first = span.firstMonth();
        int last = span.lastMonth();
        int start = block.investedStart(row);
        for (int at = block.investedStart(row + 1) - 1; at >= start; at--) {
            int month = block.investedMonth(at);
            if (month < first) {
                break;
            }
            if (month <= last) {
                sum = Math.addExact(sum, block.investedYuan(at));
            }
        }
        return sum;
    }

    private void add(Rows rows, int row, int year, long amount) {
        if (amount == 0) {
            return;
        }
        long[] ofType = byType[year][rows.type[row]];
        put(ofType, rows.region[row], amount);
        if (rows.isManufacturing(row)) {
            put(manufacturing[year], rows.region[row], amount);
        }
    }

    private void put(long[] sums, int region, long amount) {
        sums[region] = Math.addExact(sums[region], amount);
        sums[city] = Math.addExact(sums[city], amount);
    }

    /** The usual types always, in their order; then others that have an amount, by name. */
    Figures.Invested at(int year, int region) {
        Map<String, Money> known = new LinkedHashMap<>();
        Classes.TYPES.forEach(type -> known.put(type, Money.ZERO));
        Map<String, Money> others = new TreeMap<>();
        long all = 0;
        for (int type = 0; type < byType[year].length; type++) {
            long amount = byType[year][type][region];
            all = Math.addExact(all, amount);
            if (type > 0 && amount != 0) {
                (known.containsKey(types.word(type)) ? known : others).put(types.word(type), Money.ofYuan(amount));
            }
        }
        known.putAll(others);
        return new Figures.Invested(Money.ofYuan(all), known, Money.ofYuan(manufacturing[year][region]));
    }
}
