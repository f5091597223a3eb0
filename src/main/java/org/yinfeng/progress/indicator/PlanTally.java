package org.yinfeng.progress.indicator;

import org.yinfeng.ledger.Block;
import org.yinfeng.progress.Goal;
import org.yinfeng.progress.Rows;
import org.yinfeng.progress.Span;
import org.yinfeng.progress.Tally;
import org.yinfeng.project.Money;

/** This year's completed investment and plans, of all projects. */
final class PlanTally implements Tally {
    private final Span span;
    private int planned;
    private int unreported;
    private long plan;
    private long completed;
    private long outside;

    PlanTally(Span span) {
        this.span = span;
    }

    @Override
    public void add(Rows rows) {
        for (int row = 0; row < rows.size; row++) {
            if (rows.isChosen(row)) {
                add(rows.block, row);
            }
        }
    }

    private void add(Block block, int row) {
        long yearPlan = block.plannedYuan(row, span.year());
        int months = 0;
        long sum = 0;
        for (int at = block.investedStart(row); at < block.investedStart(row + 1); at++) {
            if (block.investedMonth(at) >= span.firstMonth() && block.investedMonth(at) <= span.lastMonth()) {
                sum = Math.addExact(sum, block.investedYuan(at));
                months++;
            }
        }
        if (yearPlan == Block.NO_AMOUNT) {
            outside = Math.addExact(outside, sum);
            return;
        }
        planned++;
        plan = Math.addExact(plan, yearPlan);
        completed = Math.addExact(completed, sum);
        unreported += months == 0 ? 1 : 0;
    }

    PlanCompletion result() {
        Goal goal = planned == 0 ? new Goal(null, null, span.monthsEnded())
                : new Goal(Money.ofYuan(completed), Money.ofYuan(plan), span.monthsEnded());
        return new PlanCompletion(goal, planned, unreported, Money.ofYuan(outside));
    }
}
