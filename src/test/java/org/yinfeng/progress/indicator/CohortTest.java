package org.yinfeng.progress.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yinfeng.progress.indicator.Cases.printed;

import org.junit.jupiter.api.Test;
import org.yinfeng.progress.indicator.Cohort.Part;
import org.yinfeng.project.Money;

/** Cohort rates: the projects signed in a period, seen at a date. */
class CohortTest {
    @Test
    void of56Signed23BuiltAnd23BuildingGive82point14And41Percent() {
        Cohort cohort = Cases.at("2024-12-31", """
                times | signed     | started    | completed  | production
                23    | 2024-01-10 | 2024-02-10 | 2024-10-10 | 2024-11-10
                23    | 2024-01-10 | 2024-02-10 |            |
                10    | 2024-01-10 |            |            |
                """).cohorts().thisYear();

        assertThat(printed(cohort.startedPercent(), 2)).isEqualTo("82.14");
        assertThat(printed(cohort.inProductionPercent(), 0)).isEqualTo("41");
    }

    @Test
    void of218Signed199StartedAnd118ProduceGive91point28And54point13Percent() {
        Cohort cohort = Cases.at("2024-12-31", """
                times | signed     | started    | production
                118   | 2022-01-10 | 2022-02-10 | 2023-11-10
                81    | 2022-01-10 | 2022-02-10 |
                19    | 2022-01-10 |            |
                """).cohort(2022, 2022);

        assertThat(printed(cohort.startedPercent(), 2)).isEqualTo("91.28");
        assertThat(printed(cohort.inProductionPercent(), 2)).isEqualTo("54.13");
    }

    @Test
    void weinan198Of292StartedAnd291KeptAre67point8And99point65Percent() {
        Cohort cohort = Cases.at("2023-12-31", """
                times | signed     | started    | status | ended
                198   | 2023-03-01 | 2023-08-01 |        |
                93    | 2023-03-01 |            |        |
                1     | 2023-03-01 |            | 终止    | 2023-10-01
                """).cohorts().thisYear();

        assertThat(cohort.count(Part.SIGNED)).isEqualTo(292);
        assertThat(printed(cohort.startedPercent(), 1)).isEqualTo("67.8");
        // The city printed 99.65, cut; 291/292 is 99.6575.
        assertThat(cohort.performedPercent().toPlainString()).startsWith("99.65");
    }

    @Test
    void of86Reviewed16NoLongerBuiltStayInTheBase() {
        Cohort cohort = Cases.at("2023-12-31", """
                times | signed     | started    | production | status | ended
                38    | 2022-03-01 | 2022-08-01 | 2023-05-01 |        |
                30    | 2022-03-01 | 2022-08-01 |            |        |
                2     | 2022-03-01 |            |            |        |
                16    | 2022-03-01 |            |            | 终止    | 2023-02-01
                """).cohorts().earlier();

        assertThat(cohort.count(Part.SIGNED)).isEqualTo(86);
        assertThat(cohort.count(Part.TERMINATED)).isEqualTo(16);
        assertThat(printed(cohort.inProductionPercent(), 1)).isEqualTo("44.2");
    }

    @Test
    void kept244Of247Is98point8AndFunds370Of1077AreAThird() {
        Cohort cohort = Cases.at("2024-06-30", """
                times | signed     | plannedWan | fundsWan | status | ended
                1     | 2024-01-10 | 1077亿      | 370亿     |        |
                243   | 2024-01-10 | 1亿         |          |        |
                3     | 2024-01-10 | 1亿         |          | 终止    | 2024-05-01
                """).cohorts().thisYear();

        assertThat(printed(cohort.performedPercent(), 1)).isEqualTo("98.8");
        assertThat(cohort.contracted()).isEqualTo(Money.ofYi(1077));
        assertThat(printed(cohort.fundsPercent(), 0)).isEqualTo("34");
    }

    @Test
    void thisYearsAndEarlierYearsProjectsStandApart() {
        Cohorts cohorts = Cases.at("2024-06-30", """
                signed     | started
                2024-01-10 | 2024-02-01
                2024-02-10 |
                2024-08-10 |
                2023-01-10 | 2024-05-01
                2022-01-10 | 2022-02-01
                """).cohorts();

        assertThat(cohorts.thisYear().count(Part.SIGNED)).isEqualTo(2);
        assertThat(printed(cohorts.thisYear().startedPercent(), 1)).isEqualTo("50.0");
        assertThat(printed(cohorts.earlier().startedPercent(), 1)).isEqualTo("100.0");
        assertThat(cohorts.all().count(Part.SIGNED)).isEqualTo(4);
        assertThat(cohorts.byYear()).extracting(cohort -> cohort.count(Part.SIGNED)).containsExactly(2, 1, 1, 0, 0);
    }

    @Test
    void eachStageIsConvertedFromTheOneBefore() {
        Cohort cohort = Cases.at("2024-12-31", """
                times | signed     | started    | completed  | production
                10    | 2024-01-10 |            |            |
                15    | 2024-01-10 | 2024-02-10 |            |
                12    | 2024-01-10 | 2024-02-10 | 2024-06-10 |
                3     | 2024-01-10 | 2024-02-10 |            | 2024-07-01
                """).cohorts().thisYear();

        assertThat(cohort.conversions()).extracting(step -> printed(step.percent(), 1)).containsExactly("75.0", "50.0", "20.0");
    }

    @Test
    void nobodySignedIsNoRateRatherThanZero() {
        Cohort cohort = Cases.at("2024-12-31", "signed\n2023-01-01").cohorts().thisYear();

        assertThat(cohort.startedPercent()).isNull();
        assertThat(cohort.fundsPercent()).isNull();
        assertThat(cohort.conversions().get(1).percent()).isNull();
    }
}
