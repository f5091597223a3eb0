package org.yinfeng.progress;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.yinfeng.ledger.Block;
import org.yinfeng.ledger.Dictionary;
import org.yinfeng.project.Classes;
import org.yinfeng.project.Money;

/**
 * Completed investment of all projects from January to a month, this year and last, by type and region. After the regions'
 * numbers comes the city's place, then one that stays zero.
 */
final class InvestedTally implements Tally {
    private final int firstMonth;
    private final int january;
    private final int lastMonth;
    private final Dictionary types;
    private final int city;
    private final long[][][] byType;
    private final long[][] manufacturing;

    InvestedTally(Span thisYear, Dictionary types, int regions) {
        january = thisYear.firstMonth();
        firstMonth = january - 12;
        lastMonth = thisYear.lastMonth();
        this.types = types;
        city = regions;
        byType = new long[2][types.size()][regions + 2];
        manufacturing = new long[2][regions + 2];
    }

    @Override
    public void add(Rows rows) {
        int start = rows.block.investedStart(0);
        for (int row = 0; row < rows.size; row++) {
            int end = rows.block.investedStart(row + 1);
            if (end > start) {
                add(rows, row, start, end);
            }
            start = end;
        }
    }

    /** The months rise, and the spans asked for are the latest as a rule: read from the end. */
    private void add(Rows rows, int row, int start, int end) {
        Block block = rows.block;
        long now = 0;
        long before = 0;
        for (int at = end - 1; at >= start && block.investedMonth(at) >= firstMonth; at--) {
            int month = block.investedMonth(at);
            if (month >= january) {
                now = month <= lastMonth ? Math.addExact(now, block.investedYuan(at)) : now;
            } else if (month <= lastMonth - 12) {
                before = Math.addExact(before, block.investedYuan(at));
            }
        }
        add(rows, row, 0, now);
        add(rows, row, 1, before);
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
