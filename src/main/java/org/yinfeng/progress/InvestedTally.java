package org.yinfeng.progress;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.yinfeng.ledger.Block;
import org.yinfeng.ledger.Dictionary;
import org.yinfeng.project.Classes;
import org.yinfeng.project.Money;

/** Completed investment of all projects from January to a month, this year and last, by type and place. */
final class InvestedTally implements Tally {
    private final int january;
    private final int lastMonth;
    private final Dictionary types;
    private final Areas areas;
    private final long[][][] byType;
    private final long[][] manufacturing;

    InvestedTally(Span thisYear, Dictionary types, Areas areas) {
        january = thisYear.firstMonth();
        lastMonth = thisYear.lastMonth();
        this.types = types;
        this.areas = areas;
        byType = new long[2][types.size()][areas.places()];
        manufacturing = new long[2][areas.places()];
    }

    @Override
    public void add(Rows rows) {
        BlockSums sums = BlockSums.of(rows.block);
        if (!sums.hasInvested()) {
            addEach(rows);
        }
        for (int number = 0; number < sums.kinds(); number++) {
            BlockSums.Kind kind = sums.kind(number);
            boolean made = rows.isManufacturing(kind.type(), kind.sector());
            put(0, kind.type(), kind.region(), made, sums.invested(number, january, lastMonth));
            put(1, kind.type(), kind.region(), made, sums.invested(number, january - 12, lastMonth - 12));
        }
    }

    private void addEach(Rows rows) {
        Block block = rows.block;
        for (int row = 0; row < rows.size; row++) {
            boolean made = rows.isManufacturing(row);
            for (int at = block.investedStart(row); at < block.investedStart(row + 1); at++) {
                int month = block.investedMonth(at);
                if (month >= january && month <= lastMonth) {
                    put(0, rows.type[row], rows.region[row], made, block.investedYuan(at));
                } else if (month >= january - 12 && month <= lastMonth - 12) {
                    put(1, rows.type[row], rows.region[row], made, block.investedYuan(at));
                }
            }
        }
    }

    private void put(int year, int type, int region, boolean made, long amount) {
        put(byType[year][type], region, amount);
        if (made) {
            put(manufacturing[year], region, amount);
        }
    }

    private static void put(long[] sums, int region, long amount) {
        sums[region] = Math.addExact(sums[region], amount);
    }

    @Override
    public void finish() {
        for (int year = 0; year < 2; year++) {
            for (long[] ofType : byType[year]) {
                areas.sumUp(ofType, 1);
            }
            areas.sumUp(manufacturing[year], 1);
        }
    }

    /** The usual types always, in their order; then others that have an amount, by name. */
    Figures.Invested at(int year, int place) {
        Map<String, Money> known = new LinkedHashMap<>();
        Classes.TYPES.forEach(type -> known.put(type, Money.ZERO));
        Map<String, Money> others = new TreeMap<>();
        long all = 0;
        for (int type = 0; type < byType[year].length; type++) {
            long amount = byType[year][type][place];
            all = Math.addExact(all, amount);
            if (type > 0 && amount != 0) {
                (known.containsKey(types.word(type)) ? known : others).put(types.word(type), Money.ofYuan(amount));
            }
        }
        known.putAll(others);
        return new Figures.Invested(Money.ofYuan(all), known, Money.ofYuan(manufacturing[year][place]));
    }
}
