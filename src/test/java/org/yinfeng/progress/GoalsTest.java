package org.yinfeng.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yinfeng.testing.LedgerBuilder.ledger;
import static org.yinfeng.testing.LedgerBuilder.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Indicator;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.project.Money;

/** Rates, schedule and gaps of both halves, against results that offices have printed; targets in their versions. */
class GoalsTest {
    private static Figures at(Ledger ledger, String asOf) {
        return Reckoning.ofCity(ledger, CountingRules.DEFAULT, LocalDate.parse(asOf)).figures();
    }

    private static String rounded(BigDecimal value, int decimals) {
        return value.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }

    @ParameterizedTest(name = "{0} of {1} after {2} months is {3}%, {4} points off the schedule")
    @CsvSource({
        "629.0亿, 647.4亿, 10, 97.2, 13.8",
        "338395, 698579, 6, 48.4, -1.6",
        "24809, 52500, 6, 47.3, -2.7",
        "689亿, 700亿, 9, 98.4, 23.4",
        "316.6亿, 550亿, 9, 57.6, -17.4",
        "933亿, 1000亿, 9, 93.3, 18.3",
        "566亿, 1000亿, 6, 56.6, 6.6",
        "750亿, 1000亿, 10, 75.0, -8.3",
        "12564, 10000, 10, 125.6, 42.3",
        "7041, 10000, 10, 70.4, -12.9",
        "20.0亿, 127.1亿, 2, 15.7, -0.9",
    })
    void theGapIsTakenFromUnroundedValues(String value, String target, int months, String rate, String gap) {
        Goal goal = new Goal(money(value), money(target), months);

        assertThat(rounded(goal.ratePercent(), 1)).isEqualTo(rate);
        assertThat(rounded(goal.gapPoints(), 1)).isEqualTo(gap);
    }

    @Test
    void aGapThatRoundsToNothingIsEvenWithTheSchedule() {
        assertThat(new Goal(money("250.4亿"), money("1000亿"), 3).verdict()).isEqualTo(Goal.Verdict.EVEN);
        assertThat(new Goal(money("249.6亿"), money("1000亿"), 3).verdict()).isEqualTo(Goal.Verdict.EVEN);
        assertThat(new Goal(money("250.5亿"), money("1000亿"), 3).verdict()).isEqualTo(Goal.Verdict.AHEAD);
        assertThat(new Goal(money("249.5亿"), money("1000亿"), 3).verdict()).isEqualTo(Goal.Verdict.BEHIND);
    }

    @ParameterizedTest
    @CsvSource({"2024-01-30, 0", "2024-01-31, 1", "2024-02-19, 1", "2024-02-28, 1", "2024-02-29, 2", "2023-09-30, 9", "2023-12-31, 12"})
    void theScheduleCountsMonthsThatHaveEnded(String asOf, int months) {
        assertThat(at(Ledger.empty(), asOf).introduced().goal().months()).isEqualTo(months);
    }

    @Test
    void theTargetIsTheLatestIssuedByTheDate() {
        Ledger ledger = ledger().target(Indicator.INTRODUCED, "全市", 2023, "600亿", "2023-02-02")
                .target(Indicator.INTRODUCED, "全市", 2023, "700亿", "2023-06-30")
                .target(Indicator.INTRODUCED, "全市", 2024, "1000亿", "2024-02-01").build();

        assertThat(at(ledger, "2023-01-31").introduced().goal().target()).isNull();
        assertThat(at(ledger, "2023-02-02").introduced().goal().target()).isEqualTo(Money.ofYi(600));
        assertThat(at(ledger, "2023-06-29").introduced().goal().target()).isEqualTo(Money.ofYi(600));
        assertThat(at(ledger, "2023-12-31").introduced().goal().target()).isEqualTo(Money.ofYi(700));
        assertThat(at(ledger, "2024-01-31").introduced().goal().target()).isNull();
    }

    @Test
    void aTargetWithoutADateOfIssueHoldsFromTheYearsFirstDayUntilADatedOne() {
        Ledger ledger = ledger().target(Indicator.INTRODUCED, "全市", 2023, "600亿", null)
                .target(Indicator.INTRODUCED, "全市", 2023, "700亿", "2023-06-30").build();

        assertThat(at(ledger, "2023-01-01").introduced().goal().target()).isEqualTo(Money.ofYi(600));
        assertThat(at(ledger, "2023-07-01").introduced().goal().target()).isEqualTo(Money.ofYi(700));
    }

    @Test
    void industrialInvestmentHasNoReportOfJanuary() {
        Ledger ledger = ledger().published(Indicator.INDUSTRIAL, "全市", "2024-02", "142亿", "11.9")
                .target(Indicator.INDUSTRIAL, "全市", 2024, "1000亿", "2024-01-10").build();

        Figures.Industrial january = at(ledger, "2024-01-31").industrial();

        assertThat(january.throughMonth()).isZero();
        assertThat(january.completed()).isNull();
        assertThat(january.growthPercent()).isNull();
        assertThat(january.goal().target()).isEqualTo(Money.ofYi(1000));
        assertThat(january.goal().ratePercent()).isNull();
        assertThat(at(ledger, "2024-01-09").industrial()).isNull();
    }

    @Test
    void industrialInvestmentIsTheLatestFigureWhoseMonthHasEndedHeldAgainstItsOwnMonths() {
        Ledger ledger = ledger().published(Indicator.INDUSTRIAL, "全市", "2024-02", "150亿", "9.9")
                .published(Indicator.INDUSTRIAL, "全市", "2024-03", "210.9亿", "12.6")
                .target(Indicator.INDUSTRIAL, "全市", 2024, "1000亿", "2024-01-10").build();

        assertThat(at(ledger, "2024-03-30").industrial().throughMonth()).isEqualTo(2);
        Figures.Industrial later = at(ledger, "2024-06-30").industrial();
        assertThat(later.throughMonth()).isEqualTo(3);
        assertThat(later.growthPercent()).isEqualTo("12.6");
        assertThat(rounded(later.goal().gapPoints(), 2)).isEqualTo("-3.91");
    }

    @Test
    void theCitysTargetAndFiguresAreNoRegion() {
        Ledger ledger = ledger().target(Indicator.INTRODUCED, "全市", 2024, "1000亿", "2024-01-10")
                .target(Indicator.INTRODUCED, "端州区", 2024, "70亿", "2024-01-10")
                .published(Indicator.INDUSTRIAL, "全市", "2024-02", "150亿", "9.9").build();

        assertThat(at(ledger, "2024-03-31").regions()).extracting(Figures::region).containsExactly("端州区");
    }

    @Test
    void unitsStandInOfficialOrderAndOthersByNameAfterThem() {
        Ledger ledger = ledger().projects("""
                region     | plannedWan | signed
                粤桂试验区 | 1亿        | 2024-01-02
                肇庆新区   | 1亿        | 2024-01-02
                四会市     | 1亿        | 2024-01-02
                """).target(Indicator.INTRODUCED, "怀集县", 2024, "60亿", "2024-01-10").build();

        assertThat(at(ledger, "2024-03-31").regions()).extracting(Figures::region)
                .containsExactly("怀集县", "四会市", "肇庆新区", "粤桂试验区");
    }

    @Test
    void growthIsOnTheSamePeriodOfLastYearAndUnknownWithoutABase() {
        assertThat(rounded(Growth.percent(money("313.64亿"), money("160.30亿")), 2)).isEqualTo("95.66");
        assertThat(Growth.percent(5, 0)).isNull();
        assertThat(Growth.percent(money("5亿"), Money.ZERO)).isNull();
        assertThat(Growth.percent(0, 4)).isEqualByComparingTo("-100");
    }
}
