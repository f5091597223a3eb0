package org.yinfeng.progress;

import java.util.Arrays;
import org.yinfeng.project.EventDate;
import org.yinfeng.project.Milestone;

/**
 * The events of introduced projects, counted and summed by region and slot of time: from it come the figures of this year
 * and last, the months, the quarters and the courses. A region's number is its place; after them comes the city's place,
 * then one that stays zero, for a region that no project has.
 */
final class EventTally implements Tally {
    private static final int EVENTS = Milestone.values().length;

    private final Slots slots;
    private final long large;
    private final int city;
    private final int[][] counts;
    private final long[][] amounts;
    private final int[] largeCounts;
    private final int[] projects;
    private final Involvement involved;
    /** Recognised and terminated in the same year: kept apart, for it depends on the date asked whether they count. */
    private final Departures departures;

    EventTally(Span thisYear, long large, int regions) {
        slots = new Slots(thisYear);
        this.large = large;
        city = regions;
        int places = regions + 2;
        counts = new int[EVENTS][places * Slots.COUNT];
        amounts = new long[EVENTS][places * Slots.COUNT];
        largeCounts = new int[places * Slots.COUNT];
        projects = new int[places];
        involved = new Involvement(slots, city);
        departures = new Departures(city);
    }

    @Override
    public void add(Rows rows) {
        for (int row = 0; row < rows.size; row++) {
            projects[rows.region[row]]++;
        }
        for (int i = 0; i < rows.introducedCount; i++) {
            add(rows, rows.introduced[i]);
        }
    }

    private void add(Rows rows, int row) {
        int region = rows.region[row];
        long amount = rows.plannedOrZero(row);
        int recognised = slots.of(rows.events[0][row]);
        int seen = 0;
        if (recognised != Slots.NONE) {
            seen = involved.spanOf(recognised);
            put(0, region, recognised, amount);
            recognise(rows, row, recognised, amount);
        }
        for (int event = 1; event < EVENTS; event++) {
            int slot = slots.of(rows.events[event][row]);
            if (slot != Slots.NONE) {
                seen |= involved.spanOf(slot);
                put(event, region, slot, amount);
            }
        }
        if (seen != 0) {
            involved.add(seen, region, amount);
        }
    }

    private void put(int event, int region, int slot, long amount) {
        int cell = region * Slots.COUNT + slot;
        counts[event][cell]++;
        amounts[event][cell] = Math.addExact(amounts[event][cell], amount);
    }

    private void recognise(Rows rows, int row, int slot, long amount) {
        if (amount >= large) {
            largeCounts[rows.region[row] * Slots.COUNT + slot]++;
        }
        if (rows.dropsTerminated() && rows.terminated[row] != EventDate.ABSENT) {
            int left = slots.of(rows.terminated[row]);
            if (left != Slots.NONE && left / Slots.PER_YEAR == slot / Slots.PER_YEAR) {
                departures.add(rows.region[row], slot, left, amount, amount >= large);
            }
        }
    }

    @Override
    public void finish() {
        for (int event = 0; event < EVENTS; event++) {
            sumUp(counts[event]);
            for (int region = 0; region < city; region++) {
                for (int slot = 0; slot < Slots.COUNT; slot++) {
                    int total = city * Slots.COUNT + slot;
                    amounts[event][total] = Math.addExact(amounts[event][total], amounts[event][region * Slots.COUNT + slot]);
                }
            }
        }
        sumUp(largeCounts);
        projects[city] = Arrays.stream(projects, 0, city).sum();
        involved.finish();
    }

    private void sumUp(int[] cells) {
        for (int cell = 0; cell < city * Slots.COUNT; cell++) {
            cells[city * Slots.COUNT + cell % Slots.COUNT] += cells[cell];
        }
    }

    Slots slots() {
        return slots;
    }

    int city() {
        return city;
    }

    int nowhere() {
        return city + 1;
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
            sum += counts[event.ordinal()][place * Slots.COUNT + slot];
        }
        return sum;
    }

    int large(int place, Slots.Range range) {
        int sum = 0;
        for (int slot = range.first(); slot <= range.last(); slot++) {
            sum += largeCounts[place * Slots.COUNT + slot];
        }
        return sum;
    }

    long amount(Milestone event, int place, Slots.Range range) {
        long sum = 0;
        for (int slot = range.first(); slot <= range.last(); slot++) {
            sum = Math.addExact(sum, amounts[event.ordinal()][place * Slots.COUNT + slot]);
        }
        return sum;
    }
}
