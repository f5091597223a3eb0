package org.yinfeng.progress.explain;

import java.util.List;
import java.util.Locale;
import org.yinfeng.ledger.StageBasis;
import org.yinfeng.progress.Compared;
import org.yinfeng.progress.Figures;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.project.Milestone;

/**
 * How many newly introduced projects passed a milestone in a period (or, by exclusive rules, came to the stage in it and stand
 * there), their planned total, or the growth of either on last year's same period.
 *
 * @param region null for the city
 */
public record StageFigure(Milestone milestone, Part part, Period period, String region) implements Explainable {
    /** What is said of the stage. */
    public enum Part {
        COUNT, AMOUNT, COUNT_GROWTH, AMOUNT_GROWTH
    }

    /** The year to date, of the city. */
    public static StageFigure of(Milestone milestone, Part part) {
        return new StageFigure(milestone, part, Period.TO_DATE, null);
    }

    public StageFigure in(Period otherPeriod) {
        return new StageFigure(milestone, part, otherPeriod, region);
    }

    public StageFigure in(String otherRegion) {
        return new StageFigure(milestone, part, period, otherRegion);
    }

    @Override
    public String key() {
        return Titles.key(("stage." + milestone + "." + part).toLowerCase(Locale.ROOT) + period.key(), region);
    }

    @Override
    public Explanation explain(Reckoning at) {
        Reckoning whole = region == null ? at : at.in(region);
        if (part == Part.COUNT_GROWTH || part == Part.AMOUNT_GROWTH) {
            return growth(whole);
        }
        Reckoning within = period.within(whole);
        return sum(within, title(within), tally(period, within));
    }

    private Figures.Tally tally(Period of, Reckoning within) {
        return of.tally(within.overview().stages().get(milestone.ordinal()));
    }

    private static boolean exclusive(Reckoning within) {
        return within.rules().stageBasis() == StageBasis.EXCLUSIVE;
    }

    private Phrase title(Reckoning within) {
        Phrase event = Phrase.of("explain.milestone." + milestone);
        Phrase name = Phrase.of("explain.stage." + part, exclusive(within) ? Phrase.of("explain.stage.standing", event) : event);
        return Titles.of(name, within.region(), period.title(within));
    }

    private Explanation sum(Reckoning within, Phrase title, Figures.Tally tally) {
        int[] rows = period.rows(within, milestone);
        Quantity count = Quantity.count(tally.count());
        String counted = exclusive(within) ? "standing" : milestone == Milestone.SIGNED ? "recognised" : "passed";
        String formula = "explain.stage." + part + "." + counted;
        Phrase event = Phrase.of("explain.milestone." + milestone);
        if (part == Part.COUNT) {
            return Explanation.sum(this, within, title, count, Phrase.of(formula, count, event), Parts.counted(within.ledger(), rows));
        }
        Quantity planned = Quantity.of(tally.planned());
        return Explanation.sum(this, within, title, planned, Phrase.of(formula, planned, event, count),
                Parts.planned(within.ledger(), rows));
    }

    private Explanation growth(Reckoning at) {
        boolean ofCount = part == Part.COUNT_GROWTH;
        StageFigure now = new StageFigure(milestone, ofCount ? Part.COUNT : Part.AMOUNT, period, region);
        StageFigure before = now.in(period.before());
        Reckoning within = period.within(at);
        Compared years = new Compared(tally(period, within), tally(before.period, before.period.within(at)));
        Quantity thisYear = ofCount ? Quantity.count(years.now().count()) : Quantity.of(years.now().planned());
        Quantity lastYear = ofCount ? Quantity.count(years.before().count()) : Quantity.of(years.before().planned());
        return Ratios.growth(this, within, title(within), Quantity.growth(ofCount ? years.countGrowth() : years.plannedGrowth()),
                List.of(new Explanation.Term(Phrase.of("explain.term.thisYear"), thisYear, now),
                        new Explanation.Term(Phrase.of("explain.term.lastYear"), lastYear, before)));
    }
}
