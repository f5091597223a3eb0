package org.yinfeng.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.StageBasis;
import org.yinfeng.progress.Overview.StageCount;
import org.yinfeng.progress.explain.Explanation;
import org.yinfeng.progress.explain.Period;
import org.yinfeng.progress.explain.Quantity;
import org.yinfeng.progress.explain.StageFigure;
import org.yinfeng.progress.forecast.Forecast;
import org.yinfeng.progress.forecast.Subject;
import org.yinfeng.project.Milestone;
import org.yinfeng.project.Money;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Unit;
import org.yinfeng.project.Wording;
import org.yinfeng.testing.LedgerBuilder;

/** Exclusive stage counts: each project once, where it stands. */
class CurrentStagesTest {
    private static final Ledger LEDGER = LedgerBuilder.ledgerOf("""
            plannedWan | signed     | started    | completed  | production
            1亿        | 2024-01-05 | 2024-02-10 |            |
            2亿        | 2024-01-20 |            |            |
            4亿        | 2023-03-01 | 2024-03-05 | 2024-03-20 | 2024-05-02
            8亿        | 2023-02-01 | 2023-02-20 |            |
            16亿       | 2023-01-10 | 2023-06-30 |            |
            """);

    private static Reckoning at(String asOf, StageBasis basis) {
        return Reckoning.ofCity(LEDGER, CountingRules.DEFAULT.withStageBasis(basis), LocalDate.parse(asOf));
    }

    private static List<Integer> counts(Reckoning at) {
        return at.overview().stages().stream().map(stage -> stage.thisYear().count()).toList();
    }

    @Test
    void cumulativeCountsAProjectAtEachStageAndExclusiveOnlyWhereItStands() {
        assertThat(counts(at("2024-03-31", StageBasis.CUMULATIVE))).containsExactly(2, 2, 1, 0);
        assertThat(counts(at("2024-03-31", StageBasis.EXCLUSIVE))).containsExactly(1, 1, 1, 0);
        assertThat(at("2024-03-31", StageBasis.EXCLUSIVE).overview().stages()).extracting(stage -> stage.thisYear().planned())
                .containsExactly(Money.ofYi(2), Money.ofYi(1), Money.ofYi(4), Money.ZERO);
    }

    @Test
    void exclusiveStagesAddUpToTheProjectsThatMovedOn() {
        Overview overview = at("2024-03-31", StageBasis.EXCLUSIVE).overview();

        assertThat(overview.stages().stream().mapToInt(stage -> stage.thisYear().count()).sum())
                .isEqualTo(overview.figures().involved().count()).isEqualTo(3);
        assertThat(overview.figures().introduced().count()).isEqualTo(2);
    }

    @Test
    void lastYearCountsWhereProjectsStoodThenAndItsMonthsAtThatYearsEnd() {
        StageCount signed = at("2024-03-31", StageBasis.EXCLUSIVE).overview().stages().get(Milestone.SIGNED.ordinal());
        StageCount started = at("2024-03-31", StageBasis.EXCLUSIVE).overview().stages().get(Milestone.STARTED.ordinal());

        assertThat(signed.lastYear()).isEqualTo(new Figures.Tally(2, Money.ofYi(20)));
        assertThat(started.lastYear()).isEqualTo(new Figures.Tally(1, Money.ofYi(8)));
        assertThat(signed.monthsLastYear()).extracting(Figures.Tally::count).containsExactly(0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        assertThat(started.monthsLastYear()).extracting(Figures.Tally::count).containsExactly(0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0);
    }

    @Test
    void theMonthAndTheQuarterAreCountedToTheDateBesideLastYears() {
        StageCount started = at("2024-03-10", StageBasis.CUMULATIVE).overview().stages().get(Milestone.STARTED.ordinal());

        assertThat(started.month()).isEqualTo(new Compared(new Figures.Tally(1, Money.ofYi(4)), new Figures.Tally(0, Money.ZERO)));
        assertThat(started.quarter()).isEqualTo(new Compared(new Figures.Tally(2, Money.ofYi(5)), new Figures.Tally(1, Money.ofYi(8))));
    }

    @Test
    void everyStageFigureReAddsUnderEitherBasisAndSaysWhichItIs() {
        for (StageBasis basis : StageBasis.values()) {
            for (String day : List.of("2024-03-10", "2024-03-31", "2024-06-30")) {
                Reckoning at = at(day, basis);
                for (StageCount stage : at.overview().stages()) {
                    YearMonth month = YearMonth.from(at.asOf());
                    StageFigure count = StageFigure.of(stage.milestone(), StageFigure.Part.COUNT);
                    check(count.explain(at), stage.thisYear());
                    check(count.in(Period.YEAR_BEFORE).explain(at), stage.lastYear());
                    check(count.in(Period.of(month)).explain(at), stage.month().now());
                    check(count.in(Period.of(month.minusYears(1))).explain(at), stage.monthsLastYear().get(month.getMonthValue() - 1));
                    check(count.in(Period.of(org.yinfeng.project.Quarter.of(at.asOf()))).explain(at), stage.quarter().now());
                    Explanation growth = StageFigure.of(stage.milestone(), StageFigure.Part.COUNT_GROWTH).in(Period.of(month)).explain(at);
                    assertThat(growth.value()).isEqualTo(Quantity.growth(stage.month().countGrowth()));
                    check(growth.terms().get(1).figure().explain(at), stage.month().before());
                    String title = count.explain(at).title().in(new Wording(Texts.of(Texts.Language.ZH)), Unit.YI);
                    assertThat(title.contains("现处")).isEqualTo(basis == StageBasis.EXCLUSIVE);
                }
            }
        }
    }

    private static void check(Explanation explanation, Figures.Tally tally) {
        assertThat(explanation.value()).isEqualTo(Quantity.count(tally.count()));
        assertThat(explanation.parts().size()).isEqualTo(tally.count());
    }

    @Test
    void theForecastGoesOnFromWhatWasReached() {
        assertThat(Forecast.of(at("2024-03-31", StageBasis.EXCLUSIVE)).of(Subject.STARTED).done())
                .isEqualTo(Forecast.of(at("2024-03-31", StageBasis.CUMULATIVE)).of(Subject.STARTED).done()).isEqualTo(2);
    }
}
