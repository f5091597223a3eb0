package org.yinfeng.progress.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yinfeng.testing.LedgerBuilder.ledger;
import static org.yinfeng.testing.LedgerBuilder.ledgerOf;
import static org.yinfeng.testing.LedgerBuilder.money;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Indicator;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.project.Region;
import org.yinfeng.testing.LedgerBuilder;

/** Forecasts that can be worked out by hand: pace, promises, last year's shape, and pasts so even that chance has no say. */
class ForecastTest {
    private static Forecast at(Ledger ledger, String asOf, long... supposed) {
        return Forecast.of(Reckoning.ofCity(ledger, CountingRules.DEFAULT, LocalDate.parse(asOf)), supposed);
    }

    private static Estimate estimate(Ledger ledger, String asOf, Subject subject, Method method) {
        return at(ledger, asOf).of(subject).by(method);
    }

    private static long yuan(String amount) {
        return money(amount).yuan();
    }

    /** Twelve promises of last year, one a month, each known half a year before and kept so many months after it. */
    private static String keptLate(int months) {
        StringBuilder table = new StringBuilder("signed | promisedStart | started\n");
        for (YearMonth due = YearMonth.of(2023, 1); due.getYear() == 2023; due = due.plusMonths(1)) {
            table.append(due.minusMonths(6)).append(" | ").append(due).append(" | ").append(due.plusMonths(months)).append('\n');
        }
        return table.toString();
    }

    private static long[] medians(Fan fan) {
        return fan.bands().stream().mapToLong(Fan.Band::p50).toArray();
    }

    private static void assertCertain(Fan fan) {
        assertThat(fan.bands()).allSatisfy(band -> assertThat(band.p10()).isEqualTo(band.p90()));
    }

    @ParameterizedTest(name = "{0} in the {2} months to {1} make {3} in a year")
    @CsvSource({"6亿, 2024-03-31, 3, 240000", "10亿, 2024-07-31, 7, 171429", "5亿, 2024-12-31, 12, 50000"})
    void paceIsTheEndedMonthsTimesTwelveOverTheirNumber(String done, String asOf, int months, long wan) {
        Ledger ledger = ledgerOf("signed | plannedWan\n 2024-02-15 | " + done);

        assertThat(Math.round(estimate(ledger, asOf, Subject.INTRODUCED, Method.PACE).value() / 10_000.0)).isEqualTo(wan);
    }

    @Test
    void withinAMonthThePaceIsThatOfTheMonthsThatEndedButNeverBelowWhatIsDone() {
        Ledger ledger = ledgerOf("""
                signed | plannedWan
                2024-01-15 | 1亿
                2024-02-10 | 20亿
                """);

        assertThat(estimate(ledger, "2024-02-19", Subject.INTRODUCED, Method.PACE).value()).isEqualTo(yuan("21亿"));
    }

    @Test
    void beforeTheFirstMonthHasEndedThereIsNoPaceAndTheReasonIsGiven() {
        Estimate estimate = estimate(ledgerOf("signed | plannedWan\n 2024-01-15 | 1亿"), "2024-01-20", Subject.INTRODUCED, Method.PACE);

        assertThat(estimate.value()).isNull();
        assertThat(estimate.ground().key()).isEqualTo("forecast.ground.pace.none");
    }

    @Test
    void lastYearsShapeGivesThisYearTheShareThatLastYearHadByTheSameDate() {
        Ledger ledger = ledgerOf("""
                signed | plannedWan
                2023-02-15 | 20亿
                2023-10-15 | 30亿
                2024-02-15 | 30亿
                """);

        assertThat(estimate(ledger, "2024-03-31", Subject.INTRODUCED, Method.LAST_YEAR).value()).isEqualTo(yuan("75亿"));
    }

    @Test
    void withoutLastYearThereIsNoShape() {
        Ledger ledger = ledgerOf("signed | plannedWan\n 2024-02-15 | 30亿");

        assertThat(estimate(ledger, "2024-03-31", Subject.INTRODUCED, Method.LAST_YEAR).value()).isNull();
    }

    @Test
    void projectsInTalksThatPromiseToStartThisYearMustBeSignedBeforeIt() {
        Ledger ledger = ledgerOf("""
                signed     | plannedWan | promisedStart | status | ended
                2024-02-15 | 30亿       | 2024-05       |        |
                           | 8亿        | 2024-09       |        |
                           | 5亿        | 2025-02       |        |
                           | 7亿        | 2024-10       | 终止   | 2024-03-01
                2024-11-11 | 9亿        | 2024-12       |        |
                """);

        Estimate estimate = estimate(ledger, "2024-06-30", Subject.INTRODUCED, Method.PROMISED);
        assertThat(estimate.value()).isEqualTo(yuan("38亿"));
        assertThat(estimate.ground().values()).startsWith(1);
    }

    @Test
    void promisesDueInTheRestOfTheYearCountAndOverdueOnesDoNot() {
        Ledger ledger = ledgerOf("""
                signed     | promisedStart   | started    | status | ended
                2023-05-15 | 2024-02         | 2024-03-01 |        |
                2023-05-15 | 2024-05         |            |        |
                2023-05-15 | 2024-07         |            |        |
                2023-05-15 | 2024-05>2024-12 |            |        |
                2023-05-15 | 2025-01         |            |        |
                2023-05-15 | 2024-08         |            | 暂缓   | 2024-04-01
                2024-08-15 | 2024-10         |            |        |
                """);

        Estimate estimate = estimate(ledger, "2024-06-30", Subject.STARTED, Method.PROMISED);
        assertThat(estimate.value()).isEqualTo(3);
        assertThat(estimate.ground().values()).containsExactly(2L, 1L);
    }

    @Test
    void whatEveryPromiseKeptToTheMonthBecomesIsCertain() {
        Ledger ledger = ledger().projects(keptLate(0)).projects("""
                signed  | promisedStart | started
                2024-01 | 2024-05       | 2024-05-20
                2024-01 | 2024-08       |
                2024-01 | 2024-08       |
                2024-01 | 2024-11       |
                2024-01 | 2025-02       |
                """).build();

        Outlook starts = at(ledger, "2024-06-30").of(Subject.STARTED);
        assertThat(medians(starts.fan())).containsExactly(1, 3, 3, 3, 4, 4);
        assertCertain(starts.fan());
        assertThat(starts.fan().histories()).isEqualTo(17);
    }

    @Test
    void whatEveryPromiseWasLateByTheOpenOnesAreLateByToo() {
        Ledger ledger = ledger().projects(keptLate(2)).projects("""
                signed  | promisedStart | started
                2024-01 | 2024-05       |
                2024-01 | 2024-08       |
                2024-01 | 2024-11       |
                """).build();

        Fan fan = at(ledger, "2024-06-30").of(Subject.STARTED).fan();
        // The promises of November and December were kept in January and February.
        assertThat(medians(fan)).containsExactly(3, 3, 3, 4, 4, 4);
        assertCertain(fan);
    }

    @Test
    void fewerThanTenKeptPromisesAreTooFewToSimulate() {
        Ledger ledger = ledger().projects(keptLate(0)).build();

        Outlook april = at(ledger, "2023-09-30").of(Subject.STARTED);
        assertThat(april.fan()).isNull();
        assertThat(april.by(Method.SIMULATION).value()).isNull();
        assertThat(april.by(Method.SIMULATION).ground().values()).containsExactly(9, 10);
        assertThat(at(ledger, "2023-10-31").of(Subject.STARTED).fan()).isNotNull();
    }

    /** One project of 10 亿元 in each of the last twelve months. */
    private static LedgerBuilder everyMonthTen() {
        StringBuilder table = new StringBuilder("signed | plannedWan\n");
        IntStream.range(0, 12).mapToObj(YearMonth.of(2023, 7)::plusMonths).forEach(month -> table.append(month).append("-10 | 10亿\n"));
        return ledger().projects(table.toString());
    }

    @Test
    void monthsThatAllBroughtTheSameAreFollowedByMonthsThatDo() {
        Fan fan = at(everyMonthTen().build(), "2024-06-30").of(Subject.INTRODUCED).fan();

        assertThat(medians(fan)).containsExactly(yuan("70亿"), yuan("80亿"), yuan("90亿"), yuan("100亿"), yuan("110亿"), yuan("120亿"));
        assertCertain(fan);
    }

    @Test
    void aMonthThatHasBegunBringsThePartOfItThatIsLeft() {
        Fan fan = at(everyMonthTen().build(), "2024-07-21").of(Subject.INTRODUCED).fan();

        assertThat(fan.bands().get(0).p50()).isEqualTo(yuan("60亿") + 322_580_645);
    }

    @Test
    void aSupposedSigningComesOnTopInItsMonth() {
        Ledger ledger = everyMonthTen().projects("signed | plannedWan\n 2024-09-15 | 3亿").build();

        Outlook without = at(ledger, "2024-06-30").of(Subject.INTRODUCED);
        Outlook with = at(ledger, "2024-06-30", 13).of(Subject.INTRODUCED);
        assertThat(without.fan().last().p50()).isEqualTo(yuan("120亿"));
        assertThat(with.fan().bands().get(1).p50()).isEqualTo(yuan("80亿"));
        assertThat(with.fan().bands().get(2).p50()).isEqualTo(yuan("93亿"));
        assertThat(with.by(Method.PROMISED).value()).isEqualTo(yuan("63亿"));
    }

    @Test
    void aSupposedStartCountsInItsMonthInsteadOfItsPromise() {
        Ledger ledger = ledger().projects(keptLate(0)).projects("""
                signed  | promisedStart | started
                2024-01 | 2024-08       | 2024-10-01
                2024-01 | 2024-08       | 2025-03-01
                """).build();

        Outlook starts = at(ledger, "2024-06-30", 13, 14).of(Subject.STARTED);
        assertThat(medians(starts.fan())).containsExactly(0, 0, 0, 1, 1, 1);
        assertThat(starts.by(Method.PROMISED).value()).isEqualTo(1);
        assertThat(medians(at(ledger, "2024-06-30").of(Subject.STARTED).fan())).containsExactly(0, 2, 2, 2, 2, 2);
    }

    private static Ledger industrial() {
        LedgerBuilder ledger = ledger();
        for (int month = 2; month <= 12; month++) {
            ledger.published(Indicator.INDUSTRIAL, Region.CITY, YearMonth.of(2022, month).toString(), month * 10 + "亿", null);
            ledger.published(Indicator.INDUSTRIAL, Region.CITY, YearMonth.of(2023, month).toString(), month * 11 + "亿", null);
        }
        ledger.target(Indicator.INDUSTRIAL, Region.CITY, 2024, "200亿", "2024-01-01");
        return ledger.published(Indicator.INDUSTRIAL, Region.CITY, "2024-02", "30亿", null)
                .published(Indicator.INDUSTRIAL, Region.CITY, "2024-03", "41亿", null).build();
    }

    @Test
    void industrialInvestmentIsForecastFromItsOwnSeriesAndNeverFromTheLedgersPromises() {
        Outlook half = at(industrial(), "2024-04-15").of(Subject.INDUSTRIAL);

        assertThat(half.done()).isEqualTo(yuan("41亿"));
        assertThat(half.by(Method.PACE).value()).isEqualTo(yuan("164亿"));
        assertThat(half.by(Method.PROMISED).value()).isNull();
        assertThat(half.by(Method.LAST_YEAR).value()).isEqualTo(yuan("164亿"));
        assertThat(half.neededPerMonth()).isEqualTo(Math.round(yuan("159亿") / 9.0));
    }

    @Test
    void industrialMonthsAreLastYearsTimesAChangeThatWasSeen() {
        Outlook half = at(industrial(), "2024-04-15").of(Subject.INDUSTRIAL);

        // Last year's April brought 11; eleven changes of 11/10, then 30/22 and 11/11: at the least 11, mostly 12.1.
        assertThat(half.fan().histories()).isEqualTo(13);
        assertThat(half.fan().bands().get(0).month()).isEqualTo(4);
        assertThat(half.fan().bands().get(0).p10()).isBetween(yuan("52亿"), yuan("53.1亿"));
        assertThat(half.fan().bands().get(0).p50()).isEqualTo(yuan("53.1亿"));
        assertThat(half.fan().last().month()).isEqualTo(12);
    }

    @Test
    void whenTheYearHasEndedEveryMethodThatSpeaksGivesWhatIsDone() {
        Outlook half = at(everyMonthTen().build(), "2024-12-31").of(Subject.INTRODUCED);

        assertThat(half.fan()).isNull();
        assertThat(half.by(Method.PACE).value()).isEqualTo(yuan("60亿"));
        assertThat(half.by(Method.SIMULATION).value()).isEqualTo(yuan("60亿"));
        assertThat(half.by(Method.LAST_YEAR).value()).isEqualTo(yuan("60亿"));
    }
}
