package org.yinfeng.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.yinfeng.testing.LedgerBuilder.money;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.project.Field;
import org.yinfeng.project.Milestone;
import org.yinfeng.testing.LedgerBuilder;

/** Which projects a meeting goes through, on 31 March 2024. */
class LaggardsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 31);

    private static final Ledger LEDGER = LedgerBuilder.ledgerOf("""
            code | region | plannedWan | signed     | promisedStart | promisedCompletion | started
            A    | 四会市 | 2亿        | 2023-01-10 | 2023-12       |                    |
            B    | 四会市 | 5亿        | 2023-01-10 | 2024-03       |                    |
            C    | 四会市 | 9亿        | 2023-01-10 | 2023-12       |                    |
            D    | 高要区 | 1亿        | 2022-01-10 | 2022-06       | 2024-01            | 2022-08-01
            E    | 高要区 | 30亿       | 2024-01-10 | 2024-04       |                    |
            F    | 广宁县 |            | 2022-01-10 | 2023-10       | 2024-02            |
            """);

    private static Laggards laggards() {
        return Laggards.of(Reckoning.ofCity(LEDGER, CountingRules.DEFAULT, DAY).overview(), LEDGER.projects());
    }

    private static String code(Laggards.Laggard laggard) {
        return LEDGER.projects().at(laggard.row()).get(Field.CODE);
    }

    @Test
    void aUnitWithMoreLateProjectsComesFirstAndWhatIsOnlyDueSoonIsLeftOut() {
        assertThat(laggards().units()).extracting(Laggards.Unit::name, unit -> unit.laggards().size(), Laggards.Unit::red, Laggards.Unit::planned)
                .containsExactly(tuple("四会市", 3, 2, money("16亿")), tuple("高要区", 1, 1, money("1亿")), tuple("广宁县", 1, 1, money("0")));
    }

    @Test
    void withinAUnitTheLongestLateComesFirstThenTheLargest() {
        assertThat(laggards().units().get(0).laggards()).extracting(LaggardsTest::code).containsExactly("C", "A", "B");
    }

    @Test
    void aProjectWithTwoLatePromisesIsThereOnceByItsWorst() {
        Laggards.Laggard twice = laggards().units().get(2).laggards().get(0);

        assertThat(twice.promises()).isEqualTo(2);
        assertThat(twice.worst().milestone()).isEqualTo(Milestone.STARTED);
        assertThat(twice.worst().monthsLate()).isEqualTo(5);
    }

    @Test
    void theSumIsOverEveryLateProjectWhoseAmountIsKnown() {
        assertThat(laggards().size()).isEqualTo(5);
        assertThat(laggards().planned()).isEqualTo(money("17亿"));
    }
}
