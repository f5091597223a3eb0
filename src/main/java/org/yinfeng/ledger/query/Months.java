package org.yinfeng.ledger.query;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.yinfeng.ledger.Block;
import org.yinfeng.ledger.Column;
import org.yinfeng.ledger.Projects;
import org.yinfeng.project.Field;
import org.yinfeng.project.Money;
import org.yinfeng.project.Promise;

/** Columns of the monthly completed investment ({@code 2024-03}) and of the plan of a year ({@code plan2024}). */
public final class Months {
    private static final String PLAN = "plan";

    private Months() {}

    /** What was completed in a month; unknown where it was not reported. */
    public static Column invested(YearMonth month) {
        int index = Promise.index(month);
        return new Column(month.toString(), Money.class, (block, row, asOf) -> invested(block, row, index));
    }

    private static Money invested(Block block, int row, int month) {
        for (int at = block.investedStart(row); at < block.investedStart(row + 1); at++) {
            if (block.investedMonth(at) == month) {
                return Money.ofYuan(block.investedYuan(at));
            }
        }
        return null;
    }

    /** The planned investment of a year; unknown where none was issued. */
    public static Column planned(int year) {
        return new Column(PLAN + year, Money.class, (block, row, asOf) -> {
            long yuan = block.plannedYuan(row, year);
            return yuan == Block.NO_AMOUNT ? null : Money.ofYuan(yuan);
        });
    }

    /** The column of a key {@code 2024-03} or {@code plan2024}, or null. */
    static Column byKey(String key) {
        if (key.matches("[12]\\d{3}-(0[1-9]|1[0-2])")) {
            return invested(YearMonth.parse(key));
        }
        return key.matches(PLAN + "[12]\\d{3}") ? planned(Integer.parseInt(key.substring(PLAN.length()))) : null;
    }

    /** The months that any of the projects has a figure for, in order. */
    public static List<YearMonth> reported(Projects projects) {
        BitSet months = new BitSet();
        for (int number = 0; number < projects.blockCount(); number++) {
            Block block = projects.block(number);
            for (int at = 0; at < block.investedStart(block.size()); at++) {
                months.set(block.investedMonth(at));
            }
        }
        return months.stream().mapToObj(Promise::month).toList();
    }

    /** A column of a field, a month or a plan is stored; any other is worked out when it is read. */
    public static boolean isStored(Column column) {
        return Field.byKey(column.key()) != null || byKey(column.key()) != null;
    }

    /** The years from the first to the last that a project of these has a plan for. */
    public static List<Integer> plannedYears(Projects projects) {
        List<Integer> years = new ArrayList<>();
        for (int year = 1990; year <= 2100; year++) {
            if (isPlanned(projects, year)) {
                years.add(year);
            }
        }
        return years;
    }

    private static boolean isPlanned(Projects projects, int year) {
        for (int number = 0; number < projects.blockCount(); number++) {
            Block block = projects.block(number);
            for (int row = 0; row < block.size(); row++) {
                if (block.plannedYuan(row, year) != Block.NO_AMOUNT) {
                    return true;
                }
            }
        }
        return false;
    }
}
