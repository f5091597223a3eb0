package org.yinfeng.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yinfeng.testing.LedgerBuilder.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Indicator;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.RoundingRule;
import org.yinfeng.progress.Overview.BoardRow;
import org.yinfeng.progress.Overview.StageCount;
import org.yinfeng.progress.indicator.Indicators;
import org.yinfeng.progress.indicator.PlannedEvents;
import org.yinfeng.progress.indicator.Shares;
import org.yinfeng.project.Field;
import org.yinfeng.project.Milestone;
import org.yinfeng.project.Money;
import org.yinfeng.project.Scope;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Wording;
import org.yinfeng.testing.LedgerBuilder;

/** Numbers that offices printed come out of a ledger that holds what they counted. */
class PublishedNumbersTest {
    private static final Texts CHINESE = Texts.of(Texts.Language.ZH);

    private static Reckoning at(Ledger ledger, String asOf, Scope scope) {
        return Reckoning.ofCity(ledger, CountingRules.DEFAULT.withScope(scope), LocalDate.parse(asOf));
    }

    private static String printed(BigDecimal value, int decimals) {
        return value.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }

    @ParameterizedTest(name = "{0} of {1} is {3}%, {4} points off after {2} months")
    @CsvSource({"12564, 10000, 10, 125.64, 42.31", "7041, 10000, 10, 70.41, -12.92"})
    void panzhihuaIs42point31AheadAnd12point92Behind(String value, String target, int months, String rate, String gap) {
        Goal goal = new Goal(money(value), money(target), months);

        assertThat(printed(goal.ratePercent(), 2)).isEqualTo(rate);
        assertThat(printed(goal.gapPoints(), 2)).isEqualTo(gap);
        assertThat(printed(goal.schedulePercent(), 2)).isEqualTo("83.33");
    }

    /** The rows of Kaiping's table: this year's work of the sector, and of all, against the annual plans. */
    @Test
    void kaipingsSectorIs47point26AndAllIs48point44PercentOfThePlan() {
        String table = """
                industry | plannedWan | invested      | plan
                交通     | 10亿       | 2016-05:24809 | 2016:52500
                """;
        String rest = """
                industry | plannedWan | invested       | plan
                交通     | 10亿       | 2016-05:24809  | 2016:52500
                其他     | 90亿       | 2016-05:313586 | 2016:646079
                """;

        Goal sector = new Indicators(at(LedgerBuilder.ledgerOf(table), "2016-06-30", Scope.ALL)).planCompletion().goal();
        Goal all = new Indicators(at(LedgerBuilder.ledgerOf(rest), "2016-06-30", Scope.ALL)).planCompletion().goal();

        assertThat(List.of(printed(sector.ratePercent(), 2), printed(sector.gapPoints(), 2))).containsExactly("47.26", "-2.74");
        assertThat(List.of(printed(all.ratePercent(), 2), printed(all.gapPoints(), 2))).containsExactly("48.44", "-1.56");
        assertThat(all.value()).isEqualTo(Money.ofWan(338_395));
    }

    /** 279 projects of 784 亿元: 81 signed, 106 started, 56 completed and 36 in production, each with its planned total. */
    @Test
    void theCeremonyOf279ProjectsAnd784YiSplitsIntoItsFourStages() {
        Ledger ledger = LedgerBuilder.ledgerOf("""
                times | plannedWan  | signed     | started    | completed  | production
                80    | 2.9亿       | 2024-02-19 |            |            |
                1     | 4.5亿       | 2024-02-19 |            |            |
                105   | 3.4亿       | 2023-02-01 | 2024-02-19 |            |
                1     | 0.9亿       | 2023-02-01 | 2024-02-19 |            |
                55    | 2亿         | 2023-02-01 | 2023-05-01 | 2024-02-19 |
                1     | 0.6亿       | 2023-02-01 | 2023-05-01 | 2024-02-19 |
                35    | 2.2亿       | 2022-02-01 | 2022-05-01 | 2023-03-01 | 2024-02-19
                1     | 2亿         | 2022-02-01 | 2022-05-01 | 2023-03-01 | 2024-02-19
                """);
        Overview overview = at(ledger, "2024-02-29", Scope.MANUFACTURING).overview();

        assertThat(overview.stages()).extracting(stage -> stage.month().now().count()).containsExactly(81, 106, 56, 36);
        assertThat(overview.stages()).extracting(stage -> stage.month().now().planned())
                .containsExactly(money("236.5亿"), money("357.9亿"), money("110.6亿"), money("79亿"));
        assertThat(overview.figures().involved()).isEqualTo(new Figures.Tally(279, money("784亿")));
    }

    /** Classes of the same ceremony: 223 + 7 + 7 + 5 + 37 = 279. */
    @Test
    void theCeremonysClassesAddUpTo279() {
        Ledger ledger = LedgerBuilder.ledgerOf("""
                times | industry | plannedWan | signed
                223   | 工业     | 1亿        | 2024-02-19
                7     | 农业     | 1亿        | 2024-02-19
                7     | 文旅     | 1亿        | 2024-02-19
                5     | 商贸     | 1亿        | 2024-02-19
                37    | 基础设施 | 1亿        | 2024-02-19
                """);
        Shares shares = new Indicators(at(ledger, "2024-02-29", Scope.MANUFACTURING)).shares(Field.INDUSTRY);

        assertThat(shares.lines()).extracting(line -> line.part().now().count()).containsExactlyInAnyOrder(223, 7, 7, 5, 37);
        assertThat(shares.whole().now().count()).isEqualTo(279);
    }

    @Test
    void guangdongsPlanOf10000YiSplitsInto59point9And7point6And32point5Percent() {
        Ledger ledger = LedgerBuilder.ledgerOf("""
                industry | plannedWan | signed
                基础设施  | 5986亿     | 2024-01-10
                产业工程  | 3254亿     | 2024-01-10
                民生工程  | 760亿      | 2024-01-10
                """);
        Shares shares = new Indicators(at(ledger, "2024-03-31", Scope.MANUFACTURING)).shares(Field.INDUSTRY);

        assertThat(shares.lines()).extracting(line -> printed(line.plannedPercent(), 1)).containsExactly("59.9", "32.5", "7.6");
    }

    /** 40.32 of 249.58 is 16.155 percent: the paper printed 16.1 (cut), rounded it is 16.2. */
    @Test
    void zhaoqingsShareOfTheProvincialListIs16point2RoundedAnd16point1Cut() {
        BigDecimal share = Growth.share(money("40.32亿"), money("249.58亿"));

        assertThat(share.toPlainString()).startsWith("16.155");
        assertThat(new Wording(CHINESE).rate(share)).isEqualTo("16.2");
        assertThat(new RoundingRule(1, RoundingMode.DOWN).words(CHINESE).rate(share)).isEqualTo("16.1");
    }

    /** One office printed 129 of 270 as 47 % and 206 of 255 as 80.8 %: two settings of one rule. */
    @Test
    void theSameOfficeCutTheOneRateAndRoundedTheOther() {
        assertThat(new RoundingRule(0, RoundingMode.DOWN).words(CHINESE).rate(Growth.share(129, 270))).isEqualTo("47");
        assertThat(new RoundingRule(1, RoundingMode.HALF_UP).words(CHINESE).rate(Growth.share(206, 255))).isEqualTo("80.8");
        assertThat(new RoundingRule(1, RoundingMode.HALF_UP).words(CHINESE).rate(Growth.share(129, 270))).isEqualTo("47.8");
    }

    /** 48 projects of 103.13 亿元, up 92.69 %, 108.56 % of 95 亿元; four of 10 亿元 or more where three were asked for. */
    @Test
    void sihui2023Has48ProjectsAnd108point56PercentOfItsTarget() {
        Ledger ledger = LedgerBuilder.ledger().target(Indicator.INTRODUCED, "四会市", 2023, "95亿", "2023-02-01").projects("""
                times | region | plannedWan | signed
                4     | 四会市 | 11亿       | 2023-05-10
                43    | 四会市 | 1.3亿      | 2023-08-10
                1     | 四会市 | 3.23亿     | 2023-09-10
                1     | 四会市 | 53.521亿   | 2022-06-10
                """).build();
        BoardRow sihui = at(ledger, "2023-12-31", Scope.MANUFACTURING).introducedBoard().stream()
                .filter(row -> row.region().equals("四会市")).findFirst().orElseThrow();

        assertThat(sihui.count()).isEqualTo(48);
        assertThat(sihui.goal().value()).isEqualTo(money("103.13亿"));
        assertThat(printed(sihui.goal().ratePercent(), 2)).isEqualTo("108.56");
        assertThat(printed(sihui.growthPercent(), 2)).isEqualTo("92.69");
        assertThat(sihui.large()).isEqualTo(4);
        assertThat(printed(Growth.share(sihui.large(), 3), 2)).isEqualTo("133.33");
    }

    /** 186 projects of 333.5 亿元, 134 of them manufacturing of 277.46 亿元; both up 66 %. */
    @Test
    void theFirstQuarterOf2024Has186ProjectsAnd134OfManufacturing() {
        Ledger ledger = LedgerBuilder.ledgerOf("""
                times | sector | plannedWan | signed
                133   | 制造业 | 2亿        | 2024-02-10
                1     | 制造业 | 11.46亿    | 2024-02-10
                51    | 现代服务业 | 1亿    | 2024-03-10
                1     | 现代服务业 | 5.04亿 | 2024-03-10
                1     | 制造业 | 167.145亿  | 2023-02-10
                1     | 现代服务业 | 33.755亿 | 2023-02-10
                """);
        Overview all = at(ledger, "2024-03-31", Scope.ALL).overview();
        Overview manufacturing = at(ledger, "2024-03-31", Scope.MANUFACTURING).overview();

        assertThat(all.figures().introduced().count()).isEqualTo(186);
        assertThat(all.figures().introduced().planned()).isEqualTo(money("333.5亿"));
        assertThat(printed(all.introduced().growthPercent(), 0)).isEqualTo("66");
        assertThat(manufacturing.figures().introduced().count()).isEqualTo(134);
        assertThat(manufacturing.figures().introduced().planned()).isEqualTo(money("277.46亿"));
        assertThat(printed(manufacturing.introduced().growthPercent(), 0)).isEqualTo("66");
    }

    /** 1138.3 亿元 is 12.6 % more than 1010.9; high technology 161 projects of 375.9 亿元, 33 %, by the planned total. */
    @Test
    void manufacturingOf2024Is1138point3YiAndGrew12point6Percent() {
        Ledger ledger = LedgerBuilder.ledgerOf("""
                times | industry | plannedWan | signed
                160   | 高技术   | 2亿        | 2024-05-10
                1     | 高技术   | 55.9亿     | 2024-05-10
                391   | 其他     | 1.5亿      | 2024-08-10
                1     | 其他     | 175.9亿    | 2024-08-10
                1     | 其他     | 1010.9亿   | 2023-08-10
                """);
        Overview overview = at(ledger, "2024-12-31", Scope.MANUFACTURING).overview();
        Shares shares = new Indicators(at(ledger, "2024-12-31", Scope.MANUFACTURING)).shares(Field.INDUSTRY);

        assertThat(overview.figures().introduced().count()).isEqualTo(553);
        assertThat(overview.figures().introduced().planned()).isEqualTo(money("1138.3亿"));
        assertThat(printed(overview.introduced().growthPercent(), 1)).isEqualTo("12.6");
        assertThat(shares.lines()).anySatisfy(line -> {
            assertThat(line.label()).isEqualTo("高技术");
            assertThat(line.part().now()).isEqualTo(new Figures.Tally(161, money("375.9亿")));
            assertThat(printed(line.plannedPercent(), 0)).isEqualTo("33");
        });
    }

    /** 56 started, 21 completed and 33 in production in the first quarter of 2024, 112.9 亿元 of investment done, up 31.1 %. */
    @Test
    void theFirstQuarterOf2024Started56Completed21Produced33AndInvested112point9Yi() {
        Ledger ledger = LedgerBuilder.ledgerOf("""
                times | plannedWan | signed     | started    | completed  | production | invested
                56    | 1亿        | 2023-05-10 | 2024-02-10 |            |            | 2024-03:20000
                21    | 1亿        | 2022-05-10 | 2022-09-10 | 2024-01-10 |            |
                32    | 1亿        | 2021-05-10 | 2021-09-10 | 2022-01-10 | 2024-03-10 |
                1     | 9亿        | 2021-05-10 | 2021-09-10 | 2022-01-10 | 2024-03-10 | 2023-02:861175 2024-02:9000
                """);
        Reckoning at = at(ledger, "2024-03-31", Scope.MANUFACTURING);

        assertThat(at.overview().stages()).extracting(stage -> stage.quarter().now().count()).containsExactly(0, 56, 21, 33);
        assertThat(at.figures().invested().manufacturing()).isEqualTo(money("112.9亿"));
        assertThat(printed(new Indicators(at).investedMonths().all().growthPercent(), 1)).isEqualTo("31.1");
    }

    /** 2022: 227 manufacturing projects of 479 亿元; 162, 155 and 180 started, completed and began to produce. */
    @Test
    void theYear2022Has227ProjectsOf479YiAnd162Starts155CompletionsAnd180Productions() {
        Ledger ledger = LedgerBuilder.ledgerOf("""
                times | plannedWan | signed     | started    | completed  | production
                226   | 2亿        | 2022-05-10 |            |            |
                1     | 27亿       | 2022-05-10 |            |            |
                162   | 1亿        | 2021-05-10 | 2022-02-10 |            |
                155   | 1亿        | 2020-05-10 | 2020-09-10 | 2022-06-10 |
                180   | 1亿        | 2019-05-10 | 2019-09-10 | 2020-01-10 | 2022-11-10
                """);
        Overview overview = at(ledger, "2022-12-31", Scope.MANUFACTURING).overview();

        assertThat(overview.stages()).extracting(stage -> stage.thisYear().count()).containsExactly(227, 162, 155, 180);
        StageCount signed = overview.stages().get(Milestone.SIGNED.ordinal());
        assertThat(signed.thisYear().planned()).isEqualTo(money("479亿"));
    }

    /** 140 planned to date, 33 of them not started, 11 started early: 118 started. */
    @Test
    void startedIsPlannedLessNotStartedPlusEarly() {
        Ledger ledger = LedgerBuilder.ledgerOf("""
                times | plannedWan | signed     | promisedStart | started
                107   | 1亿        | 2023-05-10 | 2024-06       | 2024-06-10
                33    | 1亿        | 2023-05-10 | 2024-08       |
                11    | 1亿        | 2023-05-10 | 2024-12       | 2024-09-10
                """);
        PlannedEvents starts = new Indicators(at(ledger, "2024-10-31", Scope.MANUFACTURING)).planned(Milestone.STARTED, false);

        assertThat(starts.count(PlannedEvents.Part.TO_DATE) - starts.count(PlannedEvents.Part.NOT_DONE)
                + starts.count(PlannedEvents.Part.EARLY)).isEqualTo(starts.count(PlannedEvents.Part.DONE)).isEqualTo(118);
    }

    /** 126.1 亿元 is 3.7 % more than the 121.6 亿元 that the bureau did not print; growth is entered, and stays as printed. */
    @Test
    void technicalRenovationOfTwelvePoint61BillionRestsOnABaseOf121point6Yi() {
        assertThat(printed(Growth.percent(money("126.1亿"), money("121.6亿")), 1)).isEqualTo("3.7");
        assertThat(printed(Growth.percent(money("202亿"), money("185.3亿")), 0)).isEqualTo("9");
    }

    /** 629.9 亿元 planned for the year: 735.7 is 116.8 percent of it. */
    @Test
    void keyProjectsOf2022Did116point8PercentOfAPlanOf629point9Yi() {
        assertThat(printed(new Goal(money("735.7亿"), money("629.9亿"), 12).ratePercent(), 1)).isEqualTo("116.8");
    }
}
