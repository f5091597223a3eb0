package org.yinfeng.progress.bridge;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.project.EventDate;
import org.yinfeng.project.Field;
import org.yinfeng.project.Milestone;
import org.yinfeng.project.Project;

/**
 * The difference of one figure between two looks at the ledger, taken apart by project and by reason. The sum of its lines is
 * the difference of the figure, always.
 *
 * @param event the date that passes a project into the figure; of investment, which has months, that of signing
 * @param before the figure at the first look, in yuan or projects; {@code after} at the second
 * @param lines what each project adds to the difference, in order of id; none that adds nothing
 * @param sums what the lines of each part come to, in the order of the parts; none of a part without lines
 */
public record Bridge(Figure figure, Field<EventDate> event, LocalDate from, LocalDate to, long before, long after, List<Line> lines,
        Map<Part, Long> sums) {
    /** The figures that can be taken apart. */
    public enum Figure {
        /** 新引进项目计划总投资, in yuan. */
        PLANNED(Milestone.SIGNED, true),
        /** 新引进项目数. */
        SIGNED(Milestone.SIGNED, false),
        STARTED(Milestone.STARTED, false),
        COMPLETED(Milestone.COMPLETED, false),
        PRODUCTION(Milestone.IN_PRODUCTION, false),
        /** 项目完成投资 from January to the as-of month, of all projects, in yuan. */
        INVESTED(null, true);

        private final Milestone milestone;
        private final boolean money;

        Figure(Milestone milestone, boolean money) {
            this.milestone = milestone;
            this.money = money;
        }

        Milestone milestone() {
            return milestone;
        }

        /** Its name on the command line. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether it is in yuan, else a number of projects. */
        public boolean isMoney() {
            return money;
        }
    }

    /** Why a project changes a figure, in the order in which the parts are told. */
    public enum Part {
        /** Counted in the earlier date's year, which is over. */
        YEAR_OVER,
        /** The first record did not have it. */
        ADDED,
        /** An event happened, or investment was done, between the dates or told between the records. */
        ADVANCED,
        /** The record of its amount, its months or the date of its event was corrected. */
        CORRECTED,
        /** Its type, sector or region was changed, so that it counts now, or no more. */
        RECLASSIFIED,
        /** Taken out of the ledger, or terminated. */
        WITHDRAWN
    }

    /**
     * One project's share.
     *
     * @param before the project in the first record, null where it was not; {@code after} in the second
     * @param was what it brought to the figure before this, in yuan or projects; {@code is} what it brings after
     */
    public record Line(Part part, Project before, Project after, long was, long is) {
        /** What it adds to the figure; below 0 where it takes away. */
        public long change() {
            return Math.subtractExact(is, was);
        }

        /** As the newer record that has it knows it. */
        public Project project() {
            return after == null ? before : after;
        }
    }

    public Bridge {
        lines = List.copyOf(lines);
        sums = Collections.unmodifiableMap(new EnumMap<>(sums));
    }

    /** Takes the difference apart; the two must have the same rules and region. Reads both ledgers once. */
    public static Bridge between(Reckoning from, Reckoning to, Figure figure) {
        if (!from.rules().equals(to.rules()) || !java.util.Objects.equals(from.region(), to.region())) {
            throw new IllegalArgumentException("figures under different rules cannot be compared");
        }
        return new Comparison(from, to, figure).bridge();
    }

    public List<Line> of(Part part) {
        return lines.stream().filter(line -> line.part() == part).toList();
    }

    public long sum(Part part) {
        return sums.getOrDefault(part, 0L);
    }

    /** The parts that some project belongs to, in their order. */
    public List<Part> parts() {
        return List.copyOf(sums.keySet());
    }

    public long difference() {
        return Math.subtractExact(after, before);
    }

    /** The date that passes a project into the figure; of investment, which has months, that of signing. */
    static Field<EventDate> field(Figure figure, Reckoning reckoning) {
        return figure.milestone == null || figure.milestone == Milestone.SIGNED ? reckoning.rules().countDate() : figure.milestone.date();
    }
}
