package org.yinfeng.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.yinfeng.ledger.Block;
import org.yinfeng.ledger.Column;
import org.yinfeng.project.Field;
import org.yinfeng.project.Money;
import org.yinfeng.project.Stage;

/** Columns of a list of projects that are computed at its date. */
public final class DerivedColumns {
    /** Months late of the promise that should have been kept first; 0 in the month after it was due, null where none is late. */
    public static final Column OVERDUE = new Column("overdueMonths", Integer.class, (block, row, asOf) -> {
        OpenPromise late = late(block, row, asOf);
        return late == null ? null : late.monthsLate();
    });
    /** The event that this promise was about. */
    public static final Column OVERDUE_EVENT = new Column("overdueEvent", Stage.class, (block, row, asOf) -> {
        OpenPromise late = late(block, row, asOf);
        return late == null ? null : late.milestone().stage();
    });
    /** Completed investment from January to the as-of month. */
    public static final Column INVESTED_THIS_YEAR = ofInvestment("investedThisYearWan", Money.class, Investment::thisYear);
    /** Completed investment since the start. */
    public static final Column INVESTED_IN_ALL = ofInvestment("investedInAllWan", Money.class, Investment::inAll);
    /** Completed investment since the start in percent of the planned total. */
    public static final Column INVESTED_PERCENT = ofInvestment("investedPercent", BigDecimal.class, Investment::percentOfPlanned);
    /** This year's plan. */
    public static final Column YEAR_PLAN = ofInvestment("yearPlanWan", Money.class, Investment::plan);
    /** This year's investment in percent of its plan. */
    public static final Column PLAN_RATE = ofInvestment("planRatePercent", BigDecimal.class,
            investment -> investment.yearPlan().ratePercent());
    /** Planned total per 亩. */
    public static final Column PER_MU = new Column("perMuWan", Money.class, (block, row, asOf) ->
            Investment.perMu(block.value(Field.PLANNED, row), block.value(Field.LAND, row)));

    private DerivedColumns() {}

    public static List<Column> all() {
        return List.of(OVERDUE_EVENT, OVERDUE, INVESTED_THIS_YEAR, INVESTED_IN_ALL, INVESTED_PERCENT, YEAR_PLAN, PLAN_RATE, PER_MU);
    }

    /** Every field, the stage, and the derived columns after them. */
    public static List<Column> withStandard() {
        List<Column> columns = new ArrayList<>(Column.standard());
        columns.addAll(all());
        return List.copyOf(columns);
    }

    private static OpenPromise late(Block block, int row, LocalDate asOf) {
        OpenPromise worst = OpenPromise.worst(block, row, asOf);
        return worst != null && worst.isLate() ? worst : null;
    }

    private static Column ofInvestment(String key, Class<?> type, Function<Investment, Object> value) {
        return new Column(key, type, (block, row, asOf) -> value.apply(investment(block, row, asOf)));
    }

    private static Investment investment(Block block, int row, LocalDate asOf) {
        long plan = block.plannedYuan(row, asOf.getYear());
        return Investment.of(block.invested(row), block.value(Field.PRIOR_INVESTMENT, row), block.value(Field.PLANNED, row),
                plan == Block.NO_AMOUNT ? null : Money.ofYuan(plan), asOf);
    }
}
