package org.yinfeng.progress.forecast;

import java.util.List;
import java.util.Map;
import org.yinfeng.progress.Pipeline;
import org.yinfeng.progress.Pipeline.Leaving;
import org.yinfeng.progress.Pipeline.Open;
import org.yinfeng.progress.Pipeline.Past;
import org.yinfeng.project.Stage;

/**
 * Plays the rest of the year with the promises that are open. In each month a project leaves with the rate seen at its stage, and
 * a promise is kept with the share that was kept as early or late before, of those still open then (Kaplan and Meier 1958, so
 * that promises still open count too). Each run first redraws the months of the past with replacement, so that a short or uneven
 * past makes a wide range.
 */
final class PromiseRuns {
    private static final int RANGE = Pipeline.RANGE;

    private final Pipeline.Promises promises;
    private final Map<Stage, Leaving> leaving;
    private final RestOfYear rest;
    private final Dice dice;

    PromiseRuns(Pipeline.Promises promises, Map<Stage, Leaving> leaving, RestOfYear rest, Dice dice) {
        this.promises = promises;
        this.leaving = leaving;
        this.rest = rest;
        this.dice = dice;
    }

    Fan fan(long done) {
        Runs runs = Runs.toDecember(done, rest.first());
        for (int run = 0; run < Runs.COUNT; run++) {
            double[] chances = chances();
            int[] kept = new int[runs.months().length];
            for (Map.Entry<Open, Integer> group : promises.open().entrySet()) {
                play(group.getKey(), group.getValue(), chances, kept);
            }
            for (int position = 0; position < kept.length; position++) {
                runs.add(run, position, kept[position] + promises.supposed()[runs.months()[position] - 1]);
            }
        }
        return runs.fan(promises.known());
    }

    private void play(Open open, int count, double[] chances, int[] kept) {
        int left = count;
        Leaving rate = leaving.get(open.stage() == Stage.IN_TALKS ? Stage.SIGNED : open.stage());
        double leaves = rate.months() == 0 ? 0 : Math.min(1, rate.left() / (double) rate.months());
        for (int position = 0; position < kept.length && left > 0; position++) {
            int month = rest.first() + position;
            int late = rest.index(month) - open.due();
            left -= dice.happen(left, leaves * rest.part(month));
            int now = Math.abs(late) > RANGE ? 0 : dice.happen(left, chances[late + RANGE] * rest.part(month));
            kept[position] += now;
            left -= now;
        }
    }

    /** The chance of each lateness, from the past's months drawn with replacement: what befell one promise befell its like. */
    private double[] chances() {
        List<Past> past = promises.past();
        int[] begun = new int[2 * RANGE + 1];
        int[] ended = new int[2 * RANGE + 1];
        int[] kept = new int[2 * RANGE + 1];
        for (int draw = 0; draw < past.size(); draw++) {
            Past month = past.get(dice.below(past.size()));
            for (int late = 0; late < kept.length; late++) {
                begun[late] += month.from()[late];
                ended[late] += month.to()[late];
                kept[late] += month.kept()[late];
            }
        }
        double[] chances = new double[kept.length];
        int open = 0;
        for (int late = 0; late < chances.length; late++) {
            open += begun[late];
            chances[late] = open == 0 ? 0 : kept[late] / (double) open;
            open -= ended[late];
        }
        return chances;
    }
}
