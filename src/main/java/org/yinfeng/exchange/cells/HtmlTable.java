package org.yinfeng.exchange.cells;

import java.util.ArrayList;
import java.util.List;

/** One table of a web page while its rows come: cells that reach over several columns or rows push the others aside. */
final class HtmlTable {
    private static final int MOST_COLUMNS = 16_384;
    private static final int MOST_ROWS = 1_048_576;
    private static final int WIDEST = 1_000;

    private final Merges merges = new Merges();
    private final List<Row> rows = new ArrayList<>();
    /** By column: the last row that a cell from above reaches down to. */
    private int[] taken = new int[32];
    private Row row;
    private int number;
    private int column;
    private int wide;
    private int high;
    private boolean open;

    void beginRow(boolean hidden) {
        endRow();
        if (++number > MOST_ROWS) {
            throw Refused.bounds(MOST_ROWS + " rows");
        }
        row = new Row();
        row.begin(number, hidden);
        column = 0;
    }

    /** @param wide columns and @param high rows that the cell reaches over, at least 1 */
    void beginCell(int wide, int high) {
        if (row == null) {
            beginRow(false);
        }
        while (column < taken.length && taken[column] >= number) {
            column++;
        }
        this.wide = Math.max(1, Math.min(wide, WIDEST));
        this.high = Math.max(1, Math.min(high, MOST_ROWS - number));
        open = true;
        if (column + this.wide > MOST_COLUMNS) {
            throw Refused.bounds(MOST_COLUMNS + " columns");
        }
    }

    boolean inCell() {
        return open;
    }

    void endCell(String text) {
        if (!open) {
            return;
        }
        open = false;
        if (!text.isEmpty()) {
            row.setText(column, text);
        }
        if (wide > 1 || high > 1) {
            merges.add(new Merges.Range(number, column, number + high - 1, column + wide - 1));
        }
        int end = column + wide;
        taken = end <= taken.length ? taken : java.util.Arrays.copyOf(taken, Math.max(end, taken.length * 2));
        java.util.Arrays.fill(taken, column, end, number + high - 1);
        column = end;
    }

    void endRow() {
        if (row != null && !row.isBlank()) {
            rows.add(row);
        }
        row = null;
    }

    Merges merges() {
        return merges;
    }

    List<Row> rows() {
        return rows;
    }
}
