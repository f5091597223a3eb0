package org.yinfeng.progress.forecast;

import java.util.Collections;
import java.util.List;
import org.yinfeng.progress.Schedule;

/**
 * One subject's year: what is done, what is asked for, and where it may end. Values are yuan or projects; unknown is null.
 *
 * @param done by the date; of industrial investment by the last month published
 * @param months months of the year that have passed for it, 0 to 12; the schedule stands at months / 12
 * @param scheduled where the schedule stands now; null without a target
 * @param schedule what should be done by each month's end; null for counts, which have none
 * @param neededPerMonth what each remaining month must bring to reach the target; null without one, or when none is needed or left
 * @param thisYear cumulative at the ends of the 12 months, null where not reached or not reported
 * @param lastYear the same of last year
 * @param estimates one for each method, in order
 * @param fan null where the simulation has too little to rest on, or the year has ended
 */
public record Outlook(Subject subject, Long done, Long target, int months, Long scheduled, Schedule schedule, Long neededPerMonth,
        List<Long> thisYear, List<Long> lastYear, List<Estimate> estimates, Fan fan) {
    public Outlook {
        thisYear = Collections.unmodifiableList(thisYear);
        lastYear = Collections.unmodifiableList(lastYear);
        estimates = List.copyOf(estimates);
    }

    public Estimate by(Method method) {
        return estimates.get(method.ordinal());
    }
}
