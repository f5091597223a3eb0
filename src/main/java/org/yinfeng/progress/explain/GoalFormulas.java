package org.yinfeng.progress.explain;

import java.util.List;
import org.yinfeng.progress.Goal;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.progress.Trail;
import org.yinfeng.progress.explain.Explanation.Term;
import org.yinfeng.progress.explain.GoalFigure.Part;
import org.yinfeng.project.Milestone;
import org.yinfeng.project.Money;

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
            case SCHEDULE -> made(schedule, List.of(String.valueOf(goal.months())));
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
