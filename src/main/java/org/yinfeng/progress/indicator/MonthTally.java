package org.yinfeng.progress.indicator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yinfeng.ledger.Block;
import org.yinfeng.ledger.Dictionary;
import org.yinfeng.progress.Rows;
import org.yinfeng.progress.Span;
import org.yinfeng.progress.Tally;
import org.yinfeng.project.Classes;
import org.yinfeng.project.Money;

/** Completed investment by month and type, this year and last. */
final class MonthTally implements Tally {
    private static final int MONTHS = 24;

    private final Span span;
    private final int first;
    private final Dictionary types;
    private final long[][] sums;
    private final boolean[][] reported;

    MonthTally(Span span, Dictionary types) {
        this.span = span;
        this.types = types;
        first = span.firstMonth() - 12;
        sums = new long[types.size()][MONTHS];
        reported = new boolean[types.size()][MONTHS];
    }

    @Override
    public void add(Rows rows) {
        Block block = rows.block;
        for (int row = 0; row < rows.size; row++) {
            if (rows.isChosen(row)) {
                for (int at = block.investedStart(row); at < block.investedStart(row + 1); at++) {
                    add(rows.type[row], block.investedMonth(at), block.investedYuan(at));
                }
            }
        }
    }

    private void add(int type, int month, long yuan) {
        if (month >= first && month <= span.lastMonth()) {
            sums[type][month - first] = Math.addExact(sums[type][month - first], yuan);
            reported[type][month - first] = true;
        }
    }

    InvestedMonths result() {
        Map<String, InvestedMonths.Course> byType = new LinkedHashMap<>();
        Classes.TYPES.forEach(type -> byType.put(type, course(Collections.nCopies(MONTHS, null))));
        Map<String, InvestedMonths.Course> others = new TreeMap<>();
        List<Money> all = new ArrayList<>(Collections.nCopies(MONTHS, null));
        for (int type = 0; type < types.size(); type++) {
            List<Money> months = months(type);
            for (int month = 0; month < MONTHS; month++) {
                all.set(month, plus(all.get(month), months.get(month)));
            }
            String word = types.word(type);
            if (type > 0 && (byType.containsKey(word) || months.stream().anyMatch(month -> month != null))) {
                (byType.containsKey(word) ? byType : others).put(word, course(months));
            }
        }
        byType.putAll(others);
        return new InvestedMonths(course(all), byType);
    }

    private static Money plus(Money sum, Money month) {
        return sum == null ? month : month == null ? sum : sum.plus(month);
    }

    private List<Money> months(int type) {
        List<Money> months = new ArrayList<>();
        for (int month = 0; month < MONTHS; month++) {
            months.add(reported[type][month] ? Money.ofYuan(sums[type][month]) : null);
        }
        return months;
    }

    private InvestedMonths.Course course(List<Money> months) {
        return new InvestedMonths.Course(Collections.unmodifiableList(months.subList(12, MONTHS)),
                Collections.unmodifiableList(months.subList(0, 12)), span.lastMonth() - span.firstMonth() + 1);
    }
}
