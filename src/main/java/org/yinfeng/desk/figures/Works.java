package org.yinfeng.desk.figures;

import java.util.List;
import org.yinfeng.desk.figures.WorkedFigure.Work;
import org.yinfeng.desk.figures.WorkedFigure.Worked;
import org.yinfeng.progress.Goal;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.progress.explain.Explanation;
import org.yinfeng.progress.explain.Explanation.Term;
import org.yinfeng.progress.explain.GoalFigure;
import org.yinfeng.progress.explain.Half;
import org.yinfeng.progress.explain.Phrase;
import org.yinfeng.progress.explain.Quantity;
import org.yinfeng.progress.explain.Ratios;
import org.yinfeng.progress.indicator.Breakdown;
import org.yinfeng.progress.indicator.Cohort;
import org.yinfeng.progress.indicator.IndicatorTrail;
import org.yinfeng.progress.indicator.Indicators;
import org.yinfeng.progress.indicator.Intensity;
import org.yinfeng.progress.indicator.Pace;
import org.yinfeng.progress.indicator.Period;
import org.yinfeng.progress.indicator.PlanCompletion;
import org.yinfeng.project.Milestone;

/** How the cards' numbers that are no plain sum, share or growth are worked out. */
final class Works {
    private Works() {}

    /** 履约率. */
    static Work performed(int firstYear, int lastYear) {
        return (at, figure) -> {
            Cohort cohort = new Indicators(at).cohort(firstYear, lastYear);
            Term signed = figure.counted("figures.worked.signed", at, now -> new IndicatorTrail(now).cohort(firstYear, lastYear, Cohort.Part.SIGNED));
            Term ended = figure.counted("figures.worked.terminated", at,
                    now -> new IndicatorTrail(now).cohort(firstYear, lastYear, Cohort.Part.TERMINATED));
            Quantity value = Quantity.percent(cohort.performedPercent());
            return new Worked(value, Phrase.of("figures.worked.performed", signed.value(), ended.value(), value), signed, ended);
        };
    }

    /** 资金到位率. */
    static Work funds(int firstYear, int lastYear) {
        return (at, figure) -> {
            Cohort cohort = new Indicators(at).cohort(firstYear, lastYear);
            return share(at, figure, WorkedFigure.plain("figures.worked.funds", Quantity.of(cohort.funds())),
                    WorkedFigure.plain("figures.worked.contracted", Quantity.of(cohort.contracted())));
        };
    }

    private static Worked share(Reckoning at, WorkedFigure figure, Term part, Term whole) {
        Explanation ratio = Ratios.share(figure, at, Phrase.of("figures.explain.part"), part, whole);
        return new Worked(ratio.value(), ratio.formula(), part, whole);
    }

    /** 亩均投资: a ratio of sums. */
    static Work perMu(boolean fixed, boolean lastYear) {
        return (at, figure) -> {
            Intensity all = lastYear ? new Indicators(at).intensityLastYear() : new Indicators(at).intensity();
            Intensity.PerMu sums = fixed ? all.byFixedAssets() : all.byPlanned();
            Quantity amount = Quantity.of(sums.amount());
            Quantity land = new Quantity(Quantity.Kind.NUMBER, sums.land().mu());
            Quantity value = Quantity.perMu(sums.perMu());
            return new Worked(value, Phrase.of("figures.worked.perMu", amount, land, value),
                    WorkedFigure.plain(fixed ? "figures.worked.fixed" : "figures.worked.planned", amount),
                    WorkedFigure.plain("figures.worked.land", land));
        };
    }

    /** 平均几天一个项目. */
    static Work pace(Milestone milestone) {
        return (at, figure) -> {
            Pace pace = new Indicators(at).pace().get(milestone.ordinal());
            Quantity days = new Quantity(Quantity.Kind.DAYS, java.math.BigDecimal.valueOf(pace.days()));
            Term projects = figure.counted("figures.worked.events", at, now -> new IndicatorTrail(now).events(milestone, Period.YEAR, 0));
            Quantity value = new Quantity(Quantity.Kind.PACE, pace.daysPerProject());
            return new Worked(value, Phrase.of("figures.worked.pace", days, projects.value(), value),
                    WorkedFigure.plain("figures.worked.days", days), projects);
        };
    }

    /** 投资完成率: what the projects with a plan completed, or what they planned. */
    static Work plan(boolean target) {
        return (at, figure) -> {
            PlanCompletion plan = new Indicators(at).planCompletion();
            Quantity value = Quantity.of(target ? plan.goal().target() : plan.goal().value());
            return new Worked(value, Phrase.of(target ? "figures.worked.plan.target" : "figures.worked.plan.done",
                    Quantity.count(plan.planned()), value));
        };
    }

    static Work planRate() {
        return (at, figure) -> {
            Goal goal = new Indicators(at).planCompletion().goal();
            return share(at, figure, WorkedFigure.plain("figures.worked.done", Quantity.of(goal.value())),
                    WorkedFigure.plain("figures.worked.plan", Quantity.of(goal.target())));
        };
    }

    /** 目标分解: the units' targets, counted or added up. */
    static Work units(Half half, boolean count) {
        return (at, figure) -> {
            Breakdown breakdown = breakdown(half, at);
            Quantity number = Quantity.count(breakdown.units().size());
            Quantity sum = Quantity.of(breakdown.sum());
            List<Term> terms = breakdown.units().stream().map(unit -> target(at, half, unit)).toList();
            return new Worked(count ? number : sum, Phrase.of("figures.worked.units", number, sum), terms, List.of());
        };
    }

    static Work difference(Half half) {
        return (at, figure) -> {
            Breakdown breakdown = breakdown(half, at);
            Term units = new Term(Phrase.of("figures.worked.unitsSum"), Quantity.of(breakdown.sum()),
                    new WorkedFigure(figure.card(), figure.line(), figure.head(), figure.region(), units(half, false)));
            Term city = new Term(Phrase.of("figures.worked.city"), Quantity.of(breakdown.city()), GoalFigure.of(half, GoalFigure.Part.TARGET));
            Quantity value = Quantity.of(breakdown.difference());
            return new Worked(value, Phrase.of("figures.worked.difference", units.value(), city.value(), value), units, city);
        };
    }

    private static Breakdown breakdown(Half half, Reckoning at) {
        Indicators indicators = new Indicators(at);
        return half == Half.INTRODUCED ? indicators.introducedBreakdown() : indicators.industrialBreakdown();
    }

    private static Term target(Reckoning at, Half half, String unit) {
        GoalFigure figure = new GoalFigure(half, GoalFigure.Part.TARGET, unit);
        return new Term(Phrase.of("explain.term.of", new Phrase.Word(unit)), figure.explain(at).value(), figure);
    }
}
