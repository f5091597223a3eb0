package org.yinfeng.desk.figures;

import java.util.List;
import org.yinfeng.progress.Growth;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.progress.explain.Explainable;
import org.yinfeng.progress.explain.Explanation;
import org.yinfeng.progress.explain.Parts;
import org.yinfeng.progress.explain.Phrase;
import org.yinfeng.progress.explain.Quantity;
import org.yinfeng.progress.explain.Ratios;
import org.yinfeng.progress.explain.RulesSentence;

/**
 * A number of a card as the panel explains it: how the card counts, in its own words, and the projects behind it.
 *
 * @param card the card's name in the string bundle
 * @param line what the line is called, and {@code head} the column, both as they are read
 * @param region null for the city
 */
record CardFigure(String card, String line, String head, String region, Source source) implements Explainable {
    /** The cards that look at every project, not only at the newly introduced of the rules. */
    private static final List<String> EVERY = List.of("kept");

    /** Finds the projects behind a number, as rows of the ledger in their order. */
    interface Rows {
        int[] of(Reckoning at);
    }

    /** How a number comes from projects; a share's base and a growth's year before are rows of their own. */
    record Source(Kind kind, Rows rows, Rows base) {
    }

    /** Counted, added up by planned totals, or a ratio of two such numbers. */
    enum Kind {
        COUNT, PLANNED, COUNT_SHARE, PLANNED_SHARE, COUNT_GROWTH, PLANNED_GROWTH;

        boolean isSum() {
            return this == COUNT || this == PLANNED;
        }

        boolean isShare() {
            return this == COUNT_SHARE || this == PLANNED_SHARE;
        }

        /** What the two numbers of a ratio are. */
        Kind of() {
            return this == COUNT_SHARE || this == COUNT_GROWTH ? COUNT : PLANNED;
        }
    }

    @Override
    public String key() {
        String name = String.join(".", "figures", card, line, head).replaceAll("\\s", "");
        return (region == null ? name : name + "@" + region) + (source.kind().isSum() ? "" : ":ratio");
    }

    @Override
    public Phrase rules(Reckoning at) {
        return EVERY.contains(card) ? RulesSentence.every(at) : RulesSentence.of(at);
    }

    @Override
    public Explanation explain(Reckoning asked) {
        Reckoning at = region == null ? asked : asked.in(region);
        if (source.kind().isSum()) {
            return sum(at);
        }
        Explanation.Term part = term(at, source.kind().isShare() ? "figures.explain.part" : "explain.term.thisYear", source.rows());
        Explanation.Term base = term(at, source.kind().isShare() ? "figures.explain.base" : "explain.term.lastYear", source.base());
        if (source.kind().isShare()) {
            return Ratios.share(this, at, title(at), part, base);
        }
        Quantity value = Quantity.growth(Growth.percent(part.value().value().longValueExact(), base.value().value().longValueExact()));
        return Explanation.of(this, at, title(at), value, Phrase.of(value.value() == null ? "explain.growth.none" : "explain.growth",
                part.value(), base.value(), value), List.of(part, base));
    }

    private Explanation sum(Reckoning at) {
        int[] rows = source.rows().of(at);
        Parts parts = source.kind() == Kind.COUNT ? Parts.counted(at.ledger(), rows) : Parts.planned(at.ledger(), rows);
        Phrase formula = Phrase.of("figures.explain." + source.kind(), Phrase.of("figures." + card + ".note"), parts.total());
        return Explanation.sum(this, at, title(at), parts.total(), formula, parts);
    }

    private Explanation.Term term(Reckoning at, String name, Rows rows) {
        CardFigure figure = new CardFigure(card, line, head, region, new Source(source.kind().of(), rows, null));
        return new Explanation.Term(Phrase.of(name), figure.sum(at).value(), figure);
    }

    private Phrase title(Reckoning at) {
        return title(card, line, head, region, at);
    }

    /** What a number of a card is called. */
    static Phrase title(String card, String line, String head, String region, Reckoning at) {
        Phrase name = Phrase.of("figures.explain.name", Phrase.of("figures." + card), line, head);
        Phrase day = Phrase.of("explain.toDay", at.asOf());
        return region == null ? Phrase.of("explain.title", name, day) : Phrase.of("explain.title.of", name, day, new Phrase.Word(region));
    }
}
