package org.yinfeng.ledger.query;

import java.time.LocalDate;
import org.yinfeng.ledger.Block;
import org.yinfeng.ledger.Column;
import org.yinfeng.ledger.Projects;
import org.yinfeng.project.Field;
import org.yinfeng.project.Money;

/**
 * What a column of amounts comes to over some rows.
 *
 * @param known how many of the rows have an amount
 * @param sum null where none is known
 * @param average rounded half up to the yuan
 */
public record Totals(int known, Money sum, Money average, Money max, Money min) {
    private static final Totals NOTHING = new Totals(0, null, null, null, null);

    /** @throws ArithmeticException when the sum does not fit: more than 92 trillion 万元 */
    public static Totals of(Projects projects, int[] rows, Column column, LocalDate asOf) {
        Field<?> field = Field.byKey(column.key());
        int known = 0;
        long sum = 0;
        long max = Long.MIN_VALUE;
        long min = Long.MAX_VALUE;
        RowWalk walk = new RowWalk(projects);
        for (int row : rows) {
            walk.to(row);
            long yuan = yuan(walk, field, column, asOf);
            if (yuan != Block.NO_AMOUNT) {
                known++;
                sum = Math.addExact(sum, yuan);
                max = Math.max(max, yuan);
                min = Math.min(min, yuan);
            }
        }
        return known == 0 ? NOTHING
                : new Totals(known, Money.ofYuan(sum), average(sum, known), Money.ofYuan(max), Money.ofYuan(min));
    }

    private static long yuan(RowWalk walk, Field<?> field, Column column, LocalDate asOf) {
        if (field != null) {
            long[] amounts = walk.block().longs(field);
            return amounts == null ? Block.NO_AMOUNT : amounts[walk.within()];
        }
        Money money = (Money) column.reader().value(walk.block(), walk.within(), asOf);
        return money == null ? Block.NO_AMOUNT : money.yuan();
    }

    private static Money average(long sum, int known) {
        long doubled = Math.floorDiv(Math.abs(sum) * 2 + known, 2L * known);
        return Money.ofYuan(sum < 0 ? -doubled : doubled);
    }
}
