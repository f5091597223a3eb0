package org.yinfeng.progress.indicator;

import java.util.List;
import org.yinfeng.progress.Compared;
import org.yinfeng.progress.Figures;
import org.yinfeng.project.Milestone;
import org.yinfeng.project.Money;
import org.yinfeng.project.Stage;

/**
 * Stages of introduced projects, counted in both ways and named so: cumulative, by events in a period (one project may be in
 * several), and exclusive, by the stage each project stands at (each is in exactly one).
 *
 * @param lines events by period, one line for each milestone in order
 * @param standing one for each stage in order: their exclusive counts add up to all introduced projects of the scope
 */
public record StageTable(List<Line> lines, List<Standing> standing) {
    public StageTable {
        lines = List.copyOf(lines);
        standing = List.copyOf(standing);
    }

    /** Events of this month, this quarter and this year to the date, each beside last year's. The first line counts recognitions. */
    public record Line(Milestone milestone, Compared month, Compared quarter, Compared year) {
        public Compared of(Period period) {
            return switch (period) {
                case MONTH -> month;
                case QUARTER -> quarter;
                case YEAR -> year;
            };
        }
    }

    /**
     * Projects whose furthest event by the date is the stage's.
     *
     * @param onItsWay what is in hand: neither paused nor given up
     * @param reached cumulative: projects that have passed the stage's event, whatever came after; all of them for talks
     */
    public record Standing(Stage stage, Figures.Tally onItsWay, Figures.Tally suspended, Figures.Tally terminated,
            Figures.Tally reached) {
        /** Every project that stands here, on its way or not. */
        public Figures.Tally exclusive() {
            return new Figures.Tally(onItsWay.count() + suspended.count() + terminated.count(),
                    sum(onItsWay.planned(), suspended.planned(), terminated.planned()));
        }

        private static Money sum(Money... parts) {
            return List.of(parts).stream().reduce(Money.ZERO, Money::plus);
        }
    }

    public Line line(Milestone milestone) {
        return lines.get(milestone.ordinal());
    }

    public Standing standing(Stage stage) {
        return standing.get(stage.ordinal());
    }
}
