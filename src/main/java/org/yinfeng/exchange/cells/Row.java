package org.yinfeng.exchange.cells;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * One row of cells, reused from row to row by whoever reads; {@link #copy} keeps it. A number is an exact decimal as the
 * spreadsheet shows it (15 significant digits), never a double.
 */
public final class Row {
    /** What a cell holds. */
    public enum Kind {
        BLANK, TEXT, NUMBER,
        /** A number shown as a day. */
        DAY,
        /** A number shown as a month without its day. */
        MONTH,
        /** #REF! and its kind, or a date that no calendar has. */
        ERROR
    }

    private static final int START = 32;

    private int number;
    private boolean hidden;
    private int width;
    private Kind[] kinds = new Kind[START];
    private String[] texts = new String[START];
    private long[] digits = new long[START];
    private byte[] scales = new byte[START];

    public Row() {
        Arrays.fill(kinds, Kind.BLANK);
    }

    void begin(int rowNumber, boolean isHidden) {
        number = rowNumber;
        hidden = isHidden;
        Arrays.fill(kinds, 0, width, Kind.BLANK);
        Arrays.fill(texts, 0, width, null);
        width = 0;
    }

    private void room(int column) {
        if (column >= kinds.length) {
            int from = kinds.length;
            int size = Math.max(column + 1, from * 2);
            kinds = Arrays.copyOf(kinds, size);
            Arrays.fill(kinds, from, size, Kind.BLANK);
            texts = Arrays.copyOf(texts, size);
            digits = Arrays.copyOf(digits, size);
            scales = Arrays.copyOf(scales, size);
        }
        width = Math.max(width, column + 1);
    }

    public void setText(int column, String text) {
        set(column, Kind.TEXT, text);
    }

    void setError(int column, String text) {
        set(column, Kind.ERROR, text);
    }

    private void set(int column, Kind kind, String text) {
        room(column);
        kinds[column] = kind;
        texts[column] = text;
    }

    void setNumber(int column, long unscaled, int scale) {
        room(column);
        kinds[column] = Kind.NUMBER;
        digits[column] = unscaled;
        scales[column] = (byte) scale;
    }

    void setDate(int column, long epochDay, boolean month) {
        room(column);
        kinds[column] = month ? Kind.MONTH : Kind.DAY;
        digits[column] = epochDay;
    }

    /** As the spreadsheet counts, from 1. */
    public int number() {
        return number;
    }

    public boolean hidden() {
        return hidden;
    }

    /** One more than the last column with a cell. */
    public int width() {
        return width;
    }

    public Kind kind(int column) {
        return column < width ? kinds[column] : Kind.BLANK;
    }

    public boolean isBlank(int column) {
        return kind(column) == Kind.BLANK;
    }

    /** Whether no cell holds anything. */
    public boolean isBlank() {
        for (int column = 0; column < width; column++) {
            if (kinds[column] != Kind.BLANK) {
                return false;
            }
        }
        return true;
    }

    /** The text of a cell of text or of an error, else null. */
    public String text(int column) {
        return column < width ? texts[column] : null;
    }

    /** The digits of a number without its point, or the epoch day of a date. */
    public long digits(int column) {
        return digits[column];
    }

    /** How many of a number's digits stand behind the point; negative for zeros in front of it. */
    public int scale(int column) {
        return scales[column];
    }

    /** The cell as a person reads it; empty for a blank one. */
    public String shown(int column) {
        return switch (kind(column)) {
            case BLANK -> "";
            case TEXT, ERROR -> texts[column];
            case NUMBER -> scales[column] == 0 ? Long.toString(digits[column])
                    : BigDecimal.valueOf(digits[column], scales[column]).toPlainString();
            case DAY -> LocalDate.ofEpochDay(digits[column]).toString();
            case MONTH -> LocalDate.ofEpochDay(digits[column]).toString().substring(0, 7);
        };
    }

    /** Puts another row's cell here: how a merged cell speaks for the cells it covers. */
    public void take(int column, Row from, int fromColumn) {
        room(column);
        kinds[column] = from.kind(fromColumn);
        texts[column] = from.text(fromColumn);
        digits[column] = fromColumn < from.width ? from.digits[fromColumn] : 0;
        scales[column] = fromColumn < from.width ? from.scales[fromColumn] : 0;
    }

    /** Makes this row the same as another, in place. */
    public void become(Row other) {
        begin(other.number, other.hidden);
        if (other.width > 0) {
            room(other.width - 1);
            System.arraycopy(other.kinds, 0, kinds, 0, width);
            System.arraycopy(other.texts, 0, texts, 0, width);
            System.arraycopy(other.digits, 0, digits, 0, width);
            System.arraycopy(other.scales, 0, scales, 0, width);
        }
    }

    public Row copy() {
        Row copy = new Row();
        copy.number = number;
        copy.hidden = hidden;
        copy.width = width;
        int size = Math.max(width, 1);
        copy.kinds = Arrays.copyOf(kinds, size);
        copy.texts = Arrays.copyOf(texts, size);
        copy.digits = Arrays.copyOf(digits, size);
        copy.scales = Arrays.copyOf(scales, size);
        return copy;
    }
}
