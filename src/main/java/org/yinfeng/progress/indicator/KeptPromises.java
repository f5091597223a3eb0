package org.yinfeng.progress.indicator;

import java.math.BigDecimal;
import java.util.List;
import org.yinfeng.progress.Figures;
import org.yinfeng.progress.Growth;
import org.yinfeng.project.Milestone;

/**
 * What became of the public promises of one milestone by a date (承诺兑现), of all projects whatever their scope: due =
 * kept + late + open + off. Promises not due yet are no part of it.
 *
 * @param byFirstPromise whether the first published month decides, or the latest
 * @param parts in the order of {@link Part}
 */
public record KeptPromises(Milestone milestone, boolean byFirstPromise, List<Figures.Tally> parts) {
    /** Where a promise stands. */
    public enum Part {
        /** Its month has ended. */
        DUE,
        /** Due, and happened by the end of the promised month. */
        KEPT,
        /** Due, and happened after the month, but by the date. */
        LATE,
        /** Due, not happened, and the project is on its way. */
        OPEN,
        /** Due, not happened, and the project is paused or given up: stays among the due. */
        OFF,
        /** Its month has not ended. */
        NOT_DUE,
        /** Not due, and happened already. */
        AHEAD
    }

    public KeptPromises {
        parts = List.copyOf(parts);
    }

    public Figures.Tally of(Part part) {
        return parts.get(part.ordinal());
    }

    public int count(Part part) {
        return of(part).count();
    }

    /** Kept / due in percent; null where none is due. */
    public BigDecimal percent() {
        return Growth.share(count(Part.KEPT), count(Part.DUE));
    }
}
