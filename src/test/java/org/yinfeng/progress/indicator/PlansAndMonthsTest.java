package org.yinfeng.progress.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yinfeng.progress.indicator.Cases.printed;

import org.junit.jupiter.api.Test;
import org.yinfeng.ledger.Indicator;
import org.yinfeng.project.Classes;
import org.yinfeng.project.Money;
import org.yinfeng.testing.LedgerBuilder;

/** Investment against plans and by month, the footnote of what was given up, and how targets are broken down. */
class PlansAndMonthsTest {
    @Test
    void in2022735point7YiWere116point8PercentOfThePlan() {
        PlanCompletion completion = Cases.at("2022-12-31", """
                plan         | invested
                2022:629.9亿 | 2022-03:400亿 2022-12:335.7亿
                """).planCompletion();

        assertThat(printed(completion.goal().ratePercent(), 1)).isEqualTo("116.8");
        assertThat(printed(completion.goal().gapPoints(), 1)).isEqualTo("16.8");
    }

    @Test
    void onlyProjectsWithAPlanAreHeldAgainstIt() {
        PlanCompletion completion = Cases.at("2024-06-30", """
                plan      | invested
                2024:1000 | 2024-03:300 2024-06:300 2024-07:900
                2024:1000 |
                          | 2024-03:77
                2023:500  | 2023-03:500
                """).planCompletion();

        assertThat(completion.planned()).isEqualTo(2);
        assertThat(completion.unreported()).isEqualTo(1);
        assertThat(completion.outside()).isEqualTo(Money.ofWan(77));
        assertThat(printed(completion.goal().ratePercent(), 1)).isEqualTo("30.0");
        assertThat(printed(completion.goal().gapPoints(), 1)).isEqualTo("-20.0");
    }

    @Test
    void withoutAnyPlanTheRateIsUnknown() {
        assertThat(Cases.at("2024-06-30", "invested\n2024-03:77").planCompletion().goal().ratePercent()).isNull();
    }

    @Test
    void renovationOf126point1YiUp3point7PercentHasABaseOf121point6() {
        InvestedMonths months = Cases.at("2023-09-30", """
                type    | invested
                技术改造 | 2023-02:100亿 2023-09:26.1亿 2023-10:9亿
                技术改造 | 2022-05:121.6亿 2022-10:50亿
                """).investedMonths();
        InvestedMonths.Course renovation = months.byType().get(Classes.RENOVATION);

        assertThat(renovation.toDate()).isEqualTo(LedgerBuilder.money("126.1亿"));
        assertThat(renovation.lastYearToDate()).isEqualTo(LedgerBuilder.money("121.6亿"));
        assertThat(printed(renovation.growthPercent(), 1)).isEqualTo("3.7");
    }

    @Test
    void aMonthThatNobodyReportedIsUnknownAndAZeroIsZero() {
        InvestedMonths.Course all = Cases.at("2024-03-31", "invested\n2024-01:500 2024-03:0").investedMonths().all();

        assertThat(all.thisYear().subList(0, 4)).containsExactly(Money.ofWan(500), null, Money.ZERO, null);
        assertThat(all.lastYearToDate()).isNull();
        assertThat(all.growthPercent()).isNull();
    }

    @Test
    void theFootnoteNamesWhatWasGivenUpAndWhatIsPaused() {
        Dropped dropped = Cases.at("2024-06-30", """
                signed     | plannedWan | status | ended
                2024-03-01 | 3亿         | 终止    | 2024-05-01
                2024-03-01 | 5亿         | 终止    | 2024-07-01
                2024-03-01 | 7亿         | 暂缓    | 2024-05-01
                2023-03-01 | 9亿         | 终止    | 2024-05-01
                """).dropped();

        assertThat(dropped.terminated().count()).isEqualTo(1);
        assertThat(dropped.terminated().planned()).isEqualTo(Money.ofYi(3));
        assertThat(dropped.suspended().planned()).isEqualTo(Money.ofYi(7));
        assertThat(dropped.terminatedEarlier().planned()).isEqualTo(Money.ofYi(9));
    }

    @Test
    void theUnitsTargetsNeedNotAddUpToTheCitysAndItSaysByHowMuch() {
        Breakdown breakdown = Cases.at("2023-06-30", LedgerBuilder.ledger()
                .target(Indicator.INTRODUCED, "全市", 2023, "600亿", "2023-02-01")
                .target(Indicator.INTRODUCED, "全市", 2023, "700亿", "2023-10-01")
                .target(Indicator.INTRODUCED, "四会市", 2023, "95亿", "2023-02-01")
                .target(Indicator.INTRODUCED, "高要区", 2023, "520亿", null)
                .target(Indicator.INTRODUCED, "端州区", 2023, "50亿", "2023-09-01").build()).introducedBreakdown();

        assertThat(breakdown.units()).containsExactly("高要区", "四会市");
        assertThat(breakdown.sum()).isEqualTo(Money.ofYi(615));
        assertThat(breakdown.difference()).isEqualTo(Money.ofYi(15));
    }
}
