package org.yinfeng.progress.board;

import java.time.LocalDate;
import java.util.Arrays;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.progress.Rows;
import org.yinfeng.progress.Tally;

/**
 * The projects behind a number of {@link UnitTally}, each with the yuan that it brings; a project with two promises stands twice.
 * It counts by asking a tally of one project at a time, so that the two cannot differ.
 */
final class UnitRows implements Tally {
    /** Which of the numbers. */
    enum Part {
        INTRODUCED, BEGUN, DUE, KEPT, PLAN, DONE;

        long of(UnitTally tally, int region) {
            return switch (this) {
                case INTRODUCED -> tally.introduced[region];
                case BEGUN -> tally.begun[region];
                case DUE -> tally.due[region];
                case KEPT -> tally.kept[region];
                case PLAN -> tally.plan[region];
                case DONE -> tally.done[region];
            };
        }

        boolean isMoney() {
            return this == PLAN || this == DONE;
        }
    }

    private final UnitTally tally;
    private final Part part;
    private int[] rows = new int[64];
    private long[] yuan = new long[64];
    private int size;
    private int firstRow;

    private UnitRows(UnitTally tally, Part part) {
        this.tally = tally;
        this.part = part;
    }

    static UnitRows of(Reckoning at, Part part) {
        LocalDate asOf = at.asOf();
        UnitRows rows = new UnitRows(new UnitTally(asOf, 1), part);
        at.scan(java.util.List.of(rows));
        return rows;
    }

    @Override
    public void add(Rows block) {
        for (int i = 0; i < block.introducedCount && (part == Part.INTRODUCED || part == Part.BEGUN); i++) {
            int row = block.introduced[i];
            if (block.isChosen(row)) {
                tally.introduced(block, row, 0);
                take(row);
            }
        }
        for (int row = 0; row < block.size && part != Part.INTRODUCED && part != Part.BEGUN; row++) {
            if (block.isChosen(row)) {
                if (part.isMoney()) {
                    tally.plan(block, row, 0);
                } else {
                    tally.promises(block, row, 0);
                }
                take(row);
            }
        }
        firstRow += block.size;
    }

    private void take(int row) {
        long found = part.of(tally, 0);
        for (long times = part.isMoney() ? Math.min(1, Math.abs(found)) : found; times > 0; times--) {
            if (size == rows.length) {
                rows = Arrays.copyOf(rows, size * 2);
                yuan = Arrays.copyOf(yuan, size * 2);
            }
            rows[size] = firstRow + row;
            yuan[size++] = found;
        }
        tally.clear();
    }

    int[] rows() {
        return Arrays.copyOf(rows, size);
    }

    long[] yuan() {
        return Arrays.copyOf(yuan, size);
    }
}
