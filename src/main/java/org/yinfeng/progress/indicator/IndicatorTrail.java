package org.yinfeng.progress.indicator;

import java.util.Arrays;
import org.yinfeng.ledger.Dictionary;
import org.yinfeng.ledger.Projects;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.progress.Rows;
import org.yinfeng.progress.Span;
import org.yinfeng.project.Field;
import org.yinfeng.project.Milestone;
import org.yinfeng.project.Stage;
import org.yinfeng.project.Status;

/** The projects behind each number of {@link Indicators}, as rows of the ledger in its order. */
public final class IndicatorTrail {
    private final Reckoning reckoning;
    private final Span span;

    public IndicatorTrail(Reckoning reckoning) {
        this.reckoning = reckoning;
        span = Span.to(reckoning.asOf());
    }

    /** @param yearsBack 0 for the period, 1 for the same a year before */
    public int[] events(Milestone milestone, Period period, int yearsBack) {
        return PartRows.of(reckoning, new StageParts(span), StageParts.part(milestone, period, yearsBack));
    }

    /** Those that stand at the stage and are on their way, paused or given up. */
    public int[] standing(Stage stage, Status status) {
        return PartRows.of(reckoning, new StandingParts(span), StandingParts.part(stage, status));
    }

    /** Those that stand at the stage, on their way or not: exclusive. */
    public int[] standing(Stage stage) {
        return Arrays.stream(Status.values()).flatMapToInt(status -> Arrays.stream(standing(stage, status))).sorted().toArray();
    }

    /** Those that have passed the stage's event: cumulative. */
    public int[] reached(Stage stage) {
        return PartRows.of(reckoning, new StandingParts(span), StandingParts.reached(stage));
    }

    public int[] planned(Milestone milestone, boolean byFirstPromise, PlannedEvents.Part part) {
        return PartRows.of(reckoning, new PlannedParts(span, milestone, byFirstPromise), part.ordinal());
    }

    public int[] kept(Milestone milestone, boolean byFirstPromise, KeptPromises.Part part) {
        return PartRows.of(reckoning, new PromiseParts(span, milestone, byFirstPromise), part.ordinal());
    }

    /** @param firstYear 0 for all years to the last */
    public int[] cohort(int firstYear, int lastYear, Cohort.Part part) {
        return PartRows.of(reckoning, new CohortParts(span, firstYear, lastYear), part.ordinal());
    }

    /** What the investment per 亩 was made of. */
    public int[] intensity(boolean byFixedAssets) {
        Dictionary modes = reckoning.ledger().projects().dictionary(Field.LAND_MODE);
        return PartRows.of(reckoning, new IntensityParts(span, modes),
                (byFixedAssets ? IntensityParts.Part.FIXED_ASSETS : IntensityParts.Part.PLANNED).ordinal());
    }

    /** Recognised projects of the year with that word; null for those whose word is not known. */
    public int[] share(Field<String> by, String word) {
        Projects projects = reckoning.ledger().projects();
        int number = word == null ? 0 : projects.dictionary(by).find(word);
        return PartRows.of(reckoning, new Parts() {
            @Override
            public long of(Rows rows, int row) {
                return rows.recognised(row, span) && rows.words(by)[row] == number ? 1 : 0;
            }
        }, 0);
    }

    /** Recognised this year and paused at the date. */
    public int[] suspended() {
        return PartRows.of(reckoning, new DroppedParts(span), DroppedParts.Part.SUSPENDED.ordinal());
    }

    /** Given up this year: those recognised this year, or those of earlier years. */
    public int[] terminated(boolean earlier) {
        return PartRows.of(reckoning, new DroppedParts(span),
                (earlier ? DroppedParts.Part.TERMINATED_EARLIER : DroppedParts.Part.TERMINATED).ordinal());
    }
}
