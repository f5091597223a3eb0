package org.yinfeng.progress.explain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.progress.explain.Explanation.Term;

/** Figures that put two others in a ratio. */
public final class Ratios {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final MathContext EXACT_ENOUGH = new MathContext(34, RoundingMode.HALF_UP);

    private Ratios() {}

    /** This year on last year's same period; the terms are this year and last year. */
    static Explanation growth(Explainable figure, Reckoning at, Phrase title, Quantity value, List<Term> terms) {
        String formula = value.value() == null ? "explain.growth.none" : "explain.growth";
        return Explanation.of(figure, at, title, value, Phrase.of(formula, terms.get(0).value(), terms.get(1).value(), value), terms);
    }

    /** A part in percent of a whole; unknown where either is, or the whole is nothing. */
    public static Explanation share(Explainable figure, Reckoning at, Phrase title, Term part, Term whole) {
        BigDecimal of = part.value().value();
        BigDecimal all = whole.value().value();
        boolean known = of != null && all != null && all.signum() > 0;
        Quantity value = Quantity.percent(known ? of.multiply(HUNDRED).divide(all, EXACT_ENOUGH) : null);
        Phrase formula = Phrase.of(known ? "explain.ratio" : "explain.ratio.none", part.name(), part.value(), whole.name(), whole.value(), value);
        return Explanation.of(figure, at, title, value, formula, List.of(part, whole));
    }
}
