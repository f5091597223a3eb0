package org.yinfeng.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yinfeng.progress.Pipeline.Leaving;
import org.yinfeng.progress.Pipeline.Open;
import org.yinfeng.progress.Pipeline.Past;
import org.yinfeng.project.EventDate;
import org.yinfeng.project.Field;
import org.yinfeng.project.Milestone;
import org.yinfeng.project.Promise;
import org.yinfeng.project.Stage;
import org.yinfeng.project.Status;

/**
 * Gathers the pipeline. Events after the date have not happened, whatever the ledger came to know later, and a project that
 * was recognised after it is not looked at; but the events of projects whose ids are given are supposed to happen when they say.
 */
final class PipelineTally implements Tally {
    private static final Milestone[] PROMISED = {Milestone.STARTED, Milestone.COMPLETED, Milestone.IN_PRODUCTION};
    private static final Stage[] STAGES = Stage.values();

    private final Span span;
    private final Lateness lateness;
    private final long[] supposedIds;
    private final List<TreeMap<Open, Integer>> open = new ArrayList<>();
    private final List<TreeMap<Integer, Past>> past = new ArrayList<>();
    private final int[][] supposed = new int[PROMISED.length][12];
    private final int[] undated = new int[PROMISED.length];
    private final long[] left = new long[STAGES.length];
    private final long[] months = new long[STAGES.length];
    private final long[] expected = new long[12];
    private final long[] supposedAmounts = new long[12];
    private int expectedCount;
    private int supposedCount;
    private int firstMonth = Integer.MAX_VALUE;

    /** The block's project under the hand. */
    private Rows rows;
    private int row;
    private int ended;
    private boolean onItsWay;

    /** @param supposedIds rising */
    PipelineTally(LocalDate asOf, long[] supposedIds) {
        span = Span.to(asOf);
        lateness = new Lateness(asOf);
        this.supposedIds = supposedIds;
        for (int kind = 0; kind < PROMISED.length; kind++) {
            open.add(new TreeMap<>());
            past.add(new TreeMap<>());
        }
    }

    @Override
    public void add(Rows next) {
        rows = next;
        int[] endings = rows.dates(Field.ENDED);
        for (int i = 0; i < rows.introducedCount; i++) {
            row = rows.introduced[i];
            if (rows.isChosen(row)) {
                Status status = rows.block.status(row);
                ended = status == Status.ACTIVE ? EventDate.ABSENT : endings[row];
                onItsWay = lateness.onItsWay(status, ended);
                addProject();
            }
        }
    }

    private void addProject() {
        int recognised = event(0);
        boolean isSupposed = Arrays.binarySearch(supposedIds, rows.block.id(row)) >= 0;
        if (recognised < span.to()) {
            firstMonth = Math.min(firstMonth, month(recognised));
            addStay();
        } else if (isSupposed && recognised < yearEnd()) {
            supposedAmounts[monthOfYear(recognised)] = Math.addExact(supposedAmounts[monthOfYear(recognised)], rows.plannedOrZero(row));
            supposedCount++;
        } else if (recognised != EventDate.ABSENT) {
            return;
        } else if (onItsWay) {
            addSigning();
        }
        for (int kind = 0; kind < PROMISED.length; kind++) {
            addPromise(kind, isSupposed);
        }
    }

    private int event(int milestone) {
        return rows.events[milestone][row];
    }

    private int yearEnd() {
        return span.wholeYear().to();
    }

    private static int month(int packed) {
        LocalDate day = LocalDate.ofEpochDay(packed >> 1);
        return (day.getYear() - 1900) * 12 + day.getMonthValue() - 1;
    }

    private int monthOfYear(int packed) {
        return month(packed) - span.firstMonth();
    }

    private boolean liesAhead(int month) {
        return month >= span.lastMonth() && month > span.lastEndedMonth() && month < span.firstMonth() + 12;
    }

    /** In talks, with a promised start: the contract comes before it. */
    private void addSigning() {
        int[] promises = rows.block.ints(Field.PROMISED_START);
        int due = promises == null ? Promise.ABSENT : Rows.latestMonth(promises[row]);
        if (liesAhead(due)) {
            int month = due - span.firstMonth();
            expected[month] = Math.addExact(expected[month], rows.plannedOrZero(row));
            expectedCount++;
        }
    }

    /** How long the project stood at each stage, and whether it left at one. */
    private void addStay() {
        int until = Math.min(ended, span.to());
        int last = month(until == span.to() ? until - 2 : until);
        int from = month(event(0));
        Stage stage = Stage.SIGNED;
        for (int milestone = 1; milestone < STAGES.length - 1; milestone++) {
            if (event(milestone) < until) {
                months[stage.ordinal()] += Math.max(0, month(event(milestone)) - from);
                from = Math.max(from, month(event(milestone)));
                stage = STAGES[milestone + 1];
            }
        }
        months[stage.ordinal()] += Math.max(0, last - from);
        left[stage.ordinal()] += ended < span.to() ? 1 : 0;
    }

    private Stage stage() {
        for (int milestone = STAGES.length - 2; milestone >= 0; milestone--) {
            if (event(milestone) < span.to()) {
                return STAGES[milestone + 1];
            }
        }
        return Stage.IN_TALKS;
    }

    private void addPromise(int kind, boolean isSupposed) {
        Milestone milestone = PROMISED[kind];
        int[] promises = rows.block.ints(milestone.promise());
        int due = promises == null ? Promise.ABSENT : Rows.latestMonth(promises[row]);
        int event = event(milestone.ordinal());
        boolean kept = event < span.to();
        if (!kept && isSupposed && event != EventDate.ABSENT) {
            supposed[kind][event < yearEnd() ? monthOfYear(event) : 0] += event < yearEnd() ? 1 : 0;
        } else if (due == Promise.ABSENT) {
            undated[kind] += !kept && onItsWay && stage().compareTo(milestone.stage()) < 0 ? 1 : 0;
        } else {
            if (!kept && onItsWay) {
                open.get(kind).merge(new Open(due, stage()), 1, Integer::sum);
            }
            addPast(kind, due, event);
        }
    }

    private void addPast(int kind, int due, int event) {
        boolean kept = event < span.to();
        int to = kept ? month(event) : ended < span.to() ? month(ended) - 1 : span.lastEndedMonth();
        int from = event(0) < span.to() ? month(event(0)) : to;
        if (kept || from <= to && event(0) < span.to()) {
            past.get(kind).computeIfAbsent(due, Past::of).add(from, to, kept);
        }
    }

    Pipeline pipeline() {
        List<Pipeline.Promises> promises = new ArrayList<>();
        for (int kind = 0; kind < PROMISED.length; kind++) {
            promises.add(new Pipeline.Promises(PROMISED[kind], Collections.unmodifiableSortedMap(open.get(kind)),
                    List.copyOf(past.get(kind).values()), supposed[kind], undated[kind]));
        }
        Map<Stage, Leaving> leaving = new EnumMap<>(Stage.class);
        for (Stage stage : STAGES) {
            leaving.put(stage, new Leaving(left[stage.ordinal()], months[stage.ordinal()]));
        }
        return new Pipeline(promises, leaving, new Pipeline.Signings(expected, expectedCount, supposedAmounts, supposedCount), firstMonth);
    }
}
