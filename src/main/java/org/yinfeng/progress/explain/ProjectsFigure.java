package org.yinfeng.progress.explain;

import java.util.Locale;
import org.yinfeng.progress.Figures;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.progress.Trail;

/**
 * How many projects the ledger holds, or how many of the newly introduced ones had any event in the year to date.
 *
 * @param region null for the city
 */
public record ProjectsFigure(Part part, String region) implements Explainable {
    /** Which projects, and which of their numbers. */
    public enum Part {
        ALL, INVOLVED, INVOLVED_AMOUNT
    }

    @Override
    public String key() {
        return Titles.key("projects." + part.name().toLowerCase(Locale.ROOT), region);
    }

    @Override
    public Phrase rules(Reckoning at) {
        return part == Part.ALL ? RulesSentence.every(at) : RulesSentence.of(at);
    }

    @Override
    public Explanation explain(Reckoning asked) {
        Reckoning at = region == null ? asked : asked.in(region);
        Figures figures = at.figures();
        Trail trail = new Trail(at);
        Phrase title = Titles.of(Phrase.of("explain.projects." + part), at.region(),
                part == Part.ALL ? Phrase.of("explain.toDay", at.asOf()) : Titles.toDate(at));
        Quantity count = Quantity.count(part == Part.ALL ? figures.projects() : figures.involved().count());
        if (part == Part.INVOLVED_AMOUNT) {
            Quantity planned = Quantity.of(figures.involved().planned());
            return Explanation.sum(this, at, title, planned, Phrase.of("explain.projects.INVOLVED_AMOUNT.formula", planned, count),
                    Parts.planned(at.ledger(), trail.involved()));
        }
        return Explanation.sum(this, at, title, count, Phrase.of("explain.projects." + part + ".formula", count),
                Parts.counted(at.ledger(), part == Part.ALL ? trail.all() : trail.involved()));
    }
}
