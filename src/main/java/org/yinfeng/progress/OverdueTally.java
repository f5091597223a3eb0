package org.yinfeng.progress;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import org.yinfeng.ledger.Block;
import org.yinfeng.ledger.Lights;
import org.yinfeng.ledger.Places;
import org.yinfeng.ledger.Projects;
import org.yinfeng.progress.Overview.Overdue;
import org.yinfeng.project.Field;
import org.yinfeng.project.Milestone;
import org.yinfeng.project.Money;
import org.yinfeng.project.Promise;

/**
 * Promises whose month has ended, or soon will, and whose event has not happened, of all projects of the region. Kept as
 * packed numbers, for a large ledger has hundreds of thousands; the records are made when somebody reads them.
 */
final class OverdueTally implements Tally {
    private static final Milestone[] PROMISED = {Milestone.STARTED, Milestone.COMPLETED, Milestone.IN_PRODUCTION};

    private final Projects projects;
    private final Lateness lateness;
    private final int[] open = new int[Block.CAPACITY];
    private int firstRow;
    private int size;
    /** Row x 4 + place in {@link #PROMISED}. */
    private int[] found = new int[256];
    private int[] due = new int[256];
    private long[] planned = new long[256];

    OverdueTally(Projects projects, LocalDate asOf, Lights lights) {
        this.projects = projects;
        lateness = new Lateness(asOf, lights);
    }

    @Override
    public void add(Rows rows) {
        for (int kind = 0; kind < PROMISED.length; kind++) {
            int[] promises = rows.block.ints(PROMISED[kind].promise());
            if (promises != null) {
                add(rows, kind, promises, rows.dates(PROMISED[kind].date()));
            }
        }
        firstRow += rows.size;
    }

    private void add(Rows rows, int kind, int[] promises, int[] events) {
        int count = lateness.open(promises, events, rows.size, open);
        int[] ended = rows.dates(Field.ENDED);
        for (int i = 0; i < count; i++) {
            int row = open[i];
            if (rows.isChosen(row) && lateness.onItsWay(rows.block.status(row), ended[row])) {
                put((firstRow + row) * 4 + kind, Rows.latestMonth(promises[row]), rows.planned[row]);
            }
        }
    }

    private void put(int where, int dueMonth, long amount) {
        if (size == found.length) {
            found = Arrays.copyOf(found, size * 2);
            due = Arrays.copyOf(due, size * 2);
            planned = Arrays.copyOf(planned, size * 2);
        }
        found[size] = where;
        due[size] = dueMonth;
        planned[size++] = amount;
    }

    /** Greatest planned total first (to the 万元), unknown last; else in the ledger's order. */
    List<Overdue> list() {
        long most = 0;
        for (int i = 0; i < size; i++) {
            most = Math.max(most, wan(planned[i]));
        }
        long[] keys = new long[size];
        for (int i = 0; i < size; i++) {
            keys[i] = planned[i] == Block.NO_AMOUNT ? most + 1 : most - wan(planned[i]);
        }
        return new Sorted(Places.rising(keys, size));
    }

    private static long wan(long yuan) {
        return Math.max(0, yuan / Money.YUAN_PER_WAN);
    }

    private Overdue at(int i) {
        int row = found[i] >> 2;
        Money amount = planned[i] == Block.NO_AMOUNT ? null : Money.ofYuan(planned[i]);
        return new Overdue(projects.id(row), row, PROMISED[found[i] & 3], Promise.month(due[i]), lateness.monthsLate(due[i]),
                lateness.level(due[i]), amount);
    }

    private final class Sorted extends AbstractList<Overdue> implements RandomAccess {
        private final int[] order;

        Sorted(int[] order) {
            this.order = order;
        }

        @Override
        public Overdue get(int position) {
            return at(order[position]);
        }

        @Override
        public int size() {
            return order.length;
        }
    }
}
