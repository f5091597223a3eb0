package org.yinfeng.progress.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.yinfeng.progress.Goal;
import org.yinfeng.progress.Overview;
import org.yinfeng.progress.Pipeline;
import org.yinfeng.project.Money;

/**
 * Half 1. Nobody promises a signing: what the ledger can say of them are projects in talks that promise to start within the year,
 * for a contract comes before a start. The simulation plays each remaining month like one of the last twelve.
 */
final class IntroducedOutlook {
    private final Overview.Course course;
    private final Goal goal;
    private final Pipeline pipeline;
    private final RestOfYear rest;
    private final Dice dice;

    IntroducedOutlook(Overview overview, Pipeline pipeline, RestOfYear rest, Dice dice) {
        course = overview.introduced();
        goal = course.goal();
        this.pipeline = pipeline;
        this.rest = rest;
        this.dice = dice;
    }

    Outlook outlook() {
        long done = goal.value().yuan();
        List<Long> thisYear = yuan(course.thisYear());
        List<Long> lastYear = yuan(course.lastYear());
        Estimates estimates = new Estimates(Subject.INTRODUCED, done);
        estimates.pace(goal.months() == 0 ? null : thisYear.get(goal.months() - 1), goal.months());
        promised(estimates, done);
        estimates.lastYear(done, course.lastYearSamePeriod() == null ? null : course.lastYearSamePeriod().yuan(), lastYear.get(11));
        Fan fan = simulated(estimates, done);
        return new Outlook(Subject.INTRODUCED, done, yuan(goal.target()), goal.months(), yuan(goal.scheduled()), goal.schedule(),
                yuan(goal.neededPerMonth()), thisYear, lastYear, estimates.list(), fan);
    }

    static Long yuan(Money money) {
        return money == null ? null : money.yuan();
    }

    static List<Long> yuan(List<Money> amounts) {
        return amounts.stream().map(IntroducedOutlook::yuan).toList();
    }

    private void promised(Estimates estimates, long done) {
        Pipeline.Signings signings = pipeline.signings();
        int count = signings.promisedCount() + signings.supposedCount();
        long ahead = Arrays.stream(signings.promised()).sum() + Arrays.stream(signings.supposed()).sum();
        if (count == 0) {
            estimates.unknown(Method.PROMISED, "introduced.promised.none");
        } else {
            estimates.value(Method.PROMISED, Math.addExact(done, ahead), Ground.of("introduced.promised", count, Money.ofYuan(ahead)));
        }
    }

    private Fan simulated(Estimates estimates, long done) {
        long[] months = lastTwelve();
        if (rest.isOver()) {
            estimates.value(Method.SIMULATION, done, Ground.of("over"));
            return null;
        }
        if (months.length < Fan.LEAST_HISTORIES) {
            estimates.unknown(Method.SIMULATION, "introduced.simulation.few", months.length, Fan.LEAST_HISTORIES);
            return null;
        }
        Runs runs = Runs.toDecember(done, rest.first());
        long[] supposed = pipeline.signings().supposed();
        for (int run = 0; run < Runs.COUNT; run++) {
            for (int position = 0; position < runs.months().length; position++) {
                int month = runs.months()[position];
                runs.add(run, position, Math.addExact(rest.share(months[dice.below(months.length)], month), supposed[month - 1]));
            }
        }
        Fan fan = runs.fan(months.length);
        estimates.simulation(fan, Ground.of("introduced.simulation", months.length, Runs.COUNT));
        return fan;
    }

    /** What each of the last twelve ended months brought, less what was given up in it; none from before the ledger began. */
    private long[] lastTwelve() {
        List<Long> brought = new ArrayList<>();
        int ended = goal.months();
        int january = rest.index(1);
        for (int back = 0; back < 12; back++) {
            int month = ended - back;
            if (january + month - 1 >= pipeline.firstMonth()) {
                brought.add(month > 0 ? step(course.thisYear(), month) : step(course.lastYear(), month + 12));
            }
        }
        return brought.stream().mapToLong(Long::longValue).toArray();
    }

    private static long step(List<Money> course, int month) {
        return course.get(month - 1).yuan() - (month == 1 ? 0 : course.get(month - 2).yuan());
    }
}
