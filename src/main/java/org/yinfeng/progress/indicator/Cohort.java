package org.yinfeng.progress.indicator;

import java.math.BigDecimal;
import java.util.List;
import org.yinfeng.progress.Figures;
import org.yinfeng.progress.Growth;
import org.yinfeng.project.Milestone;
import org.yinfeng.project.Money;

/**
 * The introduced projects recognised in a period, seen at a date. Whoever passed a later stage has passed the earlier ones
 * too, so 竣工 without a date is taken from 投产. Paused and given-up projects stay in the base.
 *
 * @param firstYear the first year of recognition, 0 for all years before the last
 * @param parts in the order of {@link Part}
 * @param funds money in place of the projects that report any, and contracted what these contracted; null where none reports
 */
public record Cohort(int firstYear, int lastYear, List<Figures.Tally> parts, Money funds, Money contracted) {
    /** How far they came, and who left the way. */
    public enum Part {
        SIGNED, STARTED, COMPLETED, IN_PRODUCTION,
        /** Paused or given up at the date. */
        SUSPENDED, TERMINATED
    }

    /** 相邻转化: of those that reached one stage, how many reached the next. */
    public record Conversion(Milestone from, Milestone to, int base, int reached) {
        /** Null where none reached the first. */
        public BigDecimal percent() {
            return Growth.share(reached, base);
        }
    }

    public Cohort {
        parts = List.copyOf(parts);
    }

    public Figures.Tally of(Part part) {
        return parts.get(part.ordinal());
    }

    public int count(Part part) {
        return of(part).count();
    }

    /** Ever started / signed (开工率), in percent. */
    public BigDecimal startedPercent() {
        return Growth.share(count(Part.STARTED), count(Part.SIGNED));
    }

    public BigDecimal completedPercent() {
        return Growth.share(count(Part.COMPLETED), count(Part.SIGNED));
    }

    /** Ever in production / signed (投产率), in percent. */
    public BigDecimal inProductionPercent() {
        return Growth.share(count(Part.IN_PRODUCTION), count(Part.SIGNED));
    }

    /** Signed and not given up / signed (履约率), in percent. */
    public BigDecimal performedPercent() {
        return Growth.share(count(Part.SIGNED) - count(Part.TERMINATED), count(Part.SIGNED));
    }

    /** Funds in place / contracted (资金到位率), in percent, over the projects that report funds. */
    public BigDecimal fundsPercent() {
        return Growth.share(funds, contracted);
    }

    /** 签约→开工, 开工→竣工, 竣工→投产. */
    public List<Conversion> conversions() {
        Milestone[] milestones = Milestone.values();
        return List.of(1, 2, 3).stream().map(next -> new Conversion(milestones[next - 1], milestones[next],
                parts.get(next - 1).count(), parts.get(next).count())).toList();
    }
}
