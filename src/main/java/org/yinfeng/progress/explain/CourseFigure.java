package org.yinfeng.progress.explain;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.yinfeng.ledger.Observation;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.progress.explain.Explanation.Term;
import org.yinfeng.project.Money;

/**
 * A point of a half's course through a year: what was done from January to a month's end, or in the month alone (and the
 * months before it that had no report).
 *
 * @param region null for the city
 */
public record CourseFigure(Half half, Part part, YearMonth month, String region) implements Explainable {
    /** The cumulative amount, or what the month added to it. */
    public enum Part {
        CUMULATIVE, MONTH
    }

    /** Cumulative, of the city. */
    public static CourseFigure of(Half half, YearMonth month) {
        return new CourseFigure(half, Part.CUMULATIVE, month, null);
    }

    /** What one month added, of the city. */
    public static CourseFigure ofMonth(Half half, YearMonth month) {
        return new CourseFigure(half, Part.MONTH, month, null);
    }

    private CourseFigure cumulative(YearMonth to) {
        return new CourseFigure(half, Part.CUMULATIVE, to, region);
    }

    @Override
    public String key() {
        return Titles.key((half + (part == Part.MONTH ? ".month:" : ".course:")).toLowerCase(Locale.ROOT) + month, region);
    }

    @Override
    public Phrase rules(Reckoning at) {
        return half == Half.INDUSTRIAL ? RulesSentence.published(at) : RulesSentence.of(at);
    }

    @Override
    public Explanation explain(Reckoning asked) {
        Reckoning at = region == null ? asked : asked.in(region);
        if (part == Part.MONTH) {
            return alone(at);
        }
        if (month.atEndOfMonth().isAfter(at.asOf())) {
            return Explanation.written(this, at, title(at), Quantity.of((Money) null), Phrase.of("explain.course.notReached"), List.of());
        }
        return half == Half.INTRODUCED ? GoalFigure.of(half, GoalFigure.Part.VALUE).explain(at.at(month.atEndOfMonth())).as(this)
                : published(at);
    }

    private Phrase title(Reckoning at) {
        Phrase name = Phrase.of("explain.goal.VALUE", new Phrase.Word(half.indicator()));
        return Titles.of(name, at.region(), part == Part.MONTH ? month : new Phrase.Through(month));
    }

    private Explanation published(Reckoning at) {
        Observation figure = Evidence.published(at, half.indicator(), month.getYear(), month.getMonthValue());
        return Explanation.written(this, at, title(at), Quantity.of(figure == null ? null : figure.money()),
                Phrase.of(figure == null ? "explain.published.none" : "explain.published"),
                figure == null ? List.of() : List.of(Evidence.of(figure)));
    }

    /** The cumulative amount less that of the last month before which is known. */
    private Explanation alone(Reckoning at) {
        Quantity now = cumulative(month).explain(at).value();
        YearMonth earlier = month.minusMonths(1);
        Quantity before = Quantity.of((Money) null);
        while (earlier.getYear() == month.getYear() && before.value() == null) {
            before = cumulative(earlier).explain(at).value();
            earlier = before.value() == null ? earlier.minusMonths(1) : earlier;
        }
        Term upTo = new Term(Phrase.of("explain.term.upTo", new Phrase.Through(month)), now, cumulative(month));
        if (now.value() == null || before.value() == null) {
            return Explanation.of(this, at, title(at), now, Phrase.of("explain.course.first"), List.of(upTo));
        }
        Quantity value = new Quantity(Quantity.Kind.MONEY, now.value().subtract(before.value()));
        return Explanation.of(this, at, title(at), value, Phrase.of("explain.course.month", now, before, value), List.of(upTo,
                new Term(Phrase.of("explain.term.upTo", new Phrase.Through(earlier)), before, cumulative(earlier))));
    }
}
