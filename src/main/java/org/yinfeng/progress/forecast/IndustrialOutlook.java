package org.yinfeng.progress.forecast;

import java.util.ArrayList;
import java.util.List;
import org.yinfeng.progress.Goal;
import org.yinfeng.progress.Overview;

/**
 * Half 2, the Statistics Bureau's series. Nothing in the ledger promises it: its projects are not the bureau's, and their plans do
 * not add up to it. The simulation takes last year's remaining months, each times one of the changes on the year before that were
 * seen month by month.
 */
final class IndustrialOutlook {
    private final Overview.Course course;
    private final Goal goal;
    private final Dice dice;

    IndustrialOutlook(Overview overview, Dice dice) {
        course = overview.industrial();
        goal = course.goal();
        this.dice = dice;
    }

    /** What some months of a series brought, against the same months a year before. */
    private record Change(long now, long before) {
    }

    Outlook outlook() {
        Long done = IntroducedOutlook.yuan(goal.value());
        List<Long> thisYear = IntroducedOutlook.yuan(course.thisYear());
        List<Long> lastYear = IntroducedOutlook.yuan(course.lastYear());
        Estimates estimates = new Estimates(Subject.INDUSTRIAL, done);
        estimates.pace(done, goal.months());
        estimates.unknown(Method.PROMISED, "industrial.promised.none");
        estimates.lastYear(done, done == null ? null : lastYear.get(goal.months() - 1), lastYear.get(11));
        Fan fan = simulated(estimates, done, lastYear);
        return new Outlook(Subject.INDUSTRIAL, done, IntroducedOutlook.yuan(goal.target()), goal.months(),
                IntroducedOutlook.yuan(goal.scheduled()), goal.schedule(), IntroducedOutlook.yuan(goal.neededPerMonth()), thisYear, lastYear, estimates.list(), fan);
    }

    private Fan simulated(Estimates estimates, Long done, List<Long> lastYear) {
        if (done != null && goal.months() == 12) {
            estimates.value(Method.SIMULATION, done, Ground.of("over"));
            return null;
        }
        List<Change> changes = changes();
        if (done == null || changes.size() < Fan.LEAST_HISTORIES) {
            estimates.unknown(Method.SIMULATION, done == null ? "pace.none" : "industrial.simulation.few", changes.size(), Fan.LEAST_HISTORIES);
            return null;
        }
        int[] months = reported(lastYear).stream().filter(month -> month > goal.months()).mapToInt(Integer::intValue).toArray();
        if (months.length == 0 || lastYear.get(11) == null || lastYear.get(goal.months() - 1) == null) {
            estimates.unknown(Method.SIMULATION, "lastYear.none");
            return null;
        }
        Fan fan = played(done, lastYear, months, changes);
        estimates.simulation(fan, Ground.of("industrial.simulation", changes.size(), Runs.COUNT));
        return fan;
    }

    private Fan played(long done, List<Long> lastYear, int[] months, List<Change> changes) {
        long[][] brought = new long[months.length][changes.size()];
        for (int position = 0; position < months.length; position++) {
            long step = lastYear.get(months[position] - 1) - lastYear.get((position == 0 ? goal.months() : months[position - 1]) - 1);
            for (int i = 0; i < changes.size(); i++) {
                brought[position][i] = RestOfYear.proportion(step, changes.get(i).now(), changes.get(i).before());
            }
        }
        Runs runs = new Runs(done, months);
        for (int run = 0; run < Runs.COUNT; run++) {
            for (int position = 0; position < months.length; position++) {
                runs.add(run, position, brought[position][dice.below(changes.size())]);
            }
        }
        return runs.fan(changes.size());
    }

    private List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        changes(IntroducedOutlook.yuan(course.lastYear()), IntroducedOutlook.yuan(course.yearBefore()), changes);
        changes(IntroducedOutlook.yuan(course.thisYear()), IntroducedOutlook.yuan(course.lastYear()), changes);
        return changes;
    }

    /** From report to report, where both years reported both months and the earlier year's grew. */
    private static void changes(List<Long> now, List<Long> before, List<Change> changes) {
        int from = 0;
        for (int month : reported(now)) {
            boolean both = before.get(month - 1) != null && (from == 0 || before.get(from - 1) != null);
            long grown = both ? before.get(month - 1) - (from == 0 ? 0 : before.get(from - 1)) : 0;
            if (grown > 0) {
                changes.add(new Change(now.get(month - 1) - (from == 0 ? 0 : now.get(from - 1)), grown));
            }
            from = month;
        }
    }

    private static List<Integer> reported(List<Long> series) {
        List<Integer> months = new ArrayList<>();
        for (int month = 1; month <= series.size(); month++) {
            if (series.get(month - 1) != null) {
                months.add(month);
            }
        }
        return months;
    }
}
