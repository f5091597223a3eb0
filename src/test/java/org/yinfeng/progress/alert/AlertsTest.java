package org.yinfeng.progress.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.yinfeng.testing.LedgerBuilder.ledger;
import static org.yinfeng.testing.LedgerBuilder.ledgerOf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.Lights;
import org.yinfeng.ledger.Matter;
import org.yinfeng.ledger.Node;
import org.yinfeng.progress.Overview.Overdue;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Unit;
import org.yinfeng.project.Wording;
import org.yinfeng.testing.SampleLedger;

/** The lights: each rule by itself, with the date on which it turns. */
class AlertsTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 12, 31);

    private static List<Alert> at(Ledger ledger, String asOf, AlertKind kind) {
        return at(ledger, asOf, CountingRules.DEFAULT, kind);
    }

    private static List<Alert> at(Ledger ledger, String asOf, CountingRules rules, AlertKind kind) {
        return new Alerts(ledger, rules, LocalDate.parse(asOf), TODAY).find(null).stream().filter(alert -> alert.kind() == kind).toList();
    }

    private static String reason(Ledger ledger, String asOf, Alert alert, Texts.Language language) {
        return new Reasons(ledger, LocalDate.parse(asOf), new Wording(Texts.of(language)), Unit.WAN).of(alert);
    }

    @Test
    void promisesAreTheOverdueOnesInTheirOrderWithTheirLevels() {
        Ledger ledger = SampleLedger.get();
        LocalDate asOf = LocalDate.of(2024, 3, 31);
        List<Overdue> overdue = Reckoning.ofCity(ledger, CountingRules.DEFAULT, asOf).overdue();

        List<Alert> alerts = new Alerts(ledger, CountingRules.DEFAULT, asOf, TODAY).find(null).stream()
                .filter(alert -> alert.kind().ordinal() <= AlertKind.PRODUCTION.ordinal()).toList();

        assertThat(alerts).extracting(Alert::row, Alert::monthsLate, alert -> alert.due().month(), alert -> alert.light().name())
                .containsExactlyElementsOf(overdue.stream().map(promise -> tuple(promise.row(), promise.monthsLate(), promise.due(),
                        promise.level().name())).toList());
    }

    @Test
    void theDaysOfNoticeAndTheMonthsToRedAreRules() {
        Ledger ledger = ledgerOf("""
                plannedWan | promisedStart
                1亿        | 2024-01
                2亿        | 2024-05
                """);
        CountingRules strict = CountingRules.DEFAULT.withLights(new Lights(60, 3, BigDecimal.TEN, BigDecimal.valueOf(30), 90, 6, 2));

        assertThat(at(ledger, "2024-03-31", AlertKind.START)).extracting(Alert::project, Alert::light).containsExactly(tuple(1L, Light.RED));
        assertThat(at(ledger, "2024-04-01", strict, AlertKind.START)).extracting(Alert::project, Alert::light)
                .containsExactly(tuple(2L, Light.DUE), tuple(1L, Light.YELLOW));
    }

    /** Half a year: 50% of the plan is the schedule. 40% is 10 points behind, 20% is 30, both still yellow. */
    @Test
    void investmentIsYellowFromTenPointsBehindAndRedAboveThirty() {
        Ledger ledger = ledgerOf("""
                plan      | invested
                2024:1000 | 2024-03:401
                2024:1000 | 2024-03:400
                2024:1000 | 2024-03:200
                2024:1000 | 2024-03:199
                2024:1000 |
                          | 2024-03:1
                """);

        List<Alert> alerts = at(ledger, "2024-06-30", AlertKind.INVESTMENT);

        assertThat(alerts).extracting(Alert::project, Alert::light).containsExactly(tuple(2L, Light.YELLOW), tuple(3L, Light.YELLOW),
                tuple(4L, Light.RED));
        assertThat(reason(ledger, "2024-06-30", alerts.get(2), Texts.Language.ZH))
                .isEqualTo("本年完成投资199万元，为年度计划1,000万元的19.9%，慢于按月序时30.1个百分点");
    }

    @Test
    void theLightsOfProgressAreOffInTheFirstTwoMonths() {
        Ledger ledger = ledgerOf("""
                plan      | invested
                2024:1000 | 2024-01:1
                """);

        assertThat(at(ledger, "2024-02-29", AlertKind.INVESTMENT)).isEmpty();
        assertThat(at(ledger, "2024-03-31", AlertKind.INVESTMENT)).hasSize(1);
    }

    @Test
    void aProjectStandsStillAfterNinetyDaysWithoutEventOrInvestment() {
        Ledger ledger = ledgerOf("""
                signed     | started    | completed  | promisedStart | invested
                2024-01-01 |            |            |               |
                2024-01-01 |            |            | 2024-06       |
                2023-01-01 | 2023-02-01 |            |               | 2024-01:5
                2023-01-01 | 2023-02-01 |            |               | 2024-01:5 2024-02:0
                2023-01-01 | 2023-02-01 | 2023-12-01 |               |
                           |            |            |               |
                """);

        assertThat(at(ledger, "2024-03-30", AlertKind.STILL)).isEmpty();
        assertThat(at(ledger, "2024-03-31", AlertKind.STILL)).extracting(Alert::project).containsExactly(1L);
        assertThat(at(ledger, "2024-04-30", AlertKind.STILL)).extracting(Alert::project, Alert::light).containsExactly(
                tuple(1L, Light.YELLOW), tuple(3L, Light.YELLOW), tuple(4L, Light.YELLOW));
        List<Alert> later = at(ledger, "2024-06-29", AlertKind.STILL);
        assertThat(later.get(0).light()).isEqualTo(Light.RED);
        assertThat(reason(ledger, "2024-06-29", later.get(0), Texts.Language.ZH)).isEqualTo("自2024年1月1日起180天没有新进展，也没有报送投资");
    }

    /** February's report is due on 6 March. */
    @Test
    void aMonthIsMissedOnceItsReportDayIsPast() {
        Ledger ledger = ledgerOf("""
                started    | completed  | status | ended      | invested
                2024-01-15 |            |        |            | 2024-01:1
                2024-01-15 |            |        |            | 2024-01:1 2024-02:0
                2024-03-01 |            |        |            |
                2023-01-15 | 2024-01-31 |        |            |
                2023-01-15 |            | 暂缓   | 2024-02-01 |
                2023-12-15 |            |        |            |
                """);

        assertThat(at(ledger, "2024-03-06", AlertKind.REPORT)).extracting(Alert::project).containsExactly(6L);
        List<Alert> alerts = at(ledger, "2024-03-07", AlertKind.REPORT);
        assertThat(alerts).extracting(Alert::project, Alert::light).containsExactly(tuple(1L, Light.GREY), tuple(6L, Light.GREY));
        assertThat(reason(ledger, "2024-03-07", alerts.get(0), Texts.Language.ZH)).isEqualTo("2024年2月投资额未报送");
        assertThat(reason(ledger, "2024-03-07", alerts.get(1), Texts.Language.EN))
                .isEqualTo("Investment of February 2024 not reported, 3 months in a row");
    }

    @Test
    void nodesAndProblemsAreDueThenYellowThenRed() {
        LocalDate due = LocalDate.of(2024, 3, 10);
        Ledger ledger = ledger().projects("signed\n2024-01-01").entry(new Node(0, 0, 1, 0, "环评", due, "市环保局", null, null))
                .entry(new Node(0, 0, 1, 1, "供地", due, null, null, LocalDate.of(2024, 2, 1)))
                .entry(new Matter(0, 0, 1, "用地报批", "自然资源局", "李四", null, due, null, null))
                .entry(new Matter(0, 0, 0, "全市电价", null, null, null, due, null, null)).build();

        assertThat(at(ledger, "2024-02-08", AlertKind.NODE)).isEmpty();
        assertThat(at(ledger, "2024-02-09", AlertKind.NODE)).extracting(Alert::light, Alert::entry).containsExactly(tuple(Light.DUE, 2L));
        assertThat(at(ledger, "2024-03-11", AlertKind.NODE)).extracting(Alert::light).containsExactly(Light.YELLOW);
        assertThat(at(ledger, "2024-04-11", AlertKind.NODE)).extracting(Alert::light).containsExactly(Light.RED);
        List<Alert> problems = at(ledger, "2024-03-11", AlertKind.PROBLEM);
        assertThat(problems).extracting(Alert::project, Alert::light).containsExactly(tuple(1L, Light.YELLOW), tuple(0L, Light.YELLOW));
        assertThat(reason(ledger, "2024-03-11", problems.get(0), Texts.Language.ZH)).isEqualTo("问题“用地报批”应于2024年3月10日办结，已逾期1天");
    }

    @Test
    void oddFiguresAreFound() {
        Ledger ledger = ledgerOf("""
                plannedWan | signed     | started    | production | status | ended      | invested
                1000       |            | 2024-02-01 |            | 终止   | 2024-03-05 | 2024-03:1 2024-04:2
                1000       |            | 2024-03-05 |            |        |            | 2024-02:3 2024-03:1
                1000       |            | 2023-01-05 |            |        |            | 2024-02:600 2024-03:501
                1000       |            | 2023-01-05 |            |        |            | 2024-02:600 2024-03:500
                9000       |            | 2023-01-05 |            |        |            | 2024-01:50 2024-02:60 2024-03:700 2024-04:70
                1000       |            | 2024-03-05 | 2024-03-04 |        |            |
                1000       |            | 2024-03-05 | 2024-03    |        |            |
                1000       | 2025-01-01 |            |            |        |            |
                """);

        assertThat(at(ledger, "2024-05-31", AlertKind.ODD)).extracting(Alert::project, Alert::oddity, Alert::light).containsExactly(
                tuple(1L, Oddity.AFTER_TERMINATION, Light.RED), tuple(2L, Oddity.BEFORE_START, Light.YELLOW),
                tuple(3L, Oddity.ABOVE_PLANNED, Light.YELLOW), tuple(5L, Oddity.TENFOLD, Light.YELLOW),
                tuple(6L, Oddity.PRODUCTION_FIRST, Light.RED), tuple(8L, Oddity.FUTURE, Light.RED));
    }

    @Test
    void aCleanLedgerHasNoOddFigures() {
        for (String asOf : List.of("2023-06-30", "2023-12-31", "2024-03-31")) {
            assertThat(at(SampleLedger.get(), asOf, AlertKind.ODD)).isEmpty();
        }
    }

    @Test
    void everyAlertOfTheSampleHasAReasonInBothLanguages() {
        LocalDate asOf = LocalDate.of(2023, 6, 30);
        for (Texts.Language language : Texts.Language.values()) {
            for (Alert alert : new Alerts(SampleLedger.get(), CountingRules.DEFAULT, asOf, TODAY).find(null)) {
                assertThat(reason(SampleLedger.get(), asOf.toString(), alert, language)).isNotBlank().doesNotContain("{", "alert.");
            }
        }
    }
}
