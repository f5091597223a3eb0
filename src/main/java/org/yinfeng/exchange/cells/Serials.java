package org.yinfeng.exchange.cells;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * Days as a workbook counts them: from 1900 with a 29 February that never was, or from 1904.
 *
 * @param from1904 which of the two
 */
record Serials(boolean from1904) {
    private static final long EPOCH_1900 = LocalDate.of(1899, 12, 30).toEpochDay();
    private static final long EPOCH_1904 = LocalDate.of(1904, 1, 1).toEpochDay();
    private static final long LAST = 2_958_465;

    /** Turns a number of the row into the date that its format shows; a number that is no day becomes an error. */
    void date(Row row, int column, byte format) {
        if (format == NumberFormats.PLAIN || row.kind(column) != Row.Kind.NUMBER) {
            return;
        }
        boolean month = format == NumberFormats.MONTH;
        long serial = whole(row.digits(column), row.scale(column));
        if (serial < (from1904 ? 0 : 1) || serial > LAST || !from1904 && serial == 60) {
            row.setError(column, row.shown(column));
        } else if (from1904) {
            row.setDate(column, EPOCH_1904 + serial, month);
        } else {
            row.setDate(column, EPOCH_1900 + serial + (serial < 60 ? 1 : 0), month);
        }
    }

    private static long whole(long digits, int scale) {
        return scale == 0 ? digits : BigDecimal.valueOf(digits, scale).setScale(0, RoundingMode.FLOOR).longValue();
    }
}
