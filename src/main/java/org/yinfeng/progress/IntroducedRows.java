package org.yinfeng.progress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The projects that half 1 counts, so that the figure can name what it was made of. */
final class IntroducedRows implements Tally {
    private record Found(int row, long planned) {
    }

    private final Span span;
    private final long atLeast;
    private final List<Found> found = new ArrayList<>();
    private int firstRow;

    /** @param atLeast the least planned total in yuan; 0 takes those without a known total too */
    IntroducedRows(Span span, long atLeast) {
        this.span = span;
        this.atLeast = atLeast;
    }

    @Override
    public void add(Rows rows) {
        for (int i = 0; i < rows.introducedCount; i++) {
            int row = rows.introduced[i];
            if (rows.isChosen(row) && rows.recognised(row, span) && rows.plannedOrZero(row) >= atLeast) {
                found.add(new Found(firstRow + row, rows.plannedOrZero(row)));
            }
        }
        firstRow += rows.size;
    }

    /** Rows of the ledger's projects, the greatest planned total first, else in the ledger's order. */
    int[] rows() {
        return found.stream().sorted(Comparator.comparingLong(Found::planned).reversed()).mapToInt(Found::row).toArray();
    }
}
