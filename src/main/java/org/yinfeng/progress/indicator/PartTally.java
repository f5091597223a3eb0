package org.yinfeng.progress.indicator;

import org.yinfeng.ledger.Block;
import org.yinfeng.progress.Figures;
import org.yinfeng.progress.Rows;
import org.yinfeng.progress.Tally;
import org.yinfeng.project.Field;
import org.yinfeng.project.Money;

/** Counts the projects of each part and adds up one amount of theirs; an unknown amount adds nothing. */
final class PartTally implements Tally {
    private final Parts parts;
    private final Field<?> measured;
    private final int[] counts = new int[Long.SIZE];
    private final long[] sums = new long[Long.SIZE];

    PartTally(Parts parts) {
        this(parts, Field.PLANNED);
    }

    /** @param measured a field of money, or of land in ten-thousandths of a 亩 */
    PartTally(Parts parts, Field<?> measured) {
        this.parts = parts;
        this.measured = measured;
    }

    @Override
    public void add(Rows rows) {
        parts.read(rows);
        long[] amounts = rows.block.longs(measured);
        if (parts.ofIntroduced()) {
            for (int i = 0; i < rows.introducedCount; i++) {
                add(rows, rows.introduced[i], amounts);
            }
        } else {
            for (int row = 0; row < rows.size; row++) {
                add(rows, row, amounts);
            }
        }
    }

    private void add(Rows rows, int row, long[] amounts) {
        if (!rows.isChosen(row)) {
            return;
        }
        long amount = amounts == null || amounts[row] == Block.NO_AMOUNT ? 0 : amounts[row];
        for (long bits = parts.of(rows, row); bits != 0; bits &= bits - 1) {
            int part = Long.numberOfTrailingZeros(bits);
            counts[part]++;
            sums[part] = Math.addExact(sums[part], amount);
        }
    }

    int count(int part) {
        return counts[part];
    }

    int count(Enum<?> part) {
        return counts[part.ordinal()];
    }

    long sum(int part) {
        return sums[part];
    }

    Figures.Tally at(int part) {
        return new Figures.Tally(counts[part], Money.ofYuan(sums[part]));
    }

    Figures.Tally at(Enum<?> part) {
        return at(part.ordinal());
    }
}
