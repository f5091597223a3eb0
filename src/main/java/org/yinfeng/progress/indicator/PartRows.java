package org.yinfeng.progress.indicator;

import java.util.Arrays;
import java.util.List;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.progress.Rows;
import org.yinfeng.progress.Tally;

/** Lists the projects of one part, as rows of the ledger in its order. */
final class PartRows implements Tally {
    private final Parts parts;
    private final long bit;
    private int[] found = new int[64];
    private int size;
    private int firstRow;

    private PartRows(Parts parts, int part) {
        this.parts = parts;
        bit = 1L << part;
    }

    static int[] of(Reckoning reckoning, Parts parts, int part) {
        PartRows rows = new PartRows(parts, part);
        reckoning.scan(List.of(rows));
        return Arrays.copyOf(rows.found, rows.size);
    }

    @Override
    public void add(Rows rows) {
        parts.read(rows);
        int count = parts.ofIntroduced() ? rows.introducedCount : rows.size;
        for (int i = 0; i < count; i++) {
            int row = parts.ofIntroduced() ? rows.introduced[i] : i;
            if (rows.isChosen(row) && (parts.of(rows, row) & bit) != 0) {
                found = size == found.length ? Arrays.copyOf(found, size * 2) : found;
                found[size++] = firstRow + row;
            }
        }
        firstRow += rows.size;
    }
}
