package org.yinfeng.ledger.layout;

import java.util.Arrays;
import org.yinfeng.ledger.Column;
import org.yinfeng.project.LandArea;
import org.yinfeng.project.Money;

/** A part of a list whose projects have a value in common, with its sums. */
public final class Section {
    private final int level;
    private final int number;
    private final Column column;
    private final Object value;
    private final int first;
    private final long[] sums;
    private final boolean[] known;
    private int size;

    /** @param first the position in the list where it begins; {@code columns} how many columns are summed */
    Section(int level, int number, Column column, Object value, int first, int columns) {
        this.level = level;
        this.number = number;
        this.column = column;
        this.value = value;
        this.first = first;
        sums = new long[columns];
        known = new boolean[columns];
    }

    void add(Object[] values) {
        size++;
        for (int i = 0; i < sums.length; i++) {
            Object each = values[i];
            if (each instanceof Money money) {
                sums[i] = Math.addExact(sums[i], money.yuan());
                known[i] = true;
            } else if (each instanceof LandArea area) {
                sums[i] = Math.addExact(sums[i], area.tenThousandths());
                known[i] = true;
            }
        }
    }

    boolean holds(Object other) {
        return value == null ? other == null : value.equals(other);
    }

    /** 1 for 一、 and 2 for （一）; 0 for the whole list. */
    public int level() {
        return level;
    }

    /** Its place within its level, from 1. */
    public int number() {
        return number;
    }

    public Column column() {
        return column;
    }

    /** What its projects have in common, null where it is unknown. */
    public Object value() {
        return value;
    }

    /** The position in the list of its first project. */
    public int first() {
        return first;
    }

    /** How many projects it has. */
    public int size() {
        return size;
    }

    /** The sum of a column of the list, {@code Money} or {@code LandArea}; null where none is known. */
    public Object sum(int index, Class<?> type) {
        return !known[index] ? null : type == Money.class ? Money.ofYuan(sums[index]) : new LandArea(sums[index]);
    }

    @Override
    public String toString() {
        return level + "." + number + " " + value + " x " + size + " " + Arrays.toString(sums);
    }
}
