package org.yinfeng.progress.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yinfeng.progress.indicator.Cases.printed;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.progress.indicator.PlannedEvents.Part;
import org.yinfeng.project.Milestone;
import org.yinfeng.testing.LedgerBuilder;

/** 计划开工率 and 计划竣工率, from the promises' months. */
class PlannedEventsTest {
    @Test
    void jiangmensPlanOf255StartsWith206StartedIs80point8PercentAnd92point4OfThePlanToDate() {
        PlannedEvents starts = Cases.at("2020-10-31", """
                times | promisedStart | started
                190   | 2020-08       | 2020-08-20
                33    | 2020-09       |
                16    | 2020-12       | 2020-10-08
                16    | 2020-11       |
                """).planned(Milestone.STARTED, false);

        assertThat(starts.count(Part.PLANNED)).isEqualTo(255);
        assertThat(starts.count(Part.TO_DATE)).isEqualTo(223);
        assertThat(starts.count(Part.DONE)).isEqualTo(206);
        assertThat(printed(starts.percentOfYear(), 1)).isEqualTo("80.8");
        assertThat(printed(starts.percentToDate(), 1)).isEqualTo("92.4");
    }

    @Test
    void startedIs140PlannedToDateLess33NotStartedAnd11StartedEarly() {
        PlannedEvents starts = Cases.at("2021-10-31", """
                times | promisedStart | started
                107   | 2021-06       | 2021-06-30
                33    | 2021-10       |
                11    | 2021-12       | 2021-10-30
                """).planned(Milestone.STARTED, false);

        assertThat(starts.count(Part.TO_DATE)).isEqualTo(140);
        assertThat(starts.count(Part.NOT_DONE)).isEqualTo(33);
        assertThat(starts.count(Part.EARLY)).isEqualTo(11);
        assertThat(starts.count(Part.DONE)).isEqualTo(118);
    }

    @Test
    void plannedCompletionOf85Of111Is76point6Percent() {
        PlannedEvents completions = Cases.at("2021-10-31", """
                times | promisedCompletion | completed
                85    | 2021-09            | 2021-10
                26    | 2021-12            |
                """).planned(Milestone.COMPLETED, false);

        assertThat(printed(completions.percentOfYear(), 1)).isEqualTo("76.6");
    }

    @Test
    void aStartOfAnEarlierYearIsNoPlanOfThisYearAndAStartWithoutAPromiseIsOutsideIt() {
        PlannedEvents starts = Cases.at("2024-06-30", """
                promisedStart | started
                2024-02       | 2023-12-20
                              | 2024-03-01
                2023-11       | 2024-04-01
                2024-05       | 2024-05-31
                """).planned(Milestone.STARTED, false);

        assertThat(starts.count(Part.PLANNED)).isEqualTo(1);
        assertThat(starts.count(Part.DONE)).isEqualTo(1);
        assertThat(starts.count(Part.OUTSIDE)).isEqualTo(2);
    }

    @Test
    void aRevisedPromiseLeavesTheLatestPlanButNotTheFirst() {
        Indicators indicators = Cases.at("2024-06-30", """
                promisedStart     | started
                2024-03>2025-02   |
                2024-03           | 2024-03-09
                """);

        assertThat(indicators.planned(Milestone.STARTED, true).count(Part.PLANNED)).isEqualTo(2);
        assertThat(printed(indicators.planned(Milestone.STARTED, true).percentOfYear(), 1)).isEqualTo("50.0");
        assertThat(printed(indicators.planned(Milestone.STARTED, false).percentOfYear(), 1)).isEqualTo("100.0");
    }

    @Test
    void withdrawnProjectsStayInThePlan() {
        PlannedEvents starts = Cases.at("2024-06-30", """
                promisedStart | started    | status | ended
                2024-03       |            | 终止    | 2024-02-01
                2024-04       |            | 暂缓    | 2024-05-01
                2024-05       | 2024-05-02 |        |
                2024-06       |            |        |
                """).planned(Milestone.STARTED, false);

        assertThat(starts.count(Part.OFF)).isEqualTo(2);
        assertThat(printed(starts.percentToDate(), 1)).isEqualTo("25.0");
    }

    @Test
    void withoutAPlanThereIsNoRate() {
        PlannedEvents starts = Cases.at("2024-06-30", """
                promisedStart | started
                2023-03       |
                """).planned(Milestone.STARTED, false);

        assertThat(starts.percentOfYear()).isNull();
        assertThat(starts.percentToDate()).isNull();
    }

    @Test
    void theProjectsBehindAPartAreListed() {
        Reckoning reckoning = Reckoning.ofCity(LedgerBuilder.ledgerOf("""
                promisedStart | started
                2024-03       |
                2024-03       | 2024-03-09
                2024-12       | 2024-06-01
                """), CountingRules.DEFAULT, LocalDate.of(2024, 6, 30));
        IndicatorTrail trail = new IndicatorTrail(reckoning);

        assertThat(trail.planned(Milestone.STARTED, false, Part.NOT_DONE)).containsExactly(0);
        assertThat(trail.planned(Milestone.STARTED, false, Part.DONE)).containsExactly(1, 2);
        assertThat(trail.planned(Milestone.STARTED, false, Part.EARLY)).containsExactly(2);
    }
}
