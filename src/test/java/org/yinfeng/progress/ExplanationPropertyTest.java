package org.yinfeng.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Indicator;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.progress.explain.CourseFigure;
import org.yinfeng.progress.explain.Explainable;
import org.yinfeng.progress.explain.Explanation;
import org.yinfeng.progress.explain.FigureCatalog;
import org.yinfeng.progress.explain.GoalFigure;
import org.yinfeng.progress.explain.Half;
import org.yinfeng.progress.explain.Period;
import org.yinfeng.progress.explain.Quantity;
import org.yinfeng.progress.explain.StageFigure;
import org.yinfeng.project.Field;
import org.yinfeng.project.Money;
import org.yinfeng.project.Scope;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Unit;
import org.yinfeng.project.Wording;
import org.yinfeng.testing.LedgerBuilder;

/** Every figure of any ledger explains itself, and its explanation re-adds to it. */
class ExplanationPropertyTest {
    private static final List<Wording> LANGUAGES =
            List.of(new Wording(Texts.of(Texts.Language.ZH)), new Wording(Texts.of(Texts.Language.EN)));

    private static Reckoning at(long seed, int projects, int day, Scope scope) {
        LedgerBuilder builder = LedgerBuilder.ledger()
                .target(Indicator.INTRODUCED, "全市", 2024, "1000亿", "2024-01-20").target(Indicator.INDUSTRIAL, "全市", 2024, "1000亿", null)
                .target(Indicator.INTRODUCED, "四会市", 2023, "20亿", "2023-02-01")
                .published(Indicator.INDUSTRIAL, "全市", "2023-03", "190亿", "3.1")
                .published(Indicator.INDUSTRIAL, "全市", "2024-02", "120亿", "-4.9")
                .published(Indicator.INDUSTRIAL, "全市", "2024-03", "210亿", null);
        LongStream.range(0, projects).forEach(number -> builder.project(FiguresPropertyTest.project(seed * 1000 + number)));
        return Reckoning.ofCity(builder.build(), CountingRules.DEFAULT.withScope(scope), LocalDate.of(2022, 1, 1).plusDays(day));
    }

    private static Quantity explained(Explainable figure, Reckoning at) {
        return figure.explain(at).value();
    }

    @Property(tries = 15)
    void thePartsOfEveryFigureAddUpToItAndBothLanguagesSayHow(@ForAll long seed, @ForAll @IntRange(max = 40) int projects,
            @ForAll @IntRange(max = 1095) int day, @ForAll Scope scope) {
        Reckoning at = at(seed, projects, day, scope);
        TreeSet<String> keys = new TreeSet<>();
        for (Explainable figure : FigureCatalog.of(at)) {
            Explanation explanation = figure.explain(at);

            assertThat(keys.add(figure.key())).as("one figure for the key " + figure.key()).isTrue();
            assertThat(explanation.figure()).isEqualTo(figure);
            if (explanation.parts().total() != null) {
                assertThat(readd(explanation)).as(figure.key()).isEqualTo(explanation.value());
            }
            for (Wording words : LANGUAGES) {
                String said = String.join(" ", explanation.title().in(words, Unit.YI), explanation.formula().in(words, Unit.YI),
                        explanation.rules().in(words, Unit.YI), explanation.value().in(words, Unit.YI));
                assertThat(said).as(figure.key()).doesNotContain("explain.").doesNotContain("quantity.").doesNotContainPattern("\\{\\d}");
            }
        }
    }

    /** By hand, from the ledger's own records. */
    private static Quantity readd(Explanation explanation) {
        if (explanation.value().kind() == Quantity.Kind.COUNT) {
            return Quantity.count(explanation.parts().size());
        }
        Ledger ledger = explanation.parts().ledger();
        long sum = 0;
        for (int place = 0; place < explanation.parts().size(); place++) {
            Quantity part = explanation.parts().amount(place);
            Money planned = ledger.projects().value(Field.PLANNED, explanation.parts().row(place));
            boolean invested = explanation.parts().what().key().equals("explain.parts.invested");
            assertThat(invested || part.equals(Quantity.of(planned))).isTrue();
            sum += part.value() == null ? 0 : part.value().longValueExact();
        }
        return Quantity.of(Money.ofYuan(sum));
    }

    @Property(tries = 40)
    void explainedFiguresAreThoseOfTheOverview(@ForAll long seed, @ForAll @IntRange(max = 40) int projects,
            @ForAll @IntRange(max = 1095) int day, @ForAll Scope scope) {
        Reckoning at = at(seed, projects, day, scope);
        Overview overview = at.overview();
        int year = at.asOf().getYear();

        assertThat(explained(GoalFigure.of(Half.INTRODUCED, GoalFigure.Part.LAST_YEAR), at))
                .isEqualTo(Quantity.of(overview.introduced().lastYearSamePeriod()));
        assertThat(explained(GoalFigure.of(Half.INDUSTRIAL, GoalFigure.Part.LAST_YEAR), at))
                .isEqualTo(Quantity.of(overview.industrial().lastYearSamePeriod()));
        for (Overview.StageCount stage : overview.stages()) {
            StageFigure amount = StageFigure.of(stage.milestone(), StageFigure.Part.AMOUNT);
            assertThat(explained(amount.in(Period.YEAR_BEFORE), at)).isEqualTo(Quantity.of(stage.lastYear().planned()));
            for (int month = 1; month <= 12; month++) {
                assertThat(explained(amount.in(Period.of(YearMonth.of(year - 1, month))), at))
                        .isEqualTo(Quantity.of(stage.monthsLastYear().get(month - 1).planned()));
            }
        }
        for (int month = 1; month <= 12; month++) {
            assertThat(explained(CourseFigure.of(Half.INTRODUCED, YearMonth.of(year, month)), at))
                    .isEqualTo(Quantity.of(overview.introduced().thisYear().get(month - 1)));
            assertThat(explained(CourseFigure.of(Half.INTRODUCED, YearMonth.of(year - 1, month)), at))
                    .isEqualTo(Quantity.of(overview.introduced().lastYear().get(month - 1)));
            assertThat(explained(CourseFigure.of(Half.INDUSTRIAL, YearMonth.of(year, month)), at))
                    .isEqualTo(Quantity.of(overview.industrial().thisYear().get(month - 1)));
        }
        for (Overview.BoardRow row : overview.introducedBoard()) {
            assertThat(explained(new GoalFigure(Half.INTRODUCED, GoalFigure.Part.RATE, row.region()), at))
                    .isEqualTo(Quantity.percent(row.goal().ratePercent()));
            assertThat(explained(new GoalFigure(Half.INTRODUCED, GoalFigure.Part.GROWTH, row.region()), at))
                    .isEqualTo(Quantity.growth(row.growthPercent()));
            assertThat(explained(new GoalFigure(Half.INTRODUCED, GoalFigure.Part.LARGE, row.region()), at))
                    .isEqualTo(Quantity.count(row.large()));
        }
    }
}
