package org.yinfeng.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yinfeng.testing.LedgerBuilder.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yinfeng.ledger.Indicator;
import org.yinfeng.ledger.JointUnit;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.Node;
import org.yinfeng.testing.SampleLedger;

/** The league table and the alerts as other programs read them: the promised keys, in their order. */
@SuppressWarnings("unchecked")
class BoardAndAlertsTest {
    private static Map<String, Object> board(Ledger ledger, String... more) {
        List<String> args = new java.util.ArrayList<>(List.of("board", "--json", "--as-of", "2024-03-31"));
        args.addAll(List.of(more));
        Terminal.Answer answer = new Terminal(ledger).type(args.toArray(String[]::new));
        assertThat(answer.err()).isEmpty();
        return (Map<String, Object>) answer.json();
    }

    private static List<Map<String, Object>> rows(Map<String, Object> board) {
        return (List<Map<String, Object>>) board.get("rows");
    }

    @Test
    void theBoardHasThePromisedKeysInTheirOrder() {
        Map<String, Object> board = board(SampleLedger.get());

        assertThat(board.keySet()).containsExactly("asOf", "rows");
        assertThat(rows(board).get(0).keySet()).containsExactly("place", "region", "count", "plannedWan", "targetWan", "ratePercent",
                "gapPoints");
        assertThat(rows(board).get(0)).containsEntry("place", 1).containsEntry("region", "怀集县").containsEntry("count", 6);
    }

    @Test
    void unitsWithAJointTargetAreOneRowOfTheBoard() {
        Ledger ledger = ledger().entry(new JointUnit(0, 0, "鼎湖区+肇庆新区", List.of("鼎湖区", "肇庆新区")))
                .target(Indicator.INTRODUCED, "鼎湖区+肇庆新区", 2024, "10亿", "2024-01-02").projects("""
                region   | plannedWan | signed
                鼎湖区   | 2亿        | 2024-01-20
                肇庆新区 | 3亿        | 2024-01-20
                """).build();

        assertThat(rows(board(ledger))).singleElement().satisfies(row -> assertThat(row).containsEntry("region", "鼎湖区+肇庆新区")
                .containsEntry("count", 2).containsEntry("plannedWan", "50000").containsEntry("ratePercent", "50.000000"));
    }

    @Test
    void aBoardByAnotherFigureTellsPlacesChangesAndLifts() {
        Map<String, Object> board = board(SampleLedger.get(), "--by", "start-rate");

        assertThat(board).containsEntry("by", "start-rate").containsEntry("since", "2024-02-29");
        assertThat(rows(board).get(0).keySet()).containsExactly("place", "region", "value", "base", "ratePercent", "gapPoints",
                "placeBefore", "lift", "without");
        assertThat(new Terminal(SampleLedger.get()).type("board", "--by", "nothing").exit()).isEqualTo(2);
        assertThat(new Terminal(SampleLedger.get()).type("board", "--by", "introduced", "--as-of", "2024-03-31", "--lang", "zh").out())
                .contains("怀集县", "升至第1位");
    }

    @Test
    void promisesComeFirstUnderThePromisedKeysAndOtherKindsCarryTheirOwnNames() {
        Ledger ledger = ledger().projects("""
                code        | name | plannedWan | signed     | promisedCompletion | started    | invested
                ZQ2022-0101 | 甲   | 1亿        | 2022-01-01 | 2023-11            | 2022-05-01 | 2024-02:1 2024-03:1
                """).entry(new Node(0, 0, 1, 0, "环评", LocalDate.of(2024, 3, 10), null, null, null)).build();

        List<Map<String, Object>> alerts = (List<Map<String, Object>>) new Terminal(ledger)
                .type("alerts", "--json", "--as-of", "2024-03-31", "--lang", "zh").json();

        assertThat(alerts).hasSize(2);
        assertThat(alerts.get(0).keySet()).containsExactly("code", "name", "region", "kind", "level", "due", "monthsLate", "what");
        assertThat(alerts.get(0)).containsEntry("code", "ZQ2022-0101").containsEntry("region", "端州区").containsEntry("kind", "completion")
                .containsEntry("level", "red").containsEntry("due", "2023-11").containsEntry("monthsLate", 4)
                .containsEntry("what", "承诺2023年11月竣工，已逾期4个月");
        assertThat(alerts.get(1)).containsEntry("kind", "node").containsEntry("level", "yellow").containsEntry("due", "2024-03-10")
                .containsEntry("monthsLate", 0);
    }
}
