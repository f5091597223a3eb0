package org.yinfeng.exchange.cells;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as a spreadsheet file writes them, read as it shows them: 15 significant digits, 22.199999999999999 as 22.2. */
final class Numbers {
    private static final int DIGITS = 15;
    private static final MathContext SHOWN = new MathContext(DIGITS, RoundingMode.HALF_UP);

    private Numbers() {}

    /** Puts the number into the row; text that is none becomes an error. */
    static void put(Row row, int column, byte[] text, int length) {
        int at = 0;
        boolean negative = length > 0 && text[0] == '-';
        if (negative) {
            at++;
        }
        long digits = 0;
        int count = 0;
        int point = -1;
        for (; at < length && count <= DIGITS; at++) {
            byte b = text[at];
            if (b >= '0' && b <= '9') {
                digits = digits * 10 + b - '0';
                count += digits == 0 ? 0 : 1;
            } else if (b == '.' && point < 0) {
                point = at;
            } else {
                break;
            }
        }
        if (at == length && count <= DIGITS && length > (negative ? 1 : 0) && length < 40) {
            row.setNumber(column, negative ? -digits : digits, point < 0 ? 0 : length - point - 1);
        } else {
            rounded(row, column, Words.ascii(text, 0, length));
        }
    }

    /** The same for a number that the file holds in binary. */
    static void put(Row row, int column, double number) {
        if (Double.isFinite(number)) {
            put(row, column, BigDecimal.valueOf(number));
        } else {
            row.setError(column, String.valueOf(number));
        }
    }

    private static void rounded(Row row, int column, String text) {
        try {
            put(row, column, new BigDecimal(text.strip()));
        } catch (NumberFormatException notNumber) {
            row.setError(column, text);
        }
    }

    private static void put(Row row, int column, BigDecimal exact) {
        BigDecimal shown = exact.round(SHOWN).stripTrailingZeros();
        shown = shown.scale() < 0 && shown.precision() - shown.scale() <= DIGITS ? shown.setScale(0) : shown;
        if (Math.abs(shown.scale()) > 100) {
            row.setError(column, exact.toString());
        } else {
            row.setNumber(column, shown.unscaledValue().longValueExact(), shown.scale());
        }
    }
}
