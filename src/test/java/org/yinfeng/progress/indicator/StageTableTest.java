package org.yinfeng.progress.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yinfeng.progress.indicator.Cases.printed;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.project.Milestone;
import org.yinfeng.project.Money;
import org.yinfeng.project.Stage;
import org.yinfeng.project.Status;
import org.yinfeng.testing.LedgerBuilder;

/** Stages of month, quarter and year, and where projects stand. */
class StageTableTest {
    private static final String PERIODS = """
            signed     | started    | plannedWan
            2024-01-10 | 2024-05-20 | 1亿
            2024-04-02 | 2024-05-31 | 2亿
            2024-05-03 | 2024-06-01 | 4亿
            2023-05-09 | 2023-05-30 | 8亿
            2023-05-31 | 2023-06-02 | 16亿
            2023-02-01 | 2024-02-01 | 32亿
            """;

    @Test
    void monthQuarterAndYearStandBesideLastYears() {
        StageTable.Line starts = Cases.at("2024-05-31", PERIODS).stages().line(Milestone.STARTED);

        assertThat(starts.month().now().count()).isEqualTo(2);
        assertThat(starts.quarter().now().count()).isEqualTo(2);
        assertThat(starts.year().now().count()).isEqualTo(3);
        assertThat(starts.year().now().planned()).isEqualTo(Money.ofYi(35));
        assertThat(starts.month().before().count()).isEqualTo(1);
        assertThat(starts.year().before().planned()).isEqualTo(Money.ofYi(8));
        assertThat(printed(starts.month().countGrowth(), 1)).isEqualTo("100.0");
    }

    @Test
    void recognitionsOfAPeriodAreWhatTheGoalCounts() {
        StageTable.Line signed = Cases.at("2024-05-31", PERIODS).stages().line(Milestone.SIGNED);

        assertThat(signed.month().now().planned()).isEqualTo(Money.ofYi(4));
        assertThat(signed.quarter().now().planned()).isEqualTo(Money.ofYi(6));
        assertThat(signed.year().now().planned()).isEqualTo(Money.ofYi(7));
        assertThat(signed.quarter().before().planned()).isEqualTo(Money.ofYi(24));
        assertThat(printed(signed.year().plannedGrowth(), 1)).isEqualTo("-87.5");
    }

    @Test
    void inTheMiddleOfAMonthLastYearEndsOnTheSameDay() {
        StageTable.Line signed = Cases.at("2024-05-15", PERIODS).stages().line(Milestone.SIGNED);

        assertThat(signed.month().now().count()).isEqualTo(1);
        assertThat(signed.month().before().count()).isEqualTo(1);
    }

    @Test
    void withNothingLastYearThereIsNoGrowth() {
        StageTable.Line produced = Cases.at("2024-05-31", "production\n2024-05-01").stages().line(Milestone.IN_PRODUCTION);

        assertThat(produced.year().now().count()).isEqualTo(1);
        assertThat(produced.year().countGrowth()).isNull();
    }

    private static final String STANDING = """
            signed     | started    | completed  | production | status | ended
                       |            |            |            |        |
            2024-01-10 |            |            |            |        |
            2024-01-10 | 2024-02-01 |            |            |        |
            2024-01-10 | 2024-02-01 |            |            | 暂缓    | 2024-04-01
            2024-01-10 | 2024-02-01 |            |            | 终止    | 2024-09-01
            2024-01-10 | 2024-02-01 |            | 2024-05-01 |        |
            2023-01-10 | 2023-02-01 | 2024-05-01 | 2024-06-30 |        |
            2023-01-10 | 2023-02-01 | 2024-05-01 | 2024-07-01 |        |
            """;

    @Test
    void exclusiveCountsPutEachProjectAtOneStageAndCumulativeCountsAtAllItPassed() {
        StageTable table = Cases.at("2024-06-30", STANDING).stages();

        assertThat(table.standing()).extracting(at -> at.exclusive().count()).containsExactly(1, 1, 3, 1, 2);
        assertThat(table.standing()).extracting(at -> at.reached().count()).containsExactly(8, 7, 6, 2, 2);
    }

    @Test
    void aPausedProjectLeavesWhatIsInHandAndOneGivenUpLaterDoesNotYet() {
        StageTable.Standing started = Cases.at("2024-06-30", STANDING).stages().standing(Stage.STARTED);

        assertThat(started.onItsWay().count()).isEqualTo(2);
        assertThat(started.suspended().count()).isEqualTo(1);
        assertThat(started.terminated().count()).isZero();
    }

    @Test
    void productionIsNoPartOfCompletion() {
        StageTable table = Cases.at("2024-03-31", """
                times | completed  | production
                21    | 2024-02-01 |
                33    |            | 2024-03-01
                """).stages();

        assertThat(table.line(Milestone.COMPLETED).year().now().count()).isEqualTo(21);
        assertThat(table.line(Milestone.IN_PRODUCTION).year().now().count()).isEqualTo(33);
    }

    @Test
    void theProjectsBehindEachNumberAreListed() {
        IndicatorTrail trail = new IndicatorTrail(Reckoning.ofCity(LedgerBuilder.ledgerOf(STANDING), CountingRules.DEFAULT,
                LocalDate.of(2024, 6, 30)));

        assertThat(trail.events(Milestone.STARTED, Period.YEAR, 1)).containsExactly(6, 7);
        assertThat(trail.standing(Stage.STARTED)).containsExactly(2, 3, 4);
        assertThat(trail.standing(Stage.STARTED, Status.SUSPENDED)).containsExactly(3);
        assertThat(trail.reached(Stage.COMPLETED)).containsExactly(6, 7);
    }
}
