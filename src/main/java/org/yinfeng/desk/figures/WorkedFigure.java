package org.yinfeng.desk.figures;

import java.util.List;
import org.yinfeng.desk.figures.CardFigure.Kind;
import org.yinfeng.desk.figures.CardFigure.Rows;
import org.yinfeng.desk.figures.CardFigure.Source;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.progress.explain.Evidence;
import org.yinfeng.progress.explain.Explainable;
import org.yinfeng.progress.explain.Explanation;
import org.yinfeng.progress.explain.Explanation.Term;
import org.yinfeng.progress.explain.Parts;
import org.yinfeng.progress.explain.Phrase;
import org.yinfeng.progress.explain.Quantity;
import org.yinfeng.progress.explain.RulesSentence;

/**
 * A number of a card that a formula of its own puts together, or that somebody wrote down.
 *
 * @param card the card's name in the string bundle
 * @param line what the line is called, and {@code head} the column, both as they are read
 * @param region null for the city
 */
record WorkedFigure(String card, String line, String head, String region, Work work) implements Explainable {
    /** Works the number out at a date; the figure names what is explained further. */
    interface Work {
        Worked of(Reckoning at, WorkedFigure figure);
    }

    /** The number, its formula with the numbers put in, what it puts together, and what was written down. */
    record Worked(Quantity value, Phrase formula, List<Term> terms, List<Evidence> evidence) {
        Worked(Quantity value, Phrase formula, Term... terms) {
            this(value, formula, List.of(terms), List.of());
        }
    }

    @Override
    public String key() {
        String name = String.join(".", "figures", card, line, head).replaceAll("\\s", "");
        return (region == null ? name : name + "@" + region) + ":worked";
    }

    @Override
    public Phrase rules(Reckoning at) {
        return switch (card) {
            case "invested" -> RulesSentence.every(at);
            case "breakdown", "watched" -> RulesSentence.published(at);
            default -> RulesSentence.of(at);
        };
    }

    @Override
    public Explanation explain(Reckoning asked) {
        Reckoning at = region == null ? asked : asked.in(region);
        Worked worked = work.of(at, this);
        return new Explanation(this, at, CardFigure.title(card, line, head, region, at), worked.value(), worked.formula(), worked.terms(),
                Parts.none(at.ledger()), worked.evidence());
    }

    /** A number of projects that leads to them. */
    Term counted(String name, Reckoning at, Rows rows) {
        CardFigure figure = new CardFigure(card, line, head, region, new Source(Kind.COUNT, rows, null));
        return new Term(Phrase.of(name), figure.explain(at).value(), figure);
    }

    static Term plain(String name, Quantity value) {
        return new Term(Phrase.of(name), value, null);
    }
}
