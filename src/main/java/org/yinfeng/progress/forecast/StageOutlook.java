package org.yinfeng.progress.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.yinfeng.progress.Figures;
import org.yinfeng.progress.Overview;
import org.yinfeng.progress.Overview.StageCount;
import org.yinfeng.progress.Pipeline;

/** Starts, completions or productions of the year, from the promises that are open. */
final class StageOutlook {
    private final Subject subject;
    private final StageCount count;
    private final Pipeline pipeline;
    private final Pipeline.Promises promises;
    private final RestOfYear rest;
    private final Dice dice;
    private final long done;
    private final int monthsEnded;

    StageOutlook(Subject subject, Overview overview, Pipeline pipeline, RestOfYear rest, Dice dice) {
        this.subject = subject;
        this.pipeline = pipeline;
        this.rest = rest;
        this.dice = dice;
        count = overview.stages().get(subject.milestone().ordinal());
        promises = pipeline.promises(subject.milestone());
        done = count.thisYear().count();
        monthsEnded = rest.first() - 1;
    }

    Outlook outlook() {
        List<Long> thisYear = cumulative(count.monthsThisYear(), monthsEnded);
        List<Long> lastYear = cumulative(count.monthsLastYear(), 12);
        Estimates estimates = new Estimates(subject, done);
        estimates.pace(monthsEnded == 0 ? null : thisYear.get(monthsEnded - 1), monthsEnded);
        promised(estimates);
        estimates.lastYear(done, (long) count.lastYear().count(), lastYear.get(11));
        Fan fan = simulated(estimates);
        return new Outlook(subject, done, null, monthsEnded, null, null, null, thisYear, lastYear, estimates.list(), fan);
    }

    private static List<Long> cumulative(List<Figures.Tally> months, int reached) {
        List<Long> sums = new ArrayList<>();
        long sum = 0;
        for (int month = 1; month <= 12; month++) {
            sum += months.get(month - 1).count();
            sums.add(month <= reached ? sum : null);
        }
        return sums;
    }

    private void promised(Estimates estimates) {
        long ahead = Arrays.stream(promises.supposed()).sum();
        long late = 0;
        if (promises.open().isEmpty() && promises.past().isEmpty() && ahead == 0) {
            estimates.unknown(Method.PROMISED, "stage.promised.none");
            return;
        }
        for (var group : promises.open().entrySet()) {
            int due = group.getKey().due();
            late += due < rest.index(1) + monthsEnded ? group.getValue() : 0;
            ahead += due >= rest.index(1) + monthsEnded && due <= rest.index(12) ? group.getValue() : 0;
        }
        estimates.value(Method.PROMISED, done + ahead, Ground.of("stage.promised", ahead, late));
    }

    private Fan simulated(Estimates estimates) {
        int kept = promises.kept();
        if (rest.isOver()) {
            estimates.value(Method.SIMULATION, done, Ground.of("over"));
            return null;
        }
        if (kept < Fan.LEAST_HISTORIES) {
            estimates.unknown(Method.SIMULATION, "stage.simulation.few", kept, Fan.LEAST_HISTORIES);
            return null;
        }
        Fan fan = new PromiseRuns(promises, pipeline.leaving(), rest, dice).fan(done);
        long left = pipeline.leaving().values().stream().mapToLong(Pipeline.Leaving::left).sum();
        long open = promises.open().values().stream().mapToLong(Integer::longValue).sum();
        estimates.simulation(fan, Ground.of("stage.simulation", open, promises.known(), kept, left, Runs.COUNT));
        return fan;
    }
}
