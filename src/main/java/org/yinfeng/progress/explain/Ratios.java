package org.yinfeng.progress.explain;

import java.util.List;
import org.yinfeng.progress.Reckoning;

/** Figures that put two others in a ratio. */
final class Ratios {
    private Ratios() {}

    /** This year on last year's same period; the terms are this year and last year. */
    static Explanation growth(Explainable figure, Reckoning at, Phrase title, Quantity value, List<Explanation.Term> terms) {
        String formula = value.value() == null ? "explain.growth.none" : "explain.growth";
        return Explanation.of(figure, at, title, value, Phrase.of(formula, terms.get(0).value(), terms.get(1).value(), value), terms);
    }
}
