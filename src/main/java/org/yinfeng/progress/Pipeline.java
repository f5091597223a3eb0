package org.yinfeng.progress;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.yinfeng.project.Milestone;
import org.yinfeng.project.Stage;

/**
 * What is on its way at a date and how its like fared before: the promises that are still open, how long earlier ones took, how
 * many projects left. Of newly introduced projects of the counting rules' scope. Everything is counted, so the order of projects
 * cannot matter. Months are counted as {@link org.yinfeng.project.Promise#index} does.
 *
 * @param promises one for each milestone that is promised, in order
 * @param leaving by the stage a project stood at
 * @param signings of projects in talks
 * @param firstMonth the month in which the ledger's first project was recognised; {@link Integer#MAX_VALUE} without any
 */
public record Pipeline(List<Promises> promises, Map<Stage, Leaving> leaving, Signings signings, int firstMonth) {
    public Pipeline {
        promises = List.copyOf(promises);
        leaving = Map.copyOf(leaving);
    }

    /** What was promised of one milestone; null for the signing, which nobody promises. */
    public Promises promises(Milestone milestone) {
        return promises.stream().filter(one -> one.milestone() == milestone).findFirst().orElse(null);
    }

    /**
     * Promises of one milestone.
     *
     * @param open how many are neither kept nor given up, by the month due and the project's stage
     * @param past how the promises of each month due ran so far, by that month, rising
     * @param supposed how many events are supposed to happen in each of the year's months, 12
     * @param undated projects on their way to the milestone that promised no month
     */
    public record Promises(Milestone milestone, SortedMap<Open, Integer> open, List<Past> past, int[] supposed, int undated) {
        /** How many promises of the past are known. */
        public int known() {
            return past.stream().mapToInt(month -> Arrays.stream(month.from()).sum()).sum();
        }

        /** How many of them were kept. */
        public int kept() {
            return past.stream().mapToInt(month -> Arrays.stream(month.kept()).sum()).sum();
        }
    }

    /** The month due, and the stage of the project. */
    public record Open(int due, Stage stage) implements Comparable<Open> {
        @Override
        public int compareTo(Open other) {
            return due != other.due ? Integer.compare(due, other.due) : stage.compareTo(other.stage);
        }
    }

    /** Promises are followed from so many months before the month due to so many after it. */
    public static final int RANGE = 36;

    /**
     * How the promises of one month due ran. Counted by months from the month due, which stands at {@link #RANGE}: early before it,
     * late behind it.
     *
     * @param from when the project was known first
     * @param to the event, or the last month in which there was still none
     * @param kept of those, the events
     */
    public record Past(int due, int[] from, int[] to, int[] kept) {
        static Past of(int due) {
            return new Past(due, new int[2 * RANGE + 1], new int[2 * RANGE + 1], new int[2 * RANGE + 1]);
        }

        void add(int first, int last, boolean isKept) {
            from[place(Math.min(first, last))]++;
            to[place(last)]++;
            kept[place(last)] += isKept ? 1 : 0;
        }

        private int place(int month) {
            return Math.max(-RANGE, Math.min(RANGE, month - due)) + RANGE;
        }
    }

    /** How many projects were given up or paused at a stage, in how many months that all of them together stood at it. */
    public record Leaving(long left, long months) {
    }

    /**
     * Planned totals of projects in talks that must be signed in a month of the year, for they promise to start in it, and of those
     * that are supposed to be signed then; in yuan, 12 months each.
     */
    public record Signings(long[] promised, int promisedCount, long[] supposed, int supposedCount) {
    }
}
