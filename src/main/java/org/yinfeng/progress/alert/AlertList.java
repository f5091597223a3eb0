package org.yinfeng.progress.alert;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;
import org.yinfeng.ledger.Projects;
import org.yinfeng.progress.Lateness;
import org.yinfeng.project.EventDate;
import org.yinfeng.project.Promise;

/** The alerts of a ledger as packed numbers; a record is made when somebody reads it. Does not change once it is given out. */
public final class AlertList extends AbstractList<Alert> implements RandomAccess {
    private static final AlertKind[] KINDS = AlertKind.values();
    private static final Light[] LIGHTS = Light.values();
    private static final Oddity[] ODDITIES = Oddity.values();
    /** Stands for "never due". */
    private static final int NEVER = EventDate.ABSENT;

    private final Projects projects;
    private final Lateness lateness;
    private int size;
    private int[] rows = new int[256];
    /** Kind, light x 16, oddity x 256 (0 for none, else 1 + ordinal). */
    private int[] codes = new int[256];
    private int[] due = new int[256];
    private long[] first = new long[256];
    private long[] second = new long[256];

    AlertList(Projects projects, Lateness lateness) {
        this.projects = projects;
        this.lateness = lateness;
    }

    void add(AlertKind kind, Light light, int row, int packedDue, long one, long other) {
        put(kind.ordinal() | light.ordinal() << 4, row, packedDue, one, other);
    }

    void add(Oddity oddity, int row, long one, long other) {
        put(AlertKind.ODD.ordinal() | oddity.light().ordinal() << 4 | oddity.ordinal() + 1 << 8, row, NEVER, one, other);
    }

    void addNeverDue(AlertKind kind, Light light, int row, long one, long other) {
        put(kind.ordinal() | light.ordinal() << 4, row, NEVER, one, other);
    }

    private void put(int code, int row, int packedDue, long one, long other) {
        if (size == rows.length) {
            int more = size * 2;
            rows = Arrays.copyOf(rows, more);
            codes = Arrays.copyOf(codes, more);
            due = Arrays.copyOf(due, more);
            first = Arrays.copyOf(first, more);
            second = Arrays.copyOf(second, more);
        }
        rows[size] = row;
        codes[size] = code;
        due[size] = packedDue;
        first[size] = one;
        second[size++] = other;
    }

    @Override
    public int size() {
        return size;
    }

    public AlertKind kind(int at) {
        return KINDS[codes[at] & 15];
    }

    public Light light(int at) {
        return LIGHTS[codes[at] >> 4 & 15];
    }

    /** The project's row, -1 for none. */
    public int row(int at) {
        return rows[at];
    }

    @Override
    public Alert get(int at) {
        AlertKind kind = kind(at);
        int odd = codes[at] >> 8;
        EventDate day = EventDate.unpack(due[at]);
        Integer late = day == null ? null : Integer.valueOf(lateness.monthsLate(Promise.index(day.month())));
        boolean ofEntry = kind == AlertKind.NODE || kind == AlertKind.PROBLEM;
        return new Alert(kind, light(at), rows[at], rows[at] < 0 ? 0 : projects.id(rows[at]), day, late,
                odd == 0 ? null : ODDITIES[odd - 1], ofEntry ? first[at] : 0, first[at], second[at]);
    }
}
