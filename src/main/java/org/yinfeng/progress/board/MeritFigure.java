package org.yinfeng.progress.board;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.yinfeng.ledger.Observation;
import org.yinfeng.ledger.Target;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.progress.Span;
import org.yinfeng.progress.explain.Evidence;
import org.yinfeng.progress.explain.Explainable;
import org.yinfeng.progress.explain.Explanation;
import org.yinfeng.progress.explain.GoalFigure;
import org.yinfeng.progress.explain.Half;
import org.yinfeng.progress.explain.Parts;
import org.yinfeng.progress.explain.Period;
import org.yinfeng.progress.explain.Phrase;
import org.yinfeng.progress.explain.Quantity;
import org.yinfeng.progress.explain.Ratios;
import org.yinfeng.progress.explain.RulesSentence;
import org.yinfeng.progress.explain.StageFigure;
import org.yinfeng.progress.explain.Titles;
import org.yinfeng.project.Milestone;
import org.yinfeng.project.Money;
import org.yinfeng.project.Region;

/**
 * A number in a unit's row of a board that is no figure of the overview: of a start rate, of promises, of the investment of
 * the year's plans, of a public indicator.
 *
 * @param region null for the city
 */
public record MeritFigure(Merit merit, Part part, String region) implements Explainable {
    /** Which of the row's numbers. */
    public enum Part {
        VALUE, BASE, RATE, SCHEDULE, GAP
    }

    /** The figure that stands in a board's row. */
    public static Explainable of(Merit merit, Part part, String unit) {
        String region = Region.CITY.equals(unit) ? null : unit;
        return switch (merit.kind()) {
            case INTRODUCED, AMOUNT -> new GoalFigure(Half.INTRODUCED, goal(part), region);
            case INDUSTRIAL -> new GoalFigure(Half.INDUSTRIAL, goal(part), region);
            case GROWTH -> new GoalFigure(Half.INDUSTRIAL, GoalFigure.Part.GROWTH, region);
            case COUNT -> new GoalFigure(Half.INTRODUCED, GoalFigure.Part.COUNT, region);
            case STARTED -> new StageFigure(Milestone.STARTED, StageFigure.Part.COUNT, Period.TO_DATE, region);
            case COMPLETED -> new StageFigure(Milestone.COMPLETED, StageFigure.Part.COUNT, Period.TO_DATE, region);
            case PRODUCTION -> new StageFigure(Milestone.IN_PRODUCTION, StageFigure.Part.COUNT, Period.TO_DATE, region);
            case START_RATE, PROMISES, INVESTMENT, INDICATOR -> new MeritFigure(merit, part, region);
        };
    }

    /** The figure whose projects a row stands for; null for what is published and has no projects behind it. */
    public static Explainable behind(Merit merit, String unit) {
        return switch (merit.kind()) {
            case INDUSTRIAL, GROWTH, INDICATOR -> null;
            case START_RATE, PROMISES, INVESTMENT -> of(merit, Part.BASE, unit);
            default -> of(merit, Part.VALUE, unit);
        };
    }

    private static GoalFigure.Part goal(Part part) {
        return part == Part.BASE ? GoalFigure.Part.TARGET : GoalFigure.Part.valueOf(part.name());
    }

    @Override
    public String key() {
        return Titles.key("board." + merit.key() + "." + part.name().toLowerCase(Locale.ROOT), region);
    }

    @Override
    public Phrase rules(Reckoning at) {
        return switch (merit.kind()) {
            case START_RATE -> RulesSentence.of(at);
            case PROMISES -> Phrase.of("explain.merit.rules.promises", RulesSentence.every(at));
            case INVESTMENT -> Phrase.of("explain.merit.rules.investment", RulesSentence.every(at));
            default -> RulesSentence.published(at);
        };
    }

    @Override
    public Explanation explain(Reckoning asked) {
        Reckoning at = region == null ? asked : asked.in(region);
        return switch (part) {
            case VALUE, BASE -> merit.kind() == Merit.Kind.INDICATOR ? written(at) : sum(at);
            case RATE -> Ratios.share(this, at, title(at), term(Part.VALUE, at), term(Part.BASE, at));
            case SCHEDULE -> Explanation.of(this, at, title(at), Quantity.percent(schedule(at)),
                    Phrase.of("explain.goal.SCHEDULE.formula", String.valueOf(months(at)), Quantity.percent(schedule(at))), List.of());
            case GAP -> gap(at);
        };
    }

    MeritFigure with(Part other) {
        return new MeritFigure(merit, other, region);
    }

    private Phrase name() {
        return merit.indicator() != null ? Phrase.of("explain.merit.indicator." + part, new Phrase.Word(merit.indicator()))
                : Phrase.of("explain.merit." + merit.kind().key() + "." + part);
    }

    private Phrase title(Reckoning at) {
        return Titles.of(name(), at.region(), Titles.toDate(at));
    }

    private Explanation.Term term(Part of, Reckoning at) {
        MeritFigure figure = with(of);
        return new Explanation.Term(figure.name(), figure.explain(at).value(), figure);
    }

    private Explanation gap(Reckoning at) {
        Explanation.Term rate = term(Part.RATE, at);
        Explanation.Term schedule = term(Part.SCHEDULE, at);
        boolean known = rate.value().value() != null;
        Quantity gap = Quantity.points(known ? rate.value().value().subtract(schedule(at)) : null);
        return Explanation.of(this, at, title(at), gap,
                Phrase.of(known ? "explain.goal.GAP.formula" : "explain.goal.GAP.formula.none", rate.value(), schedule.value(), gap),
                List.of(rate, schedule));
    }

    /** Projects, promises or investment, from the rows that the board counts. */
    private Explanation sum(Reckoning at) {
        UnitRows.Part counted = switch (merit.kind()) {
            case START_RATE -> part == Part.BASE ? UnitRows.Part.INTRODUCED : UnitRows.Part.BEGUN;
            case PROMISES -> part == Part.BASE ? UnitRows.Part.DUE : UnitRows.Part.KEPT;
            default -> part == Part.BASE ? UnitRows.Part.PLAN : UnitRows.Part.DONE;
        };
        UnitRows rows = UnitRows.of(at, counted);
        Parts parts = counted.isMoney() ? Parts.amounts(at.ledger(), rows.rows(), rows.yuan(),
                Phrase.of(part == Part.BASE ? "explain.parts.plan" : "explain.parts.invested")) : Parts.counted(at.ledger(), rows.rows());
        return Explanation.sum(this, at, title(at), parts.total(),
                Phrase.of("explain.merit." + merit.kind().key() + "." + part + ".formula", parts.total()), parts);
    }

    private Explanation written(Reckoning at) {
        String unit = at.region() == null ? Region.CITY : at.region();
        if (part == Part.BASE) {
            Target target = at.ledger().target(merit.indicator(), unit, at.asOf().getYear(), at.asOf()).orElse(null);
            Quantity value = quantity(at, target == null ? null : target.value());
            return Explanation.written(this, at, title(at), value, Phrase.of(target == null ? "explain.target.none" : "explain.target"),
                    target == null ? List.of() : List.of(Evidence.of(target, value)));
        }
        Observation figure = latest(at);
        Quantity value = quantity(at, figure == null ? null : figure.value());
        return Explanation.written(this, at, title(at), value, Phrase.of(figure == null ? "explain.published.none" : "explain.published"),
                figure == null ? List.of() : List.of(Evidence.of(figure, value)));
    }

    private Observation latest(Reckoning at) {
        return Indicators.latest(at.ledger(), merit.indicator(), at.region() == null ? Region.CITY : at.region(), at.asOf(),
                Span.to(at.asOf()).monthsEnded()).orElse(null);
    }

    private Quantity quantity(Reckoning at, BigDecimal value) {
        boolean money = Indicators.find(at.ledger(), merit.indicator()).filter(org.yinfeng.ledger.PublicIndicator::money).isPresent();
        return money ? Quantity.of(value == null ? null : Money.ofYuan(value.longValueExact())) : new Quantity(Quantity.Kind.NUMBER, value);
    }

    /** An indicator runs against the months that its figure holds. */
    private int months(Reckoning at) {
        Observation figure = merit.indicator() == null ? null : latest(at);
        return figure == null ? Span.to(at.asOf()).monthsEnded() : figure.month();
    }

    private BigDecimal schedule(Reckoning at) {
        return org.yinfeng.progress.Schedule.MONTHS.percent(months(at));
    }
}
