package org.yinfeng.progress.explain;

import java.util.List;
import org.yinfeng.progress.Reckoning;

/**
 * Why a figure is what it is.
 *
 * @param at where it was looked at: ledger, counting rules, date
 * @param title what the figure is called, with its period
 * @param value the figure; its number is null where it is unknown
 * @param formula how it is worked out, with the numbers put in
 * @param terms what the formula puts together, each explained further on its own; empty for a plain sum
 * @param parts the projects it is made of; where they are added up, their total is the value
 * @param evidence the targets and published figures it rests on
 */
public record Explanation(Explainable figure, Reckoning at, Phrase title, Quantity value, Phrase formula, List<Term> terms,
        Parts parts, List<Evidence> evidence) {
    public Explanation {
        terms = List.copyOf(terms);
        evidence = List.copyOf(evidence);
        if (parts.total() != null && !parts.total().equals(value)) {
            throw new IllegalStateException(figure.key() + " is " + value + ", but its parts add up to " + parts.total());
        }
    }

    /** One of the numbers that a formula puts together. */
    public record Term(Phrase name, Quantity value, Explainable figure) {
    }

    /** A figure that is a sum or a count over projects. */
    public static Explanation sum(Explainable figure, Reckoning at, Phrase title, Quantity value, Phrase formula, Parts parts) {
        return new Explanation(figure, at, title, value, formula, List.of(), parts, List.of());
    }

    /** A figure that is worked out of other figures. */
    public static Explanation of(Explainable figure, Reckoning at, Phrase title, Quantity value, Phrase formula, List<Term> terms) {
        return new Explanation(figure, at, title, value, formula, terms, Parts.none(at.ledger()), List.of());
    }

    /** A figure that somebody wrote down: a target, a published figure. */
    public static Explanation written(Explainable figure, Reckoning at, Phrase title, Quantity value, Phrase formula,
            List<Evidence> evidence) {
        return new Explanation(figure, at, title, value, formula, List.of(), Parts.none(at.ledger()), evidence);
    }

    /** The counting rules that the figure was counted by. */
    public Phrase rules() {
        return figure.rules(at);
    }

    /** The same of a figure that is this one by another name. */
    Explanation as(Explainable other) {
        return new Explanation(other, at, title, value, formula, terms, parts, evidence);
    }
}
