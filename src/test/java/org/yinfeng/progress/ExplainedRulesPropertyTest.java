package org.yinfeng.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Indicator;
import org.yinfeng.ledger.JointUnit;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.Lights;
import org.yinfeng.ledger.RoundingRule;
import org.yinfeng.ledger.ScheduleBasis;
import org.yinfeng.ledger.StageBasis;
import org.yinfeng.ledger.Target;
import org.yinfeng.progress.Overview.BoardRow;
import org.yinfeng.progress.explain.Explainable;
import org.yinfeng.progress.explain.Explanation;
import org.yinfeng.progress.explain.FigureCatalog;
import org.yinfeng.progress.explain.GoalFigure;
import org.yinfeng.progress.explain.GoalFigure.Part;
import org.yinfeng.progress.explain.Half;
import org.yinfeng.progress.explain.Quantity;
import org.yinfeng.project.Field;
import org.yinfeng.project.Money;
import org.yinfeng.project.Region;
import org.yinfeng.project.Scope;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Unit;
import org.yinfeng.project.Wording;
import org.yinfeng.testing.LedgerBuilder;

/** Under any counting rules every figure, of the city, a unit or a joint unit, explains itself and re-adds. */
class ExplainedRulesPropertyTest {
    private static final String JOINT = "鼎湖区+肇庆新区";

    private static <T> T one(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static CountingRules rules(Random random) {
        Money large = Money.ofWan(1 + random.nextInt(400_000));
        List<Money> bands = one(random, List.of(List.of(Money.ZERO), List.of(Money.ofYi(20), Money.ZERO),
                List.of(Money.ofWan(77_777), Money.ofWan(5), Money.ZERO)));
        return CountingRules.DEFAULT.withName("试").withScope(one(random, List.of(Scope.values())))
                .withCountDate(one(random, List.of(Field.SIGNED, Field.FILED))).withDropTerminated(random.nextBoolean())
                .withSizes(large, bands).withStageBasis(one(random, List.of(StageBasis.values())))
                .withScheduleBasis(one(random, List.of(ScheduleBasis.values())))
                .withRounding(new RoundingRule(random.nextInt(7), one(random, List.of(RoundingMode.HALF_UP, RoundingMode.DOWN))))
                .withLights(new Lights(random.nextInt(60), random.nextInt(4), BigDecimal.TEN, BigDecimal.valueOf(30), 90, 6, random.nextInt(4)));
    }

    private static Ledger ledger(Random random, int projects) {
        LedgerBuilder builder = LedgerBuilder.ledger().entry(new JointUnit(0, 0, JOINT, List.of("鼎湖区", "肇庆新区")))
                .published(Indicator.INDUSTRIAL, "全市", "2023-03", "190亿", "3.1").published(Indicator.INDUSTRIAL, "全市", "2023-06", "410亿", null)
                .published(Indicator.INDUSTRIAL, "鼎湖区", "2023-03", "9亿", "2").published(Indicator.INDUSTRIAL, "肇庆新区", "2023-03", "11亿", "2");
        for (String indicator : List.of(Indicator.INTRODUCED, Indicator.INDUSTRIAL)) {
            for (String region : List.of("全市", "端州区", JOINT)) {
                builder.target(indicator, region, 2023, random.nextInt(900) + "亿", one(random, List.of("2023-01-20", "2023-05-01")));
                for (int quarter = 1; quarter <= 4; quarter++) {
                    if (random.nextBoolean()) {
                        builder.entry(new Target(0, 0, indicator, region, 2023, quarter,
                                BigDecimal.valueOf(Money.ofYi(random.nextInt(900)).yuan()), LocalDate.of(2023, 1 + random.nextInt(6), 1)));
                    }
                }
            }
        }
        long seed = random.nextInt(1_000_000);
        LongStream.range(0, projects).forEach(number -> builder.project(FiguresPropertyTest.project(seed * 1000 + number)
                .with(Field.FILED, FiguresPropertyTest.project(seed * 1000 + number + 500).get(Field.SIGNED))));
        return builder.build();
    }

    private static Quantity of(Reckoning at, Half half, Part part, String region) {
        return new GoalFigure(half, part, region).explain(at).value();
    }

    @Property(tries = 5)
    void noFigureFailsToExplainItselfWhateverTheRules(@ForAll long seed, @ForAll @IntRange(max = 30) int projects,
            @ForAll @IntRange(max = 1095) int day) {
        Random random = new Random(seed);
        Reckoning at = Reckoning.ofCity(ledger(random, projects), rules(random), LocalDate.of(2022, 1, 1).plusDays(day));
        for (Explainable figure : FigureCatalog.of(at)) {
            Explanation explanation = figure.explain(at);

            if (explanation.parts().total() != null) {
                assertThat(explanation.parts().total()).as(figure.key()).isEqualTo(explanation.value());
            }
            for (Explanation.Term term : explanation.terms()) {
                assertThat(term.figure().explain(explanation.at()).value()).as(figure.key() + " > " + term.figure().key()).isEqualTo(term.value());
            }
            for (Texts.Language language : Texts.Language.values()) {
                Wording words = at.rules().rounding().words(Texts.of(language));
                assertThat(String.join(" ", explanation.title().in(words, Unit.WAN), explanation.formula().in(words, Unit.WAN),
                        explanation.rules().in(words, Unit.WAN))).doesNotContain("explain.").doesNotContainPattern("\\{\\d}");
            }
        }
    }

    @Property(tries = 40)
    void goalsOfTheCityTheUnitsAndJointUnitsAreThoseOfTheReckoning(@ForAll long seed, @ForAll @IntRange(max = 30) int projects,
            @ForAll @IntRange(max = 1095) int day) {
        Random random = new Random(seed);
        Reckoning at = Reckoning.ofCity(ledger(random, projects), rules(random), LocalDate.of(2022, 1, 1).plusDays(day));
        for (BoardRow row : at.introducedBoard()) {
            same(at, Half.INTRODUCED, row);
            assertThat(of(at, Half.INTRODUCED, Part.COUNT, row.region())).isEqualTo(Quantity.count(row.count()));
            assertThat(of(at, Half.INTRODUCED, Part.GROWTH, row.region())).isEqualTo(Quantity.growth(row.growthPercent()));
        }
        at.industrialBoard().forEach(row -> same(at, Half.INDUSTRIAL, row));
        same(at, Half.INTRODUCED, new BoardRow(null, null, 0, 0, at.figures().introduced().goal(), null));
        assertThat(Region.OFFICIAL).doesNotContain(JOINT);
    }

    private static void same(Reckoning at, Half half, BoardRow row) {
        assertThat(of(at, half, Part.VALUE, row.region())).isEqualTo(Quantity.of(row.goal().value()));
        assertThat(of(at, half, Part.TARGET, row.region())).isEqualTo(Quantity.of(row.goal().target()));
        assertThat(of(at, half, Part.RATE, row.region())).isEqualTo(Quantity.percent(row.goal().ratePercent()));
        assertThat(of(at, half, Part.GAP, row.region())).isEqualTo(Quantity.points(row.goal().gapPoints()));
        assertThat(of(at, half, Part.SCHEDULE, row.region())).isEqualTo(Quantity.percent(row.goal().schedulePercent()));
        assertThat(of(at, half, Part.SCHEDULED, row.region())).isEqualTo(Quantity.of(row.goal().scheduled()));
    }
}
