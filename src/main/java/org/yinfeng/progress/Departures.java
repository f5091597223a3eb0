package org.yinfeng.progress;

import java.util.ArrayList;
import java.util.List;

/** Projects that were recognised and terminated in one year. They are few: a list is asked instead of a table. */
final class Departures {
    /** Slots of recognition and termination. */
    private record Departure(int region, int recognised, int left, long amount, boolean large) {
    }

    /** How many left, how many of them large, and their planned totals. */
    record Sum(int count, int large, long amount) {
    }

    private final Areas areas;
    private final List<Departure> departures = new ArrayList<>();

    Departures(Areas areas) {
        this.areas = areas;
    }

    void add(int region, int recognised, int left, long amount, boolean large) {
        departures.add(new Departure(region, recognised, left, amount, large));
    }

    /** Of the projects recognised in the first range, those that were terminated in the second. */
    Sum sum(int place, Slots.Range recognised, Slots.Range left) {
        int count = 0;
        int large = 0;
        long amount = 0;
        for (Departure departure : departures) {
            if (recognised.holds(departure.recognised) && left.holds(departure.left)
                    && areas.holds(place, departure.region)) {
                count++;
                large += departure.large ? 1 : 0;
                amount = Math.addExact(amount, departure.amount);
            }
        }
        return new Sum(count, large, amount);
    }
}
