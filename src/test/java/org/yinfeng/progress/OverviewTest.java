package org.yinfeng.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.yinfeng.testing.LedgerBuilder.ledger;
import static org.yinfeng.testing.LedgerBuilder.ledgerOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Indicator;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.project.Milestone;
import org.yinfeng.project.Money;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Unit;
import org.yinfeng.project.Wording;
import org.yinfeng.progress.Overview.BoardRow;
import org.yinfeng.progress.Overview.Share;
import org.yinfeng.progress.Overview.StageCount;
import org.yinfeng.testing.SampleLedger;

/** What the overview and the quarter's book show; the sample's figures are those of the pictures they were drawn from. */
class OverviewTest {
    private static final Wording WORDING = new Wording(Texts.of(Texts.Language.ZH));

    private static Overview at(Ledger ledger, String asOf, String region) {
        return new Reckoning(ledger, CountingRules.DEFAULT, LocalDate.parse(asOf), region).overview();
    }

    private static Overview sample(String asOf) {
        return at(SampleLedger.get(), asOf, null);
    }

    @Test
    void theGoalCardsOfTheFirstQuarterReadAsDrawn() {
        Overview overview = sample("2024-03-31");

        Goal introduced = overview.introduced().goal();
        assertThat(WORDING.leader(introduced.value(), Unit.YI)).isEqualTo("429.6");
        assertThat(WORDING.rate(introduced.ratePercent())).isEqualTo("43.0");
        assertThat(WORDING.points(introduced.gapPoints())).isEqualTo("18.0");
        assertThat(WORDING.growth(overview.introduced().growthPercent())).isEqualTo("+111.7%");
        assertThat(WORDING.leader(overview.introduced().lastYearSamePeriod(), Unit.YI)).isEqualTo("202.9");
        assertThat(WORDING.leader(introduced.remaining(), Unit.YI)).isEqualTo("570.4");
        assertThat(WORDING.leader(introduced.neededPerMonth(), Unit.YI)).isEqualTo("63.4");
        Goal industrial = overview.industrial().goal();
        assertThat(WORDING.leader(industrial.value(), Unit.YI)).isEqualTo("210.9");
        assertThat(WORDING.points(industrial.gapPoints())).isEqualTo("3.9");
        assertThat(industrial.verdict()).isEqualTo(Goal.Verdict.BEHIND);
        assertThat(WORDING.growth(overview.industrial().growthPercent())).isEqualTo("+12.6%");
    }

    @Test
    void theStagesOfTheFirstQuarterGrewOnTheSamePeriod() {
        assertThat(sample("2024-03-31").stages()).extracting(StageCount::milestone, stage -> stage.thisYear().count(),
                stage -> WORDING.growth(stage.countGrowth()), stage -> WORDING.leader(stage.thisYear().planned(), Unit.YI),
                stage -> WORDING.growth(stage.amountGrowth())).containsExactly(
                tuple(Milestone.SIGNED, 93, "+20.8%", "429.6", "+111.7%"), tuple(Milestone.STARTED, 96, "+146.2%", "212.5", "+83.4%"),
                tuple(Milestone.COMPLETED, 52, "+147.6%", "84.9", "+113.7%"),
                tuple(Milestone.IN_PRODUCTION, 38, "+90.0%", "57.0", "+68.2%"));
    }

    @Test
    void theCountiesOfTheFirstQuarterStandAsDrawn() {
        List<BoardRow> board = sample("2024-03-31").introducedBoard();

        assertThat(board).extracting(BoardRow::region).containsExactly("怀集县", "肇庆高新区", "高要区", "德庆县", "广宁县", "四会市", "鼎湖区",
                "端州区", "封开县", "肇庆新区");
        assertThat(board).extracting(BoardRow::place).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(board).extracting(row -> WORDING.rate(row.goal().ratePercent()))
                .containsExactly("78.7", "60.1", "54.1", "36.8", "35.2", "34.7", "34.3", "29.5", "29.0", "3.3");
        assertThat(WORDING.growth(board.get(0).growthPercent())).isEqualTo("+1,638.6%");
        assertThat(board.get(2).count()).isEqualTo(22);
        assertThat(board.get(2).large()).isEqualTo(4);
    }

    @Test
    void theBookOfTheFirstQuarterHasItsMonthsIndustriesAndBands() {
        Overview overview = sample("2024-03-31");

        assertThat(overview.introduced().thisYear()).extracting(money -> WORDING.column(money, Unit.YI))
                .startsWith("91.38", "250.36", "429.60", "", "");
        assertThat(overview.introduced().lastYear()).extracting(money -> WORDING.column(money, Unit.YI)).containsExactly("82.88",
                "142.50", "202.91", "277.85", "365.13", "459.11", "551.96", "627.31", "689.00", "809.61", "886.64", "1,007.70");
        assertThat(overview.bands()).extracting(share -> WORDING.column(share.planned(), Unit.YI), Share::count).containsExactly(
                tuple("0.00", 0), tuple("167.00", 12), tuple("91.88", 13), tuple("167.93", 65), tuple("2.80", 3));
        assertThat(overview.industries()).extracting(share -> WORDING.column(share.planned(), Unit.YI), Share::count)
                .startsWith(tuple("104.09", 22), tuple("83.52", 18), tuple("68.51", 14)).hasSize(9);
        assertThat(overview.lastFact()).isEqualTo("2024-03-31");
    }

    @Test
    void monthsAndQuartersOfAStageAddUpToTheYearToDate() {
        Ledger ledger = ledgerOf("""
                plannedWan | signed     | started
                1亿        | 2023-01-05 | 2024-01-15
                2亿        | 2023-06-30 | 2024-04-15
                4亿        | 2022-02-01 | 2024-05-16
                8亿        | 2022-02-01 | 2023-12-31
                """);

        StageCount started = at(ledger, "2024-05-15", null).stages().get(Milestone.STARTED.ordinal());

        assertThat(started.thisYear()).isEqualTo(new Figures.Tally(2, Money.ofYi(3)));
        assertThat(started.lastYear()).isEqualTo(new Figures.Tally(0, Money.ZERO));
        assertThat(started.countGrowth()).isNull();
        assertThat(started.monthsThisYear()).extracting(Figures.Tally::count).containsExactly(1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0);
        assertThat(started.monthsLastYear()).extracting(Figures.Tally::count).containsExactly(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1);
        assertThat(started.byQuarter()).extracting(Figures.Tally::planned).containsExactly(Money.ofYi(1), Money.ofYi(2), Money.ZERO,
                Money.ZERO);
    }

    @Test
    void theCourseLosesATerminatedProjectInTheMonthOfItsTermination() {
        Ledger ledger = ledgerOf("""
                plannedWan | signed     | status | ended
                3亿        | 2024-01-10 | 终止   | 2024-03-20
                1亿        | 2024-02-10 |        |
                """);

        Overview overview = at(ledger, "2024-04-15", null);

        assertThat(overview.introduced().thisYear().subList(0, 4))
                .containsExactly(Money.ofYi(3), Money.ofYi(4), Money.ofYi(1), null);
        assertThat(overview.stages().get(0).monthsThisYear()).extracting(Figures.Tally::count).startsWith(0, 1, 0);
    }

    @Test
    void theCourseOfIndustrialInvestmentHasNoPointForMonthsNotReported() {
        Ledger ledger = ledger().published(Indicator.INDUSTRIAL, "全市", "2024-02", "142亿", "11.9")
                .published(Indicator.INDUSTRIAL, "全市", "2024-03", "210亿", "12.6")
                .published(Indicator.INDUSTRIAL, "全市", "2023-02", "130亿", "11.9")
                .published(Indicator.INDUSTRIAL, "全市", "2023-12", "952亿", "10.4").build();

        Overview.Course course = at(ledger, "2024-02-29", null).industrial();

        assertThat(course.thisYear()).hasSize(12).startsWith(null, Money.ofYi(142), null);
        assertThat(course.lastYear().get(11)).isEqualTo(Money.ofYi(952));
        assertThat(course.lastYear()).filteredOn(Objects::nonNull).hasSize(2);
        assertThat(course.lastYearSamePeriod()).isEqualTo(Money.ofYi(130));
        assertThat(course.growthPercent()).isEqualTo("11.9");
    }

    @Test
    void aRegionsOverviewIsOfItsOwnProjectsButTheBoardIsTheCitys() {
        Ledger ledger = ledgerOf("""
                region | industry | plannedWan | signed     | promisedStart
                端州区 | 电子信息 | 1亿        | 2024-01-05 | 2024-01
                封开县 | 金属加工 | 5亿        | 2024-01-05 | 2024-01
                """);

        Overview overview = at(ledger, "2024-03-31", "端州区");

        assertThat(overview.figures().introduced().planned()).isEqualTo(Money.ofYi(1));
        assertThat(overview.figures().regions()).isEmpty();
        assertThat(overview.stages().get(0).thisYear().count()).isEqualTo(1);
        assertThat(overview.introduced().thisYear().get(0)).isEqualTo(Money.ofYi(1));
        assertThat(overview.industries()).extracting(Share::label).containsExactly("电子信息");
        assertThat(overview.overdue()).hasSize(1);
        assertThat(overview.introducedBoard()).hasSize(2);
    }

    @Test
    void aRegionThatNobodyKnowsHasNothing() {
        Overview overview = at(ledgerOf("region | plannedWan | signed\n端州区 | 1亿 | 2024-01-05"), "2024-03-31", "浈江区");

        assertThat(overview.figures().introduced().count()).isZero();
        assertThat(overview.figures().projects()).isZero();
        assertThat(overview.industries()).isEmpty();
    }

    @Test
    void theSamePeriodOfAFebruaryIsTheWholeFebruary() {
        Ledger ledger = ledgerOf("plannedWan | signed\n1亿 | 2024-02-29\n2亿 | 2023-02-28");

        assertThat(at(ledger, "2025-02-28", null).lastYear().introduced().count()).isEqualTo(1);
        assertThat(at(ledger, "2024-02-29", null).lastYear().introduced().count()).isEqualTo(1);
    }

    @Test
    void theLastFactIsTheEndOfItsMonthAndTheDateToLookAtIsNotAfterToday() {
        Ledger invested = ledgerOf("""
                plannedWan | signed     | promisedStart | invested
                1亿        | 2023-01-05 | 2026-01       | 2024-02:500
                """);

        assertThat(Reckoning.lastFact(invested)).isEqualTo("2024-02-29");
        assertThat(Reckoning.dateFor(invested, LocalDate.of(2024, 10, 1))).isEqualTo("2024-02-29");
        assertThat(Reckoning.dateFor(invested, LocalDate.of(2024, 2, 10))).isEqualTo("2024-02-10");
        assertThat(Reckoning.lastFact(Ledger.empty())).isNull();
        assertThat(Reckoning.dateFor(Ledger.empty(), LocalDate.of(2024, 2, 10))).isEqualTo("2024-02-10");
        Ledger published = ledger().published(Indicator.INDUSTRIAL, "全市", "2024-05", "1亿", null).build();
        assertThat(Reckoning.lastFact(published)).isEqualTo("2024-05-31");
    }

    @Test
    void investmentIsOfAllProjectsFromJanuaryToTheMonthOfTheDate() {
        Ledger ledger = ledgerOf("""
                type     | sector | plannedWan | invested
                新引进   | 制造业 | 1亿        | 2023-12:1 2024-01:2 2024-03:4 2024-04:8
                增资扩产 | 制造业 | 1亿        | 2024-02:16
                技术改造 | 制造业 | 1亿        | 2024-02:32
                新引进   | 文旅   | 1亿        | 2024-02:64 2023-02:7
                """);

        Overview overview = at(ledger, "2024-03-15", null);

        Figures.Invested invested = overview.figures().invested();
        assertThat(invested.all()).isEqualTo(Money.ofWan(118));
        assertThat(invested.byType()).containsExactly(java.util.Map.entry("新引进", Money.ofWan(70)),
                java.util.Map.entry("增资扩产", Money.ofWan(16)), java.util.Map.entry("技术改造", Money.ofWan(32)));
        assertThat(invested.manufacturing()).isEqualTo(Money.ofWan(22));
        assertThat(overview.lastYear().invested().all()).isEqualTo(Money.ofWan(7));
    }

    @Test
    void sumsThatDoNotFitAreRefused() {
        Ledger ledger = ledgerOf("plannedWan | signed\n900000000000000 | 2024-01-02\n900000000000000 | 2024-01-02");

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> at(ledger, "2024-03-31", null)).isInstanceOf(ArithmeticException.class);
    }
}
