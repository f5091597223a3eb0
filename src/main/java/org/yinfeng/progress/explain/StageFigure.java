package org.yinfeng.progress.explain;

import java.util.List;
import java.util.Locale;
import org.yinfeng.progress.Figures;
import org.yinfeng.progress.Overview.StageCount;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.project.Milestone;

/**
 * How many newly introduced projects passed a milestone in a period, their planned total, or the growth of either on last
 * year's same period.
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
        Reckoning within = period.within(region == null ? at : at.in(region));
        StageCount stage = within.overview().stages().get(milestone.ordinal());
        Phrase name = Phrase.of("explain.stage." + part, Phrase.of("explain.milestone." + milestone));
        Phrase title = Titles.of(name, within.region(), period.title(within));
        return part == Part.COUNT || part == Part.AMOUNT ? sum(within, title, period.tally(stage)) : growth(within, title, stage);
    }

    private Explanation sum(Reckoning within, Phrase title, Figures.Tally tally) {
        int[] rows = period.rows(within, milestone);
        Quantity count = Quantity.count(tally.count());
        String formula = "explain.stage." + part + "." + (milestone == Milestone.SIGNED ? "recognised" : "passed");
        Phrase event = Phrase.of("explain.milestone." + milestone);
        if (part == Part.COUNT) {
            return Explanation.sum(this, within, title, count, Phrase.of(formula, count, event), Parts.counted(within.ledger(), rows));
        }
        Quantity planned = Quantity.of(tally.planned());
        return Explanation.sum(this, within, title, planned, Phrase.of(formula, planned, event, count),
                Parts.planned(within.ledger(), rows));
    }

    private Explanation growth(Reckoning within, Phrase title, StageCount stage) {
        boolean ofCount = part == Part.COUNT_GROWTH;
        StageFigure now = new StageFigure(milestone, ofCount ? Part.COUNT : Part.AMOUNT, Period.TO_DATE, region);
        StageFigure before = now.in(Period.YEAR_BEFORE);
        Quantity thisYear = ofCount ? Quantity.count(stage.thisYear().count()) : Quantity.of(stage.thisYear().planned());
        Quantity lastYear = ofCount ? Quantity.count(stage.lastYear().count()) : Quantity.of(stage.lastYear().planned());
        return Ratios.growth(this, within, title, Quantity.growth(ofCount ? stage.countGrowth() : stage.amountGrowth()),
                List.of(new Explanation.Term(Phrase.of("explain.term.thisYear"), thisYear, now),
                        new Explanation.Term(Phrase.of("explain.term.lastYear"), lastYear, before)));
    }
}
