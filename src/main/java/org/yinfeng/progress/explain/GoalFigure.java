package org.yinfeng.progress.explain;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.yinfeng.ledger.Observation;
import org.yinfeng.ledger.Target;
import org.yinfeng.progress.Figures;
import org.yinfeng.progress.Goal;
import org.yinfeng.progress.Overview;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.progress.Trail;
import org.yinfeng.project.Milestone;
import org.yinfeng.project.Money;
import org.yinfeng.project.Region;

/**
 * A number of one half of the double 100 billion.
 *
 * @param region null for the city
 */
public record GoalFigure(Half half, Part part, String region) implements Explainable {
    /** Which of the half's numbers. */
    public enum Part {
        VALUE, TARGET, RATE, SCHEDULE, SCHEDULED, GAP, REMAINING, NEEDED, LAST_YEAR, GROWTH,
        /** Half 1 only: how many projects, and how many of them are large. */
        COUNT, LARGE
    }

    /** Of the city. */
    public static GoalFigure of(Half half, Part part) {
        return new GoalFigure(half, part, null);
    }

    /** Another number of the same half and region. */
    public GoalFigure with(Part otherPart) {
        return new GoalFigure(half, otherPart, region);
    }

    @Override
    public String key() {
        return Titles.key((half + "." + part).toLowerCase(Locale.ROOT), region);
    }

    @Override
    public Phrase rules(Reckoning at) {
        Phrase rules = half == Half.INDUSTRIAL ? RulesSentence.published(at) : RulesSentence.of(at);
        return switch (part) {
            case SCHEDULE, SCHEDULED, GAP -> RulesSentence.scheduled(at, rules);
            default -> rules;
        };
    }

    @Override
    public Explanation explain(Reckoning asked) {
        Reckoning at = region == null ? asked : asked.in(region);
        return switch (part) {
            case VALUE -> half == Half.INTRODUCED ? planned(at) : published(at, at.asOf().getYear());
            case TARGET -> target(at);
            case RATE, SCHEDULE, SCHEDULED, GAP, REMAINING, NEEDED -> new GoalFormulas(this, at).explain();
            case LAST_YEAR -> half == Half.INTRODUCED ? planned(at.yearBefore()) : published(at, at.asOf().getYear() - 1);
            case GROWTH -> half == Half.INTRODUCED ? growth(at) : publishedGrowth(at);
            case COUNT -> counted(at, new Trail(at).of(Milestone.SIGNED), at.figures().introduced().count());
            case LARGE -> counted(at, new Trail(at).large(), at.figures().introduced().large());
        };
    }

    Phrase title(Reckoning at) {
        String said = part == Part.LAST_YEAR ? Part.VALUE.name() : part.name();
        return Titles.of(Phrase.of("explain.goal." + said, new Phrase.Word(half.indicator())), at.region(), time(at));
    }

    private Object time(Reckoning at) {
        if (part == Part.TARGET) {
            return Phrase.of("explain.year", String.valueOf(at.asOf().getYear()));
        }
        return Titles.toDate(at);
    }

    private Explanation planned(Reckoning at) {
        Figures.Introduced introduced = at.figures().introduced();
        Quantity planned = Quantity.of(introduced.planned());
        return Explanation.sum(this, at, title(at), planned,
                Phrase.of("explain.stage.AMOUNT.recognised", planned, Phrase.of("explain.milestone.SIGNED"),
                        Quantity.count(introduced.count())),
                Parts.planned(at.ledger(), new Trail(at).of(Milestone.SIGNED)));
    }

    private Explanation counted(Reckoning at, int[] rows, int number) {
        Quantity count = Quantity.count(number);
        Phrase formula = part == Part.LARGE ? Phrase.of("explain.goal.LARGE.formula", count, Quantity.of(at.rules().large()))
                : Phrase.of("explain.stage.COUNT.recognised", count, Phrase.of("explain.milestone.SIGNED"));
        return Explanation.sum(this, at, title(at), count, formula, Parts.counted(at.ledger(), rows));
    }

    /** As published for the year, or for the same months of the year before. */
    private Explanation published(Reckoning at, int year) {
        Figures.Industrial now = at.figures().industrial();
        int through = now == null ? 0 : now.throughMonth();
        Observation figure = through == 0 ? null : Evidence.published(at, half.indicator(), year, through);
        List<String> members = at.members();
        if (figure == null && through > 0 && year == at.asOf().getYear() && members.size() > 1) {
            return together(at, now, members);
        }
        Phrase title = figure == null ? title(at) : Titles.of(Phrase.of("explain.goal.VALUE", new Phrase.Word(half.indicator())),
                at.region(), new Phrase.Through(YearMonth.of(year, through)));
        return Explanation.written(this, at, title, Quantity.of(figure == null ? null : figure.money()),
                Phrase.of(figure == null ? "explain.published.none" : "explain.published"),
                figure == null ? List.of() : List.of(Evidence.of(figure)));
    }

    /** A joint unit has what was published for its members. */
    private Explanation together(Reckoning at, Figures.Industrial now, List<String> members) {
        Phrase title = Titles.of(Phrase.of("explain.goal.VALUE", new Phrase.Word(half.indicator())), at.region(),
                new Phrase.Through(YearMonth.of(at.asOf().getYear(), now.throughMonth())));
        return Explanation.of(this, at, title, Quantity.of(now.completed()), Phrase.of("explain.published.joint", Quantity.of(now.completed())),
                members.stream().map(member -> new Explanation.Term(Phrase.of("explain.term.of", new Phrase.Word(member)),
                        Quantity.of(at.in(member).figures().industrial().completed()), new GoalFigure(half, Part.VALUE, member))).toList());
    }

    private Explanation target(Reckoning at) {
        Target target = at.ledger().target(half.indicator(), subject(at), at.asOf().getYear(), at.asOf()).orElse(null);
        return Explanation.written(this, at, title(at), Quantity.of(target == null ? null : target.money()),
                Phrase.of(target == null ? "explain.target.none" : "explain.target"),
                target == null ? List.of() : List.of(Evidence.of(target)));
    }

    private Explanation growth(Reckoning at) {
        Overview.Course course = at.overview().introduced();
        Money now = course.goal().value();
        return Ratios.growth(this, at, title(at), Quantity.growth(course.growthPercent()),
                List.of(new Explanation.Term(Phrase.of("explain.term.thisYear"), Quantity.of(now), with(Part.VALUE)),
                        new Explanation.Term(Phrase.of("explain.term.lastYear"), Quantity.of(course.lastYearSamePeriod()),
                                with(Part.LAST_YEAR))));
    }

    private Explanation publishedGrowth(Reckoning at) {
        Figures.Industrial now = at.figures().industrial();
        Observation figure = now == null || now.throughMonth() == 0 ? null
                : Evidence.published(at, half.indicator(), at.asOf().getYear(), now.throughMonth());
        return Explanation.written(this, at, title(at), Quantity.growth(now == null ? null : now.growthPercent()),
                Phrase.of(figure == null || figure.growthPercent() == null ? "explain.published.none" : "explain.published.growth"),
                figure == null ? List.of() : List.of(Evidence.of(figure)));
    }

    static String subject(Reckoning at) {
        return at.region() == null ? Region.CITY : at.region();
    }

    Goal goal(Reckoning at) {
        return half.goal(at);
    }
}
