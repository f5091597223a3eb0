package org.yinfeng.progress;

import org.yinfeng.project.EventDate;
import org.yinfeng.project.Milestone;

/**
 * The events of introduced projects, counted and summed by place and slot of time: from it come the figures of this year
 * and last, the months, the quarters and the courses.
 */
final class EventTally implements Tally {
    private static final int EVENTS = Milestone.values().length;

    private final Slots slots;
    private final long large;
    private final Areas areas;
    private final int[][] counts;
    private final long[][] amounts;
    private final int[] largeCounts;
    private final int[] projects;
    private final Involvement involved;
    /** Recognised and terminated in the same year: kept apart, for it depends on the date asked whether they count. */
    private final Departures departures;

    EventTally(Span thisYear, long large, Areas areas) {
        slots = new Slots(thisYear);
        this.large = large;
        this.areas = areas;
        counts = new int[EVENTS][areas.places() * Slots.CELLS];
        amounts = new long[EVENTS][areas.places() * Slots.CELLS];
        largeCounts = new int[areas.places() * Slots.CELLS];
        projects = new int[areas.places()];
        involved = new Involvement(slots, areas);
        departures = new Departures(areas);
    }

    @Override
    public void add(Rows rows) {
        int[] region = rows.region;
        for (int row = 0; row < rows.size; row++) {
            projects[region[row]]++;
        }
        for (int i = 0; i < rows.introducedCount; i++) {
            add(rows, rows.introduced[i]);
        }
    }

    /** What has no slot is counted in the slot for none: asking first would cost more, for the answer cannot be guessed. */
    private void add(Rows rows, int row) {
        int place = rows.region[row] * Slots.CELLS;
        long amount = rows.plannedOrZero(row);
        int recognised = slots.of(rows.events[0][row]);
        int seen = 0;
        for (int event = 0; event < EVENTS; event++) {
            int slot = slots.of(rows.events[event][row]);
            seen |= involved.spanOf(slot);
            counts[event][place + slot]++;
            amounts[event][place + slot] = Math.addExact(amounts[event][place + slot], amount);
        }
        largeCounts[place + recognised] += amount >= large ? 1 : 0;
        involved.add(seen, rows.region[row], amount);
        if (rows.terminated[row] != EventDate.ABSENT && rows.dropsTerminated()) {
            depart(rows, row, recognised, amount);
        }
    }

    private void depart(Rows rows, int row, int recognised, long amount) {
        int left = slots.of(rows.terminated[row]);
        if (recognised != Slots.NONE && left != Slots.NONE && left / Slots.PER_YEAR == recognised / Slots.PER_YEAR) {
            departures.add(rows.region[row], recognised, left, amount, amount >= large);
        }
    }

    @Override
    public void finish() {
        for (int event = 0; event < EVENTS; event++) {
            areas.sumUp(counts[event], Slots.CELLS);
            areas.sumUp(amounts[event], Slots.CELLS);
        }
        areas.sumUp(largeCounts, Slots.CELLS);
        areas.sumUp(projects, 1);
        involved.finish();
    }

    Slots slots() {
        return slots;
    }

    Areas areas() {
        return areas;
    }

    int projects(int place) {
        return projects[place];
    }

    Involvement involved() {
        return involved;
    }

    Departures departures() {
        return departures;
    }

    int count(Milestone event, int place, Slots.Range range) {
        int sum = 0;
        for (int slot = range.first(); slot <= range.last(); slot++) {
            sum += counts[event.ordinal()][place * Slots.CELLS + slot];
        }
        return sum;
    }

    int large(int place, Slots.Range range) {
        int sum = 0;
        for (int slot = range.first(); slot <= range.last(); slot++) {
            sum += largeCounts[place * Slots.CELLS + slot];
        }
        return sum;
    }

    long amount(Milestone event, int place, Slots.Range range) {
        long sum = 0;
        for (int slot = range.first(); slot <= range.last(); slot++) {
            sum = Math.addExact(sum, amounts[event.ordinal()][place * Slots.CELLS + slot]);
        }
        return sum;
    }
}
