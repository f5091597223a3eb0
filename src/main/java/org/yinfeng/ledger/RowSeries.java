package org.yinfeng.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Short rising series, one for each row of a block, end to end: months or years, and amounts in yuan.
 *
 * @param starts where each row's series begins; one more than rows
 */
record RowSeries(int[] starts, short[] keys, long[] yuan) {
    /** One row's series as it is put in. */
    record Part(int[] keys, long[] yuan) {
    }

    static <T> RowSeries of(List<T> rows, Function<T, Part> part) {
        int[] starts = new int[rows.size() + 1];
        Part[] parts = new Part[rows.size()];
        for (int row = 0; row < parts.length; row++) {
            parts[row] = part.apply(rows.get(row));
            starts[row + 1] = starts[row] + parts[row].keys.length;
        }
        RowSeries series = new RowSeries(starts, new short[starts[parts.length]], new long[starts[parts.length]]);
        for (int row = 0; row < parts.length; row++) {
            series.put(row, parts[row]);
        }
        return series;
    }

    private void put(int row, Part part) {
        for (int i = 0; i < part.keys.length; i++) {
            keys[starts[row] + i] = (short) part.keys[i];
            yuan[starts[row] + i] = part.yuan[i];
        }
    }

    /** With one row's series in place of the one it had. */
    RowSeries with(int row, Part part) {
        int shift = part.keys.length - (starts[row + 1] - starts[row]);
        int[] newStarts = starts.clone();
        for (int after = row + 1; after < newStarts.length; after++) {
            newStarts[after] += shift;
        }
        RowSeries series = new RowSeries(newStarts, Arrays.copyOf(keys, keys.length + shift), Arrays.copyOf(yuan, yuan.length + shift));
        int rest = keys.length - starts[row + 1];
        System.arraycopy(keys, starts[row + 1], series.keys, newStarts[row + 1], rest);
        System.arraycopy(yuan, starts[row + 1], series.yuan, newStarts[row + 1], rest);
        series.put(row, part);
        return series;
    }

    Part part(int row) {
        int size = starts[row + 1] - starts[row];
        int[] partKeys = new int[size];
        for (int i = 0; i < size; i++) {
            partKeys[i] = keys[starts[row] + i];
        }
        return new Part(partKeys, Arrays.copyOfRange(yuan, starts[row], starts[row + 1]));
    }
}
