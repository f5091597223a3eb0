package org.yinfeng.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yinfeng.testing.LedgerBuilder.ledgerOf;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.project.Field;
import org.yinfeng.project.Money;
import org.yinfeng.project.Scope;

/** Half 1: which projects count, and when. */
class IntroducedTest {
    private static final CountingRules RULES = CountingRules.DEFAULT;

    private static Figures at(Ledger ledger, CountingRules rules, String asOf) {
        return Reckoning.ofCity(ledger, rules, LocalDate.parse(asOf)).figures();
    }

    private static Figures at(Ledger ledger, String asOf) {
        return at(ledger, RULES, asOf);
    }

    @Test
    void countsNewlyIntroducedManufacturingSignedFromTheFirstOfJanuaryToTheDate() {
        Ledger ledger = ledgerOf("""
                type     | sector | plannedWan | signed
                新引进   | 制造业 | 1亿        | 2023-12-31
                新引进   | 制造业 | 2亿        | 2024-01-01
                新引进   | 制造业 | 4亿        | 2024-03-31
                新引进   | 制造业 | 8亿        | 2024-04-01
                新引进   | 农业   | 16亿       | 2024-02-01
                增资扩产 | 制造业 | 32亿       | 2024-02-01
                新引进   | 制造业 | 64亿       |
                """);

        Figures.Introduced introduced = at(ledger, "2024-03-31").introduced();

        assertThat(introduced.count()).isEqualTo(2);
        assertThat(introduced.planned()).isEqualTo(Money.ofYi(6));
        assertThat(at(ledger, RULES.withScope(Scope.ALL), "2024-03-31").introduced().planned()).isEqualTo(Money.ofYi(22));
        assertThat(at(ledger, "2024-03-31").projects()).isEqualTo(7);
    }

    @Test
    void tenYiCountsAmongTheLarge() {
        Ledger ledger = ledgerOf("""
                plannedWan | signed
                99999.9999 | 2024-01-05
                10亿       | 2024-01-05
                10.1亿     | 2024-01-05
                """);

        assertThat(at(ledger, "2024-01-31").introduced().large()).isEqualTo(2);
    }

    @Test
    void aDateKnownToTheMonthCountsWhenTheMonthHasEnded() {
        Ledger ledger = ledgerOf("""
                plannedWan | signed
                1亿        | 2024-02
                """);

        assertThat(at(ledger, "2024-02-28").introduced().count()).isZero();
        assertThat(at(ledger, "2024-02-29").introduced().count()).isEqualTo(1);
    }

    @Test
    void aProjectTerminatedInTheYearOfItsSigningDropsOutFromThatDay() {
        Ledger ledger = ledgerOf("""
                plannedWan | signed     | status | ended
                3亿        | 2024-01-10 | 终止   | 2024-05-20
                1亿        | 2024-01-10 | 正常   |
                """);

        assertThat(at(ledger, "2024-05-19").introduced().planned()).isEqualTo(Money.ofYi(4));
        assertThat(at(ledger, "2024-05-20").introduced().planned()).isEqualTo(Money.ofYi(1));
        assertThat(at(ledger, "2024-05-20").introduced().count()).isEqualTo(1);
        CountingRules keeping = RULES.withDropTerminated(false);
        assertThat(at(ledger, keeping, "2024-05-20").introduced().planned()).isEqualTo(Money.ofYi(4));
    }

    @Test
    void aProjectTerminatedInALaterYearStaysInTheClosedOne() {
        Ledger ledger = ledgerOf("""
                plannedWan | signed     | status | ended
                12亿       | 2023-11-10 | 终止   | 2024-05-20
                """);

        assertThat(at(ledger, "2023-12-31").introduced().count()).isEqualTo(1);
        Figures.Introduced lastYear = Reckoning.ofCity(ledger, RULES, LocalDate.of(2024, 12, 31)).overview().lastYear().introduced();
        assertThat(lastYear.count()).isEqualTo(1);
        assertThat(lastYear.large()).isEqualTo(1);
    }

    @Test
    void aSuspendedProjectStays() {
        Ledger ledger = ledgerOf("""
                plannedWan | signed     | status | ended
                3亿        | 2024-01-10 | 暂缓   | 2024-02-20
                """);

        assertThat(at(ledger, "2024-03-31").introduced().planned()).isEqualTo(Money.ofYi(3));
    }

    @Test
    void theFilingDateRecognisesWhereTheRulesSaySo() {
        Ledger ledger = ledgerOf("""
                plannedWan | filed      | signed
                1亿        | 2024-02-05 | 2023-12-01
                2亿        |            | 2024-02-01
                """);
        CountingRules byFiling = RULES.withCountDate(Field.FILED);

        assertThat(at(ledger, byFiling, "2024-03-31").introduced().planned()).isEqualTo(Money.ofYi(1));
        assertThat(at(ledger, "2024-03-31").introduced().planned()).isEqualTo(Money.ofYi(2));
    }

    @Test
    void anEventCountsInItsYearWheneverTheProjectWasSigned() {
        Ledger ledger = ledgerOf("""
                plannedWan | signed     | started    | completed  | production
                1亿        | 2021-03-01 | 2024-02-01 |            |
                1亿        | 2021-03-01 | 2023-02-01 | 2024-01-01 | 2024-03-31
                1亿        | 2021-03-01 | 2022-02-01 |            | 2024-04-01
                """);

        Figures figures = at(ledger, "2024-03-31");

        assertThat(figures.started()).isEqualTo(1);
        assertThat(figures.completed()).isEqualTo(1);
        assertThat(figures.inProduction()).isEqualTo(1);
        assertThat(figures.introduced().count()).isZero();
    }

    @Test
    void productionWithoutCompletionCounts() {
        Ledger ledger = ledgerOf("""
                plannedWan | signed     | production
                1亿        | 2022-03-01 | 2024-02-01
                """);

        assertThat(at(ledger, "2024-03-31").completed()).isZero();
        assertThat(at(ledger, "2024-03-31").inProduction()).isEqualTo(1);
    }

    @Test
    void aProjectWithSeveralEventsIsInvolvedOnce() {
        Ledger ledger = ledgerOf("""
                plannedWan | signed     | started    | completed
                5亿        | 2024-01-01 | 2024-02-01 | 2024-03-01
                2亿        | 2023-01-01 | 2024-02-01 |
                9亿        | 2023-01-01 | 2023-02-01 |
                """);

        Figures.Tally involved = at(ledger, "2024-03-31").involved();

        assertThat(involved.count()).isEqualTo(2);
        assertThat(involved.planned()).isEqualTo(Money.ofYi(7));
    }

    @Test
    void anUnknownPlannedTotalCountsButAddsNothing() {
        Ledger ledger = ledgerOf("""
                plannedWan | signed
                           | 2024-01-05
                1亿        | 2024-01-05
                """);

        assertThat(at(ledger, "2024-01-31").introduced().count()).isEqualTo(2);
        assertThat(at(ledger, "2024-01-31").introduced().planned()).isEqualTo(Money.ofYi(1));
    }

    @Test
    void anEmptyLedgerHasNothingAndNoUnits() {
        Figures figures = at(Ledger.empty(), "2024-03-31");

        assertThat(figures.introduced().count()).isZero();
        assertThat(figures.introduced().goal().ratePercent()).isNull();
        assertThat(figures.industrial()).isNull();
        assertThat(figures.regions()).isEqualTo(List.of());
    }
}
