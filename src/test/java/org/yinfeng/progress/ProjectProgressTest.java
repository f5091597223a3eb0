package org.yinfeng.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yinfeng.testing.LedgerBuilder.ledgerOf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.yinfeng.ledger.Column;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.progress.Lane.Keeping;
import org.yinfeng.project.Milestone;
import org.yinfeng.project.Money;
import org.yinfeng.project.Stage;

/** One project at a date: its promises, its year's plan, and the derived columns of lists. */
class ProjectProgressTest {
    private static final LocalDate AS_OF = LocalDate.of(2024, 3, 31);

    private static ProjectProgress first(Ledger ledger) {
        return ProjectProgress.of(ledger.projects().at(0), AS_OF);
    }

    private static Object value(Column column, Ledger ledger) {
        return column.reader().value(ledger.projects().block(0), 0, AS_OF);
    }

    @Test
    void thePaneReadsAsDrawn() {
        ProjectProgress progress = first(ledgerOf("""
                plannedWan | landMu | signed     | promisedStart | started    | promisedCompletion | promisedProduction | plan        | invested
                132000     | 187.2  | 2023-01-15 | 2023-04       | 2023-12-01 | 2024-02            | 2024-05            | 2024:102238 | 2024-01:20000 2024-03:7191
                """));

        assertThat(progress.stage()).isEqualTo(Stage.STARTED);
        assertThat(progress.lane(Milestone.SIGNED).keeping()).isEqualTo(Keeping.UNPROMISED);
        assertThat(progress.lane(Milestone.STARTED).keeping()).isEqualTo(Keeping.KEPT_LATE);
        assertThat(progress.lane(Milestone.STARTED).months()).isEqualTo(8);
        assertThat(progress.lane(Milestone.COMPLETED).keeping()).isEqualTo(Keeping.OVERDUE);
        assertThat(progress.lane(Milestone.COMPLETED).months()).isEqualTo(1);
        assertThat(progress.lane(Milestone.IN_PRODUCTION).keeping()).isEqualTo(Keeping.NOT_DUE);
        assertThat(progress.perMu().yuan()).isEqualTo(7_051_282);
        Goal plan = progress.investment().yearPlan();
        assertThat(plan.ratePercent().setScale(1, RoundingMode.HALF_UP)).isEqualTo("26.6");
        assertThat(plan.gapPoints().setScale(1, RoundingMode.HALF_UP)).isEqualTo("1.6");
    }

    @Test
    void aPromiseKeptEarlyIsKeptSomeMonthsBefore() {
        Lane lane = first(ledgerOf("promisedStart | started\n2024-03 | 2023-12-31")).lane(Milestone.STARTED);

        assertThat(lane.keeping()).isEqualTo(Keeping.KEPT);
        assertThat(lane.months()).isEqualTo(-3);
    }

    @Test
    void anEventAfterTheDateHasNotHappenedYet() {
        Lane lane = first(ledgerOf("promisedStart | started\n2024-02 | 2024-04-02")).lane(Milestone.STARTED);

        assertThat(lane.actual()).isNull();
        assertThat(lane.keeping()).isEqualTo(Keeping.OVERDUE);
    }

    @Test
    void aSuspendedProjectsOpenPromisesAreOff() {
        ProjectProgress progress = first(ledgerOf("promisedStart | promisedCompletion | status | ended\n2024-02 | 2024-04 | 暂缓 | 2024-03-01"));

        assertThat(progress.lanes()).extracting(Lane::keeping)
                .containsExactly(Keeping.UNPROMISED, Keeping.OFF, Keeping.OFF, Keeping.UNPROMISED);
    }

    @Test
    void theMonthThatEndsWithinThirtyDaysIsDue() {
        assertThat(first(ledgerOf("promisedStart\n2024-04")).lane(Milestone.STARTED).keeping()).isEqualTo(Keeping.DUE);
        assertThat(first(ledgerOf("promisedStart\n2024-05")).lane(Milestone.STARTED).keeping()).isEqualTo(Keeping.NOT_DUE);
    }

    @Test
    void aYearWithoutReportsHasNoSum() {
        Investment investment = first(ledgerOf("plannedWan | invested | plan\n1000 | 2023-11:100 | 2024:500")).investment();

        assertThat(investment.thisYear()).isNull();
        assertThat(investment.inAll()).isEqualTo(Money.ofWan(100));
        assertThat(investment.yearPlan().ratePercent()).isNull();
        assertThat(investment.percentOfPlanned()).isEqualByComparingTo("10");
    }

    @Test
    void theBalanceOfEarlierYearsCountsWhereItIsMoreThanTheReportedMonths() {
        assertThat(first(ledgerOf("priorWan | invested\n300 | 2023-11:100 2024-02:50")).investment().inAll()).isEqualTo(Money.ofWan(350));
        assertThat(first(ledgerOf("priorWan | invested\n80 | 2023-11:100 2024-02:50")).investment().inAll()).isEqualTo(Money.ofWan(150));
        assertThat(first(ledgerOf("priorWan\n80")).investment().inAll()).isEqualTo(Money.ofWan(80));
        assertThat(first(ledgerOf("name\n甲")).investment().inAll()).isNull();
    }

    @Test
    void listsShowWhichPromiseShouldHaveBeenKeptFirst() {
        Ledger ledger = ledgerOf("""
                plannedWan | landMu | promisedStart | promisedCompletion | invested    | plan
                1200       | 10     | 2024-02       | 2023-11            | 2024-02:300 | 2024:400
                """);

        assertThat(value(DerivedColumns.OVERDUE, ledger)).isEqualTo(4);
        assertThat(value(DerivedColumns.OVERDUE_EVENT, ledger)).isEqualTo(Stage.COMPLETED);
        assertThat(value(DerivedColumns.INVESTED_THIS_YEAR, ledger)).isEqualTo(Money.ofWan(300));
        assertThat((BigDecimal) value(DerivedColumns.INVESTED_PERCENT, ledger)).isEqualByComparingTo("25");
        assertThat((BigDecimal) value(DerivedColumns.PLAN_RATE, ledger)).isEqualByComparingTo("75");
        assertThat(value(DerivedColumns.PER_MU, ledger)).isEqualTo(Money.ofWan(120));
    }

    @Test
    void derivedColumnsAreBlankWhereNothingIsKnown() {
        Ledger ledger = ledgerOf("promisedStart | started\n2024-04 |");

        assertThat(DerivedColumns.all()).extracting(column -> value(column, ledger)).containsOnlyNulls();
        assertThat(OpenPromise.worst(ledger.projects().block(0), 0, AS_OF).isLate()).isFalse();
    }
}
