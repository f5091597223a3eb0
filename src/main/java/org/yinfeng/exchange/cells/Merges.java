package org.yinfeng.exchange.cells;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The merged ranges of a sheet. */
public final class Merges {
    /** Rows count from 1 and columns from 0, all included. */
    public record Range(int firstRow, int firstColumn, int lastRow, int lastColumn) {
        boolean covers(int row, int column) {
            return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
        }
    }

    public static final Merges NONE = new Merges();
    /** Ranges taller than this are frames around a whole sheet, not cells. */
    private static final int TALLEST = 5_000;

    private final Map<Integer, List<Range>> byRow = new HashMap<>();

    void add(Range range) {
        if (range.lastRow - range.firstRow <= TALLEST) {
            for (int row = range.firstRow; row <= range.lastRow; row++) {
                byRow.computeIfAbsent(row, key -> new ArrayList<>(2)).add(range);
            }
        }
    }

    public boolean isEmpty() {
        return byRow.isEmpty();
    }

    /** The ranges that touch a row. */
    public List<Range> at(int row) {
        return byRow.getOrDefault(row, List.of());
    }

    /** The range that covers a cell, or null. */
    public Range at(int row, int column) {
        for (Range range : at(row)) {
            if (range.covers(row, column)) {
                return range;
            }
        }
        return null;
    }
}
