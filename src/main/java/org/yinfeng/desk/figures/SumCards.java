package org.yinfeng.desk.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.yinfeng.desk.figures.CardFigure.Kind;
import org.yinfeng.desk.figures.CardFigure.Rows;
import org.yinfeng.desk.figures.FigureCard.Cell;
import org.yinfeng.desk.figures.FigureCard.Line;
import org.yinfeng.progress.Trail;
import org.yinfeng.progress.explain.GoalFigure;
import org.yinfeng.progress.explain.Half;
import org.yinfeng.progress.explain.InvestedFigure;
import org.yinfeng.progress.indicator.Breakdown;
import org.yinfeng.progress.indicator.Dropped;
import org.yinfeng.progress.indicator.IndicatorTrail;
import org.yinfeng.progress.indicator.Intensity;
import org.yinfeng.progress.indicator.InvestedMonths;
import org.yinfeng.progress.indicator.Pace;
import org.yinfeng.progress.indicator.Period;
import org.yinfeng.progress.indicator.PlanCompletion;
import org.yinfeng.progress.indicator.Shares;
import org.yinfeng.progress.indicator.Watched;
import org.yinfeng.project.Field;
import org.yinfeng.project.Footing;
import org.yinfeng.project.Milestone;
import org.yinfeng.project.Money;
import org.yinfeng.project.Unit;
import org.yinfeng.project.Wording;

/** Shares, sizes, investment, land, pace, what was given up, targets and public indicators. */
record SumCards(CardText text) {
    private static final List<String> SHARES = List.of("count", "share", "planned", "share", "points");

    List<FigureCard> cards() {
        List<FigureCard> cards = new ArrayList<>(List.of(industries(), bands(), invested(), landAndPace(), dropped()));
        if (text.indicators().reckoning().region() == null) {
            cards.add(breakdown());
        }
        List<Watched> watched = text.indicators().watched();
        if (!watched.isEmpty()) {
            cards.add(text.card("watched", List.of("value", "growth", "target", "rate", "points"), watched.stream().map(this::watched).toList()));
        }
        return cards;
    }

    private FigureCard industries() {
        Shares shares = text.indicators().shares(Field.INDUSTRY);
        return text.card("industries", SHARES, shares.lines().stream().map(line -> share(line,
                line.label() == null ? text.get("figures.unknown") : text.words().texts().word(line.label()),
                at -> new IndicatorTrail(at).share(Field.INDUSTRY, line.label()))).toList());
    }

    private FigureCard bands() {
        return text.card("bands", SHARES, text.indicators().bands().lines().stream().map(line -> share(line,
                line.lowerBound() == null ? text.get("figures.unknown") : line.lowerBound().yuan() == 0 ? text.get("figures.below")
                        : text.get("figures.from", text.words().project(line.lowerBound(), Unit.YI)),
                line.lowerBound() == null ? null : at -> new Trail(at).band(line.lowerBound()))).toList());
    }

    /** @param rows of the part; null where they cannot be listed */
    private Line share(Shares.Line line, String label, Rows rows) {
        Rows all = at -> new Trail(at).of(Milestone.SIGNED);
        return CardText.line(label, text.count(line.part().now().count(), rows), text.rate(line.countPercent(), Kind.COUNT_SHARE, rows, all),
                text.amount(line.part().now().planned(), rows), text.rate(line.plannedPercent(), Kind.PLANNED_SHARE, rows, all),
                text.points(line.plannedPoints()));
    }

    private FigureCard invested() {
        InvestedMonths months = text.indicators().investedMonths();
        PlanCompletion plan = text.indicators().planCompletion();
        List<Line> lines = new ArrayList<>();
        String region = text.indicators().reckoning().region();
        lines.add(course(text.get("figures.invested.all"), months.all(), new InvestedFigure(InvestedFigure.Part.ALL, null, region)));
        months.byType().forEach((type, course) -> lines.add(course(text.words().texts().word(type), course,
                new InvestedFigure(InvestedFigure.Part.TYPE, type, region))));
        lines.add(CardText.line(text.get("figures.invested.plan", plan.planned()), CardText.worked(text.amount(plan.goal().value()), Works.plan(false)),
                CardText.worked(text.amount(plan.goal().target()), Works.plan(true)),
                CardText.worked(text.rate(plan.goal().ratePercent()), Works.planRate())));
        return text.card("invested", List.of("toDateSum", "before", "growthOrRate"), lines, footing(months));
    }

    private Footing footing(InvestedMonths months) {
        return text.footing().amounts(months.byType().values().stream().map(InvestedMonths.Course::toDate).toList(), months.all().toDate())
                .amounts(months.byType().values().stream().map(InvestedMonths.Course::lastYearToDate).toList(), months.all().lastYearToDate());
    }

    /** @param figure explains a sum that is known; what nobody reported is not nothing */
    private Line course(String label, InvestedMonths.Course course, InvestedFigure figure) {
        Cell toDate = text.amount(course.toDate());
        return CardText.line(label, course.toDate() == null ? toDate : new Cell(toDate.text(), figure), text.amount(course.lastYearToDate()), text.growth(course.growthPercent()));
    }

    private FigureCard landAndPace() {
        Intensity now = text.indicators().intensity();
        Intensity before = text.indicators().intensityLastYear();
        List<Line> lines = new ArrayList<>();
        lines.add(perMu("fixed", now.byFixedAssets(), before.byFixedAssets(), true));
        lines.add(perMu("total", now.byPlanned(), before.byPlanned(), false));
        for (Pace pace : text.indicators().pace()) {
            if (pace.milestone() == Milestone.SIGNED || pace.milestone() == Milestone.STARTED) {
                BigDecimal days = pace.daysPerProject();
                lines.add(CardText.line(text.get("figures.pace." + pace.milestone()), text.count(pace.projects(),
                        at -> new IndicatorTrail(at).events(pace.milestone(), Period.YEAR, 0)),
                        CardText.worked(CardText.plain(days == null ? Wording.UNKNOWN : text.words().number(days, 1)),
                                Works.pace(pace.milestone())), CardText.plain("")));
            }
        }
        return text.card("land", List.of("projects", "now", "lastYear"), lines);
    }

    private Line perMu(String name, Intensity.PerMu now, Intensity.PerMu before, boolean fixed) {
        return CardText.line(text.get("figures.perMu." + name), text.count(now.projects(), at -> new IndicatorTrail(at).intensity(fixed)),
                CardText.worked(perMu(now.perMu()), Works.perMu(fixed, false)), CardText.worked(perMu(before.perMu()), Works.perMu(fixed, true)));
    }

    private Cell perMu(Money money) {
        return CardText.plain(money == null ? Wording.UNKNOWN : text.words().leader(money, Unit.WAN));
    }

    private FigureCard dropped() {
        Dropped dropped = text.indicators().dropped();
        return text.card("dropped", List.of("count", "planned"), List.of(
                CardText.line(text.get("figures.dropped.terminated"), text.count(dropped.terminated().count(),
                        at -> new IndicatorTrail(at).terminated(false)), text.amount(dropped.terminated().planned(),
                        at -> new IndicatorTrail(at).terminated(false))),
                CardText.line(text.get("figures.dropped.earlier"), text.count(dropped.terminatedEarlier().count(),
                        at -> new IndicatorTrail(at).terminated(true)), text.amount(dropped.terminatedEarlier().planned(),
                        at -> new IndicatorTrail(at).terminated(true))),
                CardText.line(text.get("figures.dropped.suspended"), text.count(dropped.suspended().count(),
                        at -> new IndicatorTrail(at).suspended()), text.amount(dropped.suspended().planned(),
                        at -> new IndicatorTrail(at).suspended()))));
    }

    private FigureCard breakdown() {
        return text.card("breakdown", List.of("city", "units", "unitsSum", "difference"),
                List.of(breakdown(Half.INTRODUCED, text.indicators().introducedBreakdown()),
                        breakdown(Half.INDUSTRIAL, text.indicators().industrialBreakdown())));
    }

    private Line breakdown(Half half, Breakdown breakdown) {
        Cell city = text.amount(breakdown.city());
        return CardText.line(text.words().texts().word(breakdown.indicator()),
                breakdown.city() == null ? city : new Cell(city.text(), GoalFigure.of(half, GoalFigure.Part.TARGET)),
                CardText.worked(CardText.plain(text.words().count(breakdown.units().size())), Works.units(half, true)),
                CardText.worked(text.amount(breakdown.sum()), Works.units(half, false)),
                CardText.worked(text.amount(breakdown.difference()), Works.difference(half)));
    }

    private Line watched(Watched watched) {
        WatchedWork work = new WatchedWork(watched.indicator());
        return CardText.line(watched.indicator().name(), CardText.worked(value(watched, watched.value()), work.value()),
                CardText.worked(text.growth(watched.growthPercent()), work.growth()),
                CardText.worked(value(watched, watched.target()), work.target()),
                CardText.worked(text.rate(watched.ratePercent()), work.rate()), text.points(watched.gapPoints()));
    }

    private Cell value(Watched watched, BigDecimal value) {
        if (value == null) {
            return CardText.plain(Wording.UNKNOWN);
        }
        if (watched.indicator().money()) {
            return text.amount(Money.ofYuan(value.longValueExact()));
        }
        return CardText.plain(text.words().exact(value) + (watched.indicator().unit() == null ? "" : " " + watched.indicator().unit()));
    }
}
