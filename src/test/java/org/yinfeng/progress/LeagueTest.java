package org.yinfeng.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.yinfeng.testing.LedgerBuilder.ledger;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Indicator;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.project.Money;
import org.yinfeng.progress.Overview.BoardRow;

/** The league table of counties and functional areas. */
class LeagueTest {
    private static Reckoning at(Ledger ledger, String asOf) {
        return Reckoning.ofCity(ledger, CountingRules.DEFAULT, LocalDate.parse(asOf));
    }

    private static BoardRow row(String region, long value, Long target) {
        return new BoardRow(null, region, 0, 0, new Goal(Money.ofYuan(value), target == null ? null : Money.ofYuan(target), 12), null);
    }

    @Test
    void ranksByRateThenAmountAndTiesShareAPlace() {
        List<BoardRow> placed = League.placed(List.of(row("四会市", 50, 100L), row("端州区", 50, 100L), row("高要区", 90, 100L),
                row("鼎湖区", 40, 100L), row("怀集县", 100, 200L)));

        assertThat(placed).extracting(BoardRow::place, BoardRow::region).containsExactly(tuple(1, "高要区"), tuple(2, "怀集县"),
                tuple(3, "端州区"), tuple(3, "四会市"), tuple(5, "鼎湖区"));
    }

    @Test
    void twoSecondsAreFollowedByAFourth() {
        List<BoardRow> placed = League.placed(List.of(row("A", 9, 10L), row("B", 8, 10L), row("C", 8, 10L), row("D", 7, 10L)));

        assertThat(placed).extracting(BoardRow::place).containsExactly(1, 2, 2, 4);
    }

    @Test
    void ratesThatOnlyLookEqualWhenRoundedAreNotTied() {
        List<BoardRow> placed = League.placed(List.of(row("A", 7_793_000, 10_000_000L), row("B", 7_793_001, 10_000_000L)));

        assertThat(placed).extracting(BoardRow::place, BoardRow::region).containsExactly(tuple(1, "B"), tuple(2, "A"));
    }

    @Test
    void aUnitWithoutATargetHasNoPlaceAndStandsLast() {
        Ledger ledger = ledger().projects("""
                region | plannedWan | signed
                端州区 | 90亿       | 2024-01-02
                封开县 | 1亿        | 2024-01-02
                """).target(Indicator.INTRODUCED, "封开县", 2024, "60亿", "2024-01-10").build();

        List<BoardRow> board = at(ledger, "2024-03-31").introducedBoard();

        assertThat(board).extracting(BoardRow::place, BoardRow::region, BoardRow::count)
                .containsExactly(tuple(1, "封开县", 1), tuple(null, "端州区", 1));
        assertThat(board.get(1).goal().ratePercent()).isNull();
        assertThat(board.get(1).goal().value()).isEqualTo(Money.ofYi(90));
    }

    @Test
    void aUnitThatReportedNothingIsNotZero() {
        Ledger ledger = ledger().target(Indicator.INDUSTRIAL, "端州区", 2024, "70亿", "2024-01-10")
                .target(Indicator.INDUSTRIAL, "封开县", 2024, "60亿", "2024-01-10")
                .published(Indicator.INDUSTRIAL, "封开县", "2024-02", "9亿", "7.3").build();

        List<BoardRow> board = at(ledger, "2024-03-31").industrialBoard();

        assertThat(board).extracting(BoardRow::place, BoardRow::region).containsExactly(tuple(1, "封开县"), tuple(null, "端州区"));
        assertThat(board.get(0).growthPercent()).isEqualTo("7.3");
        assertThat(board.get(1).goal().value()).isNull();
    }

    @Test
    void puyangsPrintedBoardComesOutAsPrinted() {
        Object[][] units = {{"华龙", 41, 39, "95.1"}, {"南乐", 34, 32, "94.1"}, {"清丰", 39, 36, "92.3"}, {"范县", 34, 29, "85.3"},
            {"开发区", 35, 25, "71.4"}, {"濮阳县", 51, 36, "70.6"}, {"市直", 45, 31, "68.9"}, {"台前", 35, 22, "62.9"},
            {"工业园区", 15, 9, "60.0"}, {"示范区", 12, 5, "41.7"}};
        List<BoardRow> rows = new ArrayList<>();
        for (Object[] unit : units) {
            rows.add(0, row((String) unit[0], (Integer) unit[2], ((Integer) unit[1]).longValue()));
        }

        List<BoardRow> board = League.placed(rows);

        for (int i = 0; i < units.length; i++) {
            assertThat(board.get(i).region()).isEqualTo(units[i][0]);
            assertThat(board.get(i).place()).isEqualTo(i + 1);
            assertThat(board.get(i).goal().ratePercent().setScale(1, RoundingMode.HALF_UP)).isEqualTo((String) units[i][3]);
        }
    }

    @Test
    void growthOfHalfOneIsOnTheUnitsOwnLastYear() {
        Ledger ledger = ledger().projects("""
                region | plannedWan | signed
                端州区 | 3亿        | 2024-01-02
                端州区 | 2亿        | 2023-03-31
                端州区 | 9亿        | 2023-04-01
                封开县 | 1亿        | 2024-01-02
                """).build();

        assertThat(at(ledger, "2024-03-31").introducedBoard()).extracting(BoardRow::region, BoardRow::growthPercent)
                .containsExactly(tuple("端州区", new java.math.BigDecimal("50")), tuple("封开县", null));
    }
}
