package org.yinfeng.progress.indicator;

import java.math.BigDecimal;
import java.util.List;
import org.yinfeng.progress.Figures;
import org.yinfeng.progress.Growth;
import org.yinfeng.project.Milestone;

/**
 * Plan-based rate (计划开工率, 计划竣工率): introduced projects whose promised month lies in this year, against those of them
 * whose event has happened. Not a cohort rate: when they were signed does not matter. A project whose event happened before
 * this year is no plan of this year. Paused and given-up projects stay in the plan.
 *
 * @param byFirstPromise whether the first published month decides, or the latest
 * @param parts in the order of {@link Part}
 */
public record PlannedEvents(Milestone milestone, boolean byFirstPromise, List<Figures.Tally> parts) {
    /** The plan's parts: done = planned to date − not done + early. */
    public enum Part {
        /** Promised for a month of this year. */
        PLANNED,
        /** Of these, the month has ended. */
        TO_DATE,
        /** Of the planned, happened by the date. */
        DONE,
        /** Of those to date, not happened. */
        NOT_DONE,
        /** Happened though the month has not ended. */
        EARLY,
        /** Happened this year without being promised for this year: with the done, all events of the year to date. */
        OUTSIDE,
        /** Planned, not happened, and paused or given up. */
        OFF
    }

    public PlannedEvents {
        parts = List.copyOf(parts);
    }

    public Figures.Tally of(Part part) {
        return parts.get(part.ordinal());
    }

    public int count(Part part) {
        return of(part).count();
    }

    /** Done / planned for the whole year, in percent; null where nothing was planned. */
    public BigDecimal percentOfYear() {
        return Growth.share(count(Part.DONE), count(Part.PLANNED));
    }

    /** Done / planned to date, in percent, above 100 where much happened early; null where nothing was due yet. */
    public BigDecimal percentToDate() {
        return Growth.share(count(Part.DONE), count(Part.TO_DATE));
    }
}
