package org.yinfeng.progress.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Direction;
import org.yinfeng.ledger.Indicator;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.Observation;
import org.yinfeng.ledger.PublicIndicator;
import org.yinfeng.ledger.ScheduleBasis;
import org.yinfeng.ledger.Target;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.progress.board.Board.Period;
import org.yinfeng.progress.board.Boards.Circle;
import org.yinfeng.progress.explain.Explanation;
import org.yinfeng.progress.explain.Phrase;
import org.yinfeng.progress.explain.Quantity;
import org.yinfeng.project.Money;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Unit;
import org.yinfeng.project.Wording;
import org.yinfeng.testing.LedgerBuilder;

/** Every number of every board explains itself and leads to exactly its projects. */
class BoardExplainsTest {
    private static final LocalDate MARCH = LocalDate.of(2024, 3, 31);

    private static Ledger ledger() {
        return LedgerBuilder.ledger().target(Indicator.INTRODUCED, "端州区", 2024, "10亿", null).target(Indicator.INTRODUCED, "封开县", 2024, "8亿", null)
                .published(Indicator.INDUSTRIAL, "端州区", "2024-03", "9亿", "1.5").published(Indicator.INDUSTRIAL, "封开县", "2024-02", "2亿", "-3")
                .entry(new PublicIndicator(0, 0, "单位GDP能耗", "吨标煤/万元", Direction.FALLING, "市统计局", 0, false))
                .entry(new Observation(0, 0, "单位GDP能耗", "端州区", 2024, 3, new BigDecimal("0.31"), null, null))
                .entry(new Observation(0, 0, "单位GDP能耗", "封开县", 2024, 3, new BigDecimal("0.42"), null, null))
                .projects("""
                        region | plannedWan | signed     | started    | promisedStart | plan      | invested
                        端州区 | 2亿        | 2024-01-20 | 2024-02-01 | 2024-02       | 2024:1000 | 2024-02:300
                        端州区 | 1亿        | 2024-02-20 |            | 2024-03       | 2024:500  | 2024-01:100
                        封开县 | 4亿        | 2024-01-20 |            | 2024-01       | 2024:600  |
                        封开县 | 1亿        | 2023-01-20 | 2023-06-01 | 2023-06       |           | 2024-01:70
                        """).build();
    }

    private static final Reckoning AT = Reckoning.ofCity(ledger(), CountingRules.DEFAULT, MARCH);

    private static Quantity explained(Merit merit, MeritFigure.Part part, String unit) {
        return MeritFigure.of(merit, part, unit).explain(AT).value();
    }

    @Test
    void everyRowsNumbersAreTheScoresOfTheBoard() {
        for (Merit merit : Boards.merits(AT.ledger())) {
            Board board = new Boards(AT.ledger(), AT.rules()).board(merit, MARCH, Period.MONTH, Circle.ALL);
            for (Standing row : board.rows().stream().filter(row -> row.score() != null).toList()) {
                assertThat(explained(merit, MeritFigure.Part.VALUE, row.region()).value()).as(merit.key() + row.region())
                        .isEqualByComparingTo(row.score().value());
                if (row.score().base() != null) {
                    assertThat(explained(merit, MeritFigure.Part.BASE, row.region()).value()).as(merit.key()).isEqualByComparingTo(row.score().base());
                    assertThat(explained(merit, MeritFigure.Part.RATE, row.region()).value()).isEqualByComparingTo(row.score().ratePercent());
                }
                if (row.score().gapPoints() != null) {
                    assertThat(explained(merit, MeritFigure.Part.GAP, row.region()).value()).isEqualByComparingTo(row.score().gapPoints());
                }
                for (PlaceFigure.Part part : PlaceFigure.Part.values()) {
                    Explanation place = new PlaceFigure(merit, part, row.region(), Circle.ALL, Period.MONTH).explain(AT);
                    assertThat(List.of(said(place.title(), Texts.Language.ZH), said(place.formula(), Texts.Language.EN), said(place.rules(), Texts.Language.ZH)))
                            .noneMatch(words -> words.contains("explain.") || words.matches(".*\\{\\d}.*"));
                }
            }
        }
    }

    private static String said(Phrase phrase, Texts.Language language) {
        return phrase.in(new Wording(Texts.of(language)), Unit.YI);
    }

    @Test
    void whatLiftsAUnitIsSaidAsASumThatAddsUp() {
        Explanation lift = new PlaceFigure(Merit.INTRODUCED, PlaceFigure.Part.LIFT, "端州区", Circle.ALL, Period.MONTH).explain(AT);

        assertThat(lift.value()).isEqualTo(Quantity.of(Money.ofYi(2)));
        assertThat(said(lift.formula(), Texts.Language.ZH)).isEqualTo("达到封开县的 50.0%：基数 10亿元 × 50.0% − 已完成 3亿元，进到整数 = 2亿元，列第1位；率相同再比金额");
        assertThat(lift.terms()).hasSize(4).allSatisfy(term -> assertThat(term.figure().explain(AT).value()).isEqualTo(term.value()));
    }

    @Test
    void aPlaceIsSaidOnceAndByHowManyAreBetter() {
        Explanation place = new PlaceFigure(Merit.INTRODUCED, PlaceFigure.Part.PLACE, "端州区", Circle.ALL, Period.MONTH).explain(AT);

        assertThat(said(place.formula(), Texts.Language.ZH)).isEqualTo("2个有位次的单位按新引进完成率从好到差排；本单位 30.0%，好于它的有 1 个，列第2位；并列同位，下一位顺延");
    }

    @Test
    void aRowOfPromisesLeadsToThePromisesThatWereDueAndOneOfInvestmentToItsPlans() {
        assertThat(MeritFigure.behind(Merit.of(Merit.Kind.PROMISES), "端州区").explain(AT).parts().ids()).containsExactly(id(0), id(1));
        assertThat(MeritFigure.behind(Merit.of(Merit.Kind.PROMISES), "全市").explain(AT).parts().size()).isEqualTo(4);
        assertThat(MeritFigure.behind(Merit.of(Merit.Kind.INVESTMENT), "封开县").explain(AT).parts().ids()).containsExactly(id(2));
        assertThat(MeritFigure.behind(Merit.INTRODUCED, "封开县").explain(AT).parts().ids()).containsExactly(id(2));
        assertThat(MeritFigure.behind(Merit.of(Merit.Kind.INDUSTRIAL), "端州区")).isNull();
    }

    private static long id(int row) {
        return AT.ledger().projects().id(row);
    }

    @Test
    void investmentRunsByMonthsAlsoUnderTheApprovedPlanAndSaysSo() {
        Ledger planned = LedgerBuilder.ledger().target(Indicator.INTRODUCED, "全市", 2024, "100亿", null)
                .entry(new Target(0, 0, Indicator.INTRODUCED, "全市", 2024, 1, BigDecimal.valueOf(Money.ofYi(60).yuan()), null))
                .projects("region | plan | invested\n端州区 | 2024:1000 | 2024-02:300").build();
        CountingRules plan = CountingRules.DEFAULT.withScheduleBasis(ScheduleBasis.PLAN);
        Board board = new Boards(planned, plan).board(Merit.of(Merit.Kind.INVESTMENT), MARCH, Period.MONTH, Circle.ALL);

        assertThat(board.rows().stream().filter(row -> row.region().equals("端州区")).findFirst().orElseThrow().score().gapPoints())
                .isEqualByComparingTo("5");
        assertThat(said(MeritFigure.of(Merit.of(Merit.Kind.INVESTMENT), MeritFigure.Part.GAP, "端州区")
                .rules(Reckoning.ofCity(planned, plan, MARCH)), Texts.Language.ZH)).endsWith("项目年度计划不分季，序时按月均分。");
    }
}
