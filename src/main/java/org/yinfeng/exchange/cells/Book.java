package org.yinfeng.exchange.cells;

import java.io.Closeable;
import java.util.BitSet;
import java.util.List;

/** A file of sheets, opened and checked. */
public interface Book extends Closeable {
    /** Where the rows of a sheet go, in order. The row is the reader's and changes with the next. */
    interface Rows {
        void row(Row row);
    }

    /** @param hidden whether the file's author hid the sheet from view */
    record Sheet(String name, boolean hidden) {
    }

    List<Sheet> sheets();

    /** The merged cells of a sheet, known before its rows are. */
    Merges merges(int sheet);

    /** The columns, from 0, that the file's author hid; known once the sheet was read. */
    default BitSet hiddenColumns(int sheet) {
        return new BitSet();
    }

    /**
     * Reads a sheet from its first row to its last.
     *
     * @throws Refused when the file turns out not to be readable: what was read so far must be forgotten
     */
    void read(int sheet, Rows rows);

    @Override
    void close();
}
