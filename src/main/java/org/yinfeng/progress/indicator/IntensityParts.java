package org.yinfeng.progress.indicator;

import static org.yinfeng.progress.indicator.Parts.bit;

import java.util.BitSet;
import org.yinfeng.ledger.Block;
import org.yinfeng.ledger.Dictionary;
import org.yinfeng.progress.Rows;
import org.yinfeng.progress.Span;
import org.yinfeng.project.Field;

/** Recognised projects of a year to its date, by whether they count in the investment per 亩. */
final class IntensityParts implements Parts {
    /** What the figure is made of, and what it leaves out. */
    enum Part {
        FIXED_ASSETS, PLANNED, LEASED, LANDLESS
    }

    private static final String LEASE = "租";

    private final Span span;
    private final BitSet leases = new BitSet();
    private int[] modes;
    private long[] land;
    private long[] fixedAssets;

    IntensityParts(Span span, Dictionary landModes) {
        this.span = span;
        for (int number = 1; number < landModes.size(); number++) {
            leases.set(number, landModes.word(number).contains(LEASE));
        }
    }

    @Override
    public void read(Rows rows) {
        modes = rows.words(Field.LAND_MODE);
        land = rows.block.longs(Field.LAND);
        fixedAssets = rows.block.longs(Field.FIXED_ASSETS);
    }

    @Override
    public long of(Rows rows, int row) {
        if (!rows.recognised(row, span)) {
            return 0;
        }
        if (leases.get(modes[row])) {
            return bit(Part.LEASED, true);
        }
        if (land == null || land[row] <= 0) {
            return bit(Part.LANDLESS, true);
        }
        return bit(Part.FIXED_ASSETS, fixedAssets != null && fixedAssets[row] != Block.NO_AMOUNT)
                | bit(Part.PLANNED, rows.planned[row] != Block.NO_AMOUNT);
    }
}
