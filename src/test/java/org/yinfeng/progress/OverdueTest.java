package org.yinfeng.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.yinfeng.testing.LedgerBuilder.ledgerOf;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.progress.Overview.Level;
import org.yinfeng.progress.Overview.Overdue;
import org.yinfeng.project.Milestone;

/** Promises whose month has ended and whose event has not happened. */
class OverdueTest {
    private static List<Overdue> at(Ledger ledger, String asOf) {
        return Reckoning.ofCity(ledger, CountingRules.DEFAULT, LocalDate.parse(asOf)).overdue();
    }

    @Test
    void lateByTheMonthsThatEndedSinceTheDueMonth() {
        Ledger ledger = ledgerOf("""
                plannedWan | promisedStart
                5亿        | 2023-11
                4亿        | 2024-01
                3亿        | 2024-02
                2亿        | 2024-03
                1亿        | 2024-04
                9亿        | 2024-05
                """);

        assertThat(at(ledger, "2024-03-31")).extracting(Overdue::projectId, Overdue::monthsLate, Overdue::level).containsExactly(
                tuple(1L, 4, Level.RED), tuple(2L, 2, Level.RED), tuple(3L, 1, Level.YELLOW), tuple(4L, 0, Level.YELLOW),
                tuple(5L, 0, Level.DUE));
    }

    @Test
    void inTheMiddleOfAMonthOnlyEndedMonthsAreLate() {
        Ledger ledger = ledgerOf("""
                plannedWan | promisedCompletion
                2亿        | 2024-02
                1亿        | 2024-03
                """);

        assertThat(at(ledger, "2024-03-15")).extracting(Overdue::projectId, Overdue::monthsLate, Overdue::level)
                .containsExactly(tuple(1L, 0, Level.YELLOW), tuple(2L, 0, Level.DUE));
    }

    @Test
    void dueMeansTheMonthEndsWithinThirtyDays() {
        Ledger ledger = ledgerOf("""
                plannedWan | promisedProduction
                1亿        | 2024-04
                """);

        assertThat(at(ledger, "2024-03-30")).isEmpty();
        assertThat(at(ledger, "2024-03-31")).extracting(Overdue::level).containsExactly(Level.DUE);
        assertThat(at(ledger, "2024-04-30")).extracting(Overdue::level).containsExactly(Level.YELLOW);
    }

    @Test
    void anEventOnTheDateKeepsThePromiseAndOneAfterItDoesNot() {
        Ledger ledger = ledgerOf("""
                plannedWan | promisedStart | started
                1亿        | 2023-11       | 2024-03-31
                2亿        | 2023-11       | 2024-04-01
                3亿        | 2023-11       | 2024-04
                """);

        assertThat(at(ledger, "2024-03-31")).extracting(Overdue::projectId).containsExactly(3L, 2L);
        assertThat(at(ledger, "2024-04-29")).extracting(Overdue::projectId).containsExactly(3L);
        assertThat(at(ledger, "2024-04-30")).isEmpty();
    }

    @Test
    void suspendedAndTerminatedProjectsOweNothingFromThatDay() {
        Ledger ledger = ledgerOf("""
                plannedWan | promisedStart | status | ended
                1亿        | 2023-11       | 暂缓   | 2024-02-10
                2亿        | 2023-11       | 终止   | 2024-02-10
                3亿        | 2023-11       | 暂缓   |
                """);

        assertThat(at(ledger, "2024-02-09")).extracting(Overdue::projectId).containsExactly(2L, 1L);
        assertThat(at(ledger, "2024-02-10")).isEmpty();
    }

    @Test
    void theLatestPromiseIsDueAndAllProjectsAreLookedAt() {
        Ledger ledger = ledgerOf("""
                type     | sector | plannedWan | promisedStart
                技术改造 | 农业   | 1亿        | 2023-06>2024-02
                """);

        List<Overdue> overdue = at(ledger, "2024-03-31");

        assertThat(overdue).hasSize(1);
        assertThat(overdue.get(0).due()).hasToString("2024-02");
        assertThat(overdue.get(0).monthsLate()).isEqualTo(1);
    }

    @Test
    void eachMilestoneIsOwedApartAndTheGreatestProjectComesFirst() {
        Ledger ledger = ledgerOf("""
                region | plannedWan | promisedStart | promisedCompletion | promisedProduction | started
                端州区 | 1亿        | 2023-01       | 2023-06            | 2023-12            | 2023-01-05
                封开县 | 2亿        | 2023-01       |                    |                    |
                封开县 |            | 2023-01       |                    |                    |
                """);

        assertThat(at(ledger, "2024-03-31")).extracting(Overdue::row, Overdue::milestone).containsExactly(
                tuple(1, Milestone.STARTED), tuple(0, Milestone.COMPLETED), tuple(0, Milestone.IN_PRODUCTION),
                tuple(2, Milestone.STARTED));
        assertThat(new Reckoning(ledger, CountingRules.DEFAULT, LocalDate.of(2024, 3, 31), "端州区").overdue())
                .extracting(Overdue::projectId).containsExactly(1L, 1L);
    }
}
