package org.yinfeng.progress.explain;

import java.time.YearMonth;
import java.util.List;
import org.yinfeng.ledger.ScheduleBasis;
import org.yinfeng.ledger.Target;
import org.yinfeng.progress.Goal;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.progress.Trail;
import org.yinfeng.progress.explain.Explanation.Term;
import org.yinfeng.progress.explain.GoalFigure.Part;
import org.yinfeng.project.Milestone;
import org.yinfeng.project.Money;
import org.yinfeng.project.Quarter;

/** The numbers of a goal that are worked out of its value, its target and the months that have passed. */
final class GoalFormulas {
    private final GoalFigure figure;
    private final Reckoning at;
    private final Goal goal;
    private final Quantity value;
    private final Quantity target;
    private final Quantity rate;
    private final Quantity schedule;

    GoalFormulas(GoalFigure figure, Reckoning at) {
        this.figure = figure;
        this.at = at;
        goal = figure.goal(at);
        value = Quantity.of(goal.value());
        target = Quantity.of(goal.target());
        rate = Quantity.percent(goal.ratePercent());
        schedule = Quantity.percent(goal.schedulePercent());
    }

    Explanation explain() {
        return switch (figure.part()) {
            case RATE -> made(rate, List.of(value, target), term(Part.VALUE, value), term(Part.TARGET, target));
            case SCHEDULE -> scheduled();
            case SCHEDULED -> made(Quantity.of(goal.scheduled()), List.of(target, schedule), term(Part.TARGET, target),
                    term(Part.SCHEDULE, schedule));
            case GAP -> made(Quantity.points(goal.gapPoints()), List.of(rate, schedule), term(Part.RATE, rate),
                    term(Part.SCHEDULE, schedule));
            case REMAINING -> remaining();
            case NEEDED -> needed();
            default -> throw new IllegalArgumentException(figure.key());
        };
    }

    /** The formula's last place is the value itself. */
    private Explanation made(Quantity result, List<Object> numbers, Term... terms) {
        return made("explain.goal." + figure.part() + ".formula", result, numbers, terms);
    }

    private Explanation made(String formula, Quantity result, List<Object> numbers, Term... terms) {
        List<Object> arguments = new java.util.ArrayList<>(numbers);
        arguments.add(result);
        Phrase said = Phrase.of(result.value() == null ? formula + ".none" : formula, arguments.toArray());
        return new Explanation(figure, at, figure.title(at), result, said, List.of(terms), behind(), List.of());
    }

    /** By months, or between the ends of the quarters that the approved plan names. */
    private Explanation scheduled() {
        List<Target> plan = Evidence.plan(at, figure.half().indicator());
        int months = goal.months();
        if (plan.isEmpty()) {
            String formula = at.rules().scheduleBasis() == ScheduleBasis.PLAN ? "explain.goal.SCHEDULE.unplanned" : "explain.goal.SCHEDULE.formula";
            return made(formula, schedule, List.of(String.valueOf(months)));
        }
        List<Evidence> evidence = new java.util.ArrayList<>(plan.stream().map(Evidence::of).toList());
        at.ledger().target(figure.half().indicator(), figure.subject(at), at.asOf().getYear(), at.asOf()).map(Evidence::of).ifPresent(evidence::add);
        return new Explanation(figure, at, figure.title(at), schedule, planned(plan, months), List.of(term(Part.TARGET, target)),
                Parts.none(at.ledger()), evidence);
    }

    private Phrase planned(List<Target> plan, int months) {
        if (months == 0 || months == 12) {
            return Phrase.of("explain.goal.SCHEDULE.plan." + (months == 0 ? "none" : "all"), schedule);
        }
        Target exact = plan.stream().filter(quarter -> quarter.quarter() * 3 == months).findFirst().orElse(null);
        if (exact != null) {
            return Phrase.of("explain.goal.SCHEDULE.plan", new Quarter(at.asOf().getYear(), exact.quarter()), Quantity.of(exact.money()),
                    target, schedule);
        }
        int from = plan.stream().mapToInt(quarter -> quarter.quarter() * 3).filter(end -> end < months).max().orElse(0);
        int to = plan.stream().mapToInt(quarter -> quarter.quarter() * 3).filter(end -> end > months).min().orElse(12);
        Phrase before = from == 0 ? Phrase.of("explain.goal.SCHEDULE.start") : reached(from);
        return Phrase.of("explain.goal.SCHEDULE.plan.between", before, reached(to), String.valueOf(months), schedule);
    }

    private Phrase reached(int month) {
        return Phrase.of("explain.goal.SCHEDULE.reached", YearMonth.of(at.asOf().getYear(), month),
                Quantity.percent(goal.schedule().percent(month)));
    }

    /** The projects of the value, where the value is made of projects and goes in. */
    private Parts behind() {
        boolean made = figure.half() == Half.INTRODUCED && figure.part() != Part.SCHEDULE && figure.part() != Part.SCHEDULED;
        return made ? Parts.behind(at.ledger(), new Trail(at).of(Milestone.SIGNED)) : Parts.none(at.ledger());
    }

    private Term term(Part part, Quantity quantity) {
        return new Term(Phrase.of("explain.term." + part), quantity, figure.with(part));
    }

    private boolean passed() {
        return goal.remaining() != null && goal.remaining().yuan() <= 0;
    }

    /** Beyond the target it is said how far beyond, as the overview says it. */
    private Explanation remaining() {
        Money left = goal.remaining();
        Quantity shown = Quantity.of(passed() ? goal.value().minus(goal.target()) : left);
        String formula = passed() ? "explain.goal.REMAINING.beyond" : "explain.goal.REMAINING.formula";
        return made(formula, shown, List.of(target, value), term(Part.TARGET, target), term(Part.VALUE, value));
    }

    private Explanation needed() {
        if (passed()) {
            return made("explain.goal.NEEDED.passed", Quantity.of(Money.ZERO), List.of(), term(Part.REMAINING, Quantity.of(
                    goal.value().minus(goal.target()))));
        }
        Quantity left = Quantity.of(goal.remaining());
        return made(Quantity.of(goal.neededPerMonth()), List.of(left, String.valueOf(12 - goal.months())), term(Part.REMAINING, left));
    }
}
