package org.yinfeng.progress.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.yinfeng.testing.LedgerBuilder.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Direction;
import org.yinfeng.ledger.Indicator;
import org.yinfeng.ledger.JointUnit;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.Observation;
import org.yinfeng.ledger.PublicIndicator;
import org.yinfeng.progress.Overview.BoardRow;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.progress.board.Board.Period;
import org.yinfeng.progress.board.Boards.Circle;
import org.yinfeng.progress.board.Standing.Gap;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Wording;
import org.yinfeng.testing.LedgerBuilder;
import org.yinfeng.testing.SampleLedger;

/** Units ranked by any figure: places, reasons for none, changes of place, and what would lift one. */
class BoardTest {
    private static final LocalDate MARCH = LocalDate.of(2024, 3, 31);

    private static Board board(Ledger ledger, Merit merit) {
        return new Boards(ledger, CountingRules.DEFAULT).board(merit, MARCH, Period.MONTH, Circle.ALL);
    }

    private static Board board(Ledger ledger, Merit.Kind kind) {
        return board(ledger, Merit.of(kind));
    }

    private static LedgerBuilder targets(Map<String, String> yi) {
        LedgerBuilder ledger = ledger();
        yi.forEach((region, target) -> ledger.target(Indicator.INTRODUCED, region, 2024, target + "亿", "2024-01-10"));
        return ledger;
    }

    /** 41 projects, 39 of them started: 95.1; printed by Puyang with the places 1 to 10. */
    @Test
    void puyangsStartRatesComeOutAsPrinted() {
        Object[][] printed = {{"华龙", 41, 39, "95.1"}, {"南乐", 34, 32, "94.1"}, {"清丰", 39, 36, "92.3"}, {"范县", 34, 29, "85.3"},
            {"开发区", 35, 25, "71.4"}, {"濮阳县", 51, 36, "70.6"}, {"市直", 45, 31, "68.9"}, {"台前", 35, 22, "62.9"},
            {"工业园区", 15, 9, "60.0"}, {"示范区", 12, 5, "41.7"}};
        StringBuilder projects = new StringBuilder("region | signed | started\n");
        for (Object[] unit : printed) {
            for (int i = 0; i < (Integer) unit[1]; i++) {
                projects.append(unit[0]).append(" | 2024-01-05 | ").append(i < (Integer) unit[2] ? "2024-03-01" : "").append('\n');
            }
        }

        Board board = board(ledger().projects(projects.toString()).build(), Merit.Kind.START_RATE);

        for (int i = 0; i < printed.length; i++) {
            Standing row = board.rows().get(i);
            assertThat(row.region()).isEqualTo(printed[i][0]);
            assertThat(row.place()).isEqualTo(i + 1);
            assertThat(row.score().value().intValue()).isEqualTo(printed[i][2]);
            assertThat(row.score().ratePercent().setScale(1, RoundingMode.HALF_UP)).isEqualTo((String) printed[i][3]);
        }
        assertThat(board.city().value()).isEqualTo("264");
        assertThat(board.city().base()).isEqualTo("341");
        assertThat(board.city().ratePercent().setScale(1, RoundingMode.HALF_UP)).isEqualTo("77.4");
    }

    @Test
    void equalCountsShareAPlaceAndTheNextIsSkipped() {
        Ledger ledger = ledger().projects("""
                region | signed
                怀集县 | 2024-01-05
                怀集县 | 2024-01-05
                怀集县 | 2024-01-05
                四会市 | 2024-01-05
                四会市 | 2024-01-05
                端州区 | 2024-01-05
                端州区 | 2024-01-05
                封开县 | 2024-01-05
                """).build();

        assertThat(board(ledger, Merit.Kind.COUNT).rows()).extracting(Standing::place, Standing::region).containsExactly(
                tuple(1, "怀集县"), tuple(2, "端州区"), tuple(2, "四会市"), tuple(4, "封开县"));
    }

    @Test
    void noTargetAndNoReportHaveNoPlaceAndStandLastAndAreNeverZero() {
        Ledger ledger = ledger().target(Indicator.INDUSTRIAL, "端州区", 2024, "70亿", "2024-01-10")
                .target(Indicator.INDUSTRIAL, "封开县", 2024, "60亿", "2024-01-10")
                .published(Indicator.INDUSTRIAL, "封开县", "2024-02", "9亿", "7.3")
                .published(Indicator.INDUSTRIAL, "四会市", "2024-02", "9亿", "7.3").build();

        Board board = board(ledger, Merit.Kind.INDUSTRIAL);

        assertThat(board.rows()).extracting(Standing::place, Standing::region, Standing::gap).containsExactly(tuple(1, "封开县", null),
                tuple(null, "四会市", Gap.NO_TARGET), tuple(null, "端州区", Gap.NO_REPORT));
        assertThat(board.rows().get(1).score().base()).isNull();
        assertThat(board.rows().get(2).score()).isNull();
    }

    @Test
    void placesAreComparedWithThoseAtTheEndOfTheLastPeriod() {
        Ledger ledger = targets(Map.of("端州区", "10", "封开县", "10")).projects("""
                region | plannedWan | signed
                端州区 | 3亿        | 2024-02-20
                封开县 | 2亿        | 2024-02-20
                封开县 | 2亿        | 2024-03-20
                """).build();

        Board monthly = board(ledger, Merit.INTRODUCED);

        assertThat(monthly.before()).isEqualTo("2024-02-29");
        assertThat(monthly.rows()).extracting(Standing::region, Standing::place, Standing::before, Standing::climbed)
                .containsExactly(tuple("封开县", 1, 2, 1), tuple("端州区", 2, 1, -1));
        assertThat(Period.QUARTER.endBefore(MARCH)).isEqualTo("2023-12-31");
        assertThat(Period.QUARTER.endBefore(LocalDate.of(2024, 4, 1))).isEqualTo("2024-03-31");
        assertThat(Period.MONTH.endBefore(LocalDate.of(2024, 3, 15))).isEqualTo("2024-02-29");
    }

    /** 端州区 2 of 10 (20%), 高要区 3 of 9 (33.3%): 10 x 3 / 9 = 3.33...; 1.33333334 亿 more, to the yuan. */
    @Test
    void theLiftIsTheLeastAmountThatMovesTheRank() {
        Ledger ledger = targets(Map.of("端州区", "10", "高要区", "9")).projects("""
                region | plannedWan | signed
                端州区 | 2亿        | 2024-01-20
                高要区 | 3亿        | 2024-01-20
                """).build();

        Board board = board(ledger, Merit.INTRODUCED);
        Standing second = board.rows().get(1);

        assertThat(second.region()).isEqualTo("端州区");
        assertThat(second.lift()).isEqualTo(new Standing.Lift(1, "高要区", new BigDecimal("133333334")));
        assertThat(Lifts.sentence(board, second, null, new Wording(Texts.of(Texts.Language.ZH))))
                .isEqualTo("再引进1.3334亿元，升至第1位（高要区）");
        assertThat(board.rows().get(0).lift()).isNull();
    }

    /** Equal rates, the smaller amount: any more lifts it. */
    @Test
    void anEqualRateIsPassedByAYuan() {
        Ledger ledger = targets(Map.of("端州区", "10", "高要区", "20")).projects("""
                region | plannedWan | signed
                端州区 | 2亿        | 2024-01-20
                高要区 | 4亿        | 2024-01-20
                """).build();

        assertThat(board(ledger, Merit.INTRODUCED).rows().get(1).lift().amount()).isEqualTo("1");
    }

    @Test
    void addingTheStatedLiftReallyMovesTheRankOfEveryUnitOnEveryBoardOfTheSample() {
        for (Merit merit : Merit.all(List.of())) {
            Board board = board(SampleLedger.get(), merit);
            Ladder ladder = new Ladder(board.measure(), false, merit.kind() == Merit.Kind.PROMISES);
            for (Standing row : board.rows()) {
                if (row.lift() != null) {
                    Map<String, Ladder.Entrant> units = new java.util.LinkedHashMap<>();
                    board.rows().stream().filter(other -> other.place() != null).forEach(other -> units.put(other.region(), Ladder.Entrant.of(other.score())));
                    units.put(row.region(), Ladder.Entrant.of(ladder.added(row.score(), row.lift().amount())));
                    assertThat(place(ladder, units, row.region())).as(merit + " " + row).isEqualTo(row.lift().place());
                    units.put(row.region(), Ladder.Entrant.of(ladder.added(row.score(), row.lift().amount().subtract(step(board)))));
                    assertThat(place(ladder, units, row.region())).as(merit + " a step less " + row).isGreaterThan(row.lift().place());
                }
            }
        }
    }

    private static BigDecimal step(Board board) {
        return board.measure() == Merit.Measure.GROWTH ? new BigDecimal("0.1") : BigDecimal.ONE;
    }

    private static int place(Ladder ladder, Map<String, Ladder.Entrant> units, String region) {
        return ladder.placed(units).stream().filter(row -> row.region().equals(region)).findFirst().orElseThrow().place();
    }

    @Test
    void theBoardIsTheCommandsBoard() {
        List<BoardRow> command = Reckoning.ofCity(SampleLedger.get(), CountingRules.DEFAULT, MARCH).introducedBoard();

        assertThat(board(SampleLedger.get(), Merit.INTRODUCED).rows()).extracting(Standing::place, Standing::region,
                row -> row.score().ratePercent()).containsExactlyElementsOf(command.stream()
                        .map(row -> tuple(row.place(), row.region(), row.goal().ratePercent())).toList());
    }

    @Test
    void countiesAndFunctionalAreasHaveBoardsOfTheirOwn() {
        Boards boards = new Boards(SampleLedger.get(), CountingRules.DEFAULT);

        assertThat(boards.board(Merit.INTRODUCED, MARCH, Period.MONTH, Circle.AREAS).rows()).extracting(Standing::place, Standing::region)
                .containsExactly(tuple(1, "肇庆高新区"), tuple(2, "肇庆新区"));
        assertThat(boards.board(Merit.INTRODUCED, MARCH, Period.MONTH, Circle.COUNTIES).rows()).hasSize(8)
                .noneMatch(row -> row.region().contains("新区"));
        assertThat(boards.board(Merit.INTRODUCED, MARCH, Period.MONTH, Circle.OFFICES).rows()).isEmpty();
    }

    @Test
    void unitsWithAJointTargetStandAsOneByTheSumOfTheirMembers() {
        Ledger ledger = targets(Map.of("鼎湖区+肇庆新区", "10", "端州区", "10")).entry(new JointUnit(0, 0, "鼎湖区+肇庆新区", List.of("鼎湖区", "肇庆新区")))
                .projects("""
                region   | plannedWan | signed
                鼎湖区   | 2亿        | 2024-01-20
                肇庆新区 | 3亿        | 2024-01-20
                端州区   | 4亿        | 2024-01-20
                """).build();

        assertThat(board(ledger, Merit.INTRODUCED).rows()).extracting(Standing::place, Standing::region, row -> row.score().value().longValue())
                .containsExactly(tuple(1, "鼎湖区+肇庆新区", 500_000_000L), tuple(2, "端州区", 400_000_000L));
        assertThat(board(ledger, Merit.Kind.COUNT).rows()).extracting(Standing::region).doesNotContain("鼎湖区+肇庆新区");
    }

    @Test
    void aFallingIndicatorRanksTheLeastFirstAndTheLiftIsATakingAway() {
        Ledger ledger = ledger().entry(new PublicIndicator(0, 0, "单位GDP能耗", "吨标煤/万元", Direction.FALLING, "市统计局", 0, false))
                .entry(new Observation(0, 0, "单位GDP能耗", "端州区", 2024, 3, new BigDecimal("0.31"), null, null))
                .entry(new Observation(0, 0, "单位GDP能耗", "封开县", 2024, 3, new BigDecimal("0.42"), null, null)).build();

        Board board = board(ledger, Merit.ofIndicator("单位GDP能耗"));

        assertThat(board.rows()).extracting(Standing::place, Standing::region).containsExactly(tuple(1, "端州区"), tuple(2, "封开县"));
        assertThat(board.rows().get(1).lift().amount()).isEqualTo("-0.11");
        assertThat(Lifts.sentence(board, board.rows().get(1), "吨标煤/万元", new Wording(Texts.of(Texts.Language.ZH))))
                .isEqualTo("再减少0.11吨标煤/万元，升至第1位（端州区）");
    }

    /** Two of three kept (66.7%), one of two (50%): (1 + x) / (2 + x) >= 2 / 3 from x = 1. */
    @Test
    void keptPromisesAreThoseKeptByTheirMonthAndTheNextOnesCanLift() {
        Ledger ledger = ledger().projects("""
                region | promisedStart | started
                端州区 | 2024-01       | 2024-01-31
                端州区 | 2024-01       | 2024-02-01
                端州区 | 2024-04       |
                高要区 | 2024-02       | 2023-12-01
                高要区 | 2024-02       | 2024-02-20
                高要区 | 2024-03       |
                """).build();

        Board board = board(ledger, Merit.Kind.PROMISES);

        assertThat(board.rows()).extracting(Standing::region, row -> row.score().value().intValue(), row -> row.score().base().intValue())
                .containsExactly(tuple("高要区", 2, 3), tuple("端州区", 1, 2));
        assertThat(board.rows().get(1).lift().amount()).isEqualTo("1");
        assertThat(board(ledger().projects("region | signed\n端州区 | 2024-01-02").build(), Merit.Kind.PROMISES).rows().get(0).gap())
                .isEqualTo(Gap.NO_BASE);
    }

    @Test
    void redAndBlackListsNeedTheScheduleMetOrMissed() {
        Board board = board(SampleLedger.get(), Merit.INTRODUCED).listed();

        assertThat(board.rows()).filteredOn(row -> row.list() == Standing.Mark.RED).extracting(Standing::place).containsExactly(1, 2, 3, 4, 5);
        assertThat(board.rows()).filteredOn(row -> row.list() == Standing.Mark.BLACK).extracting(Standing::region).containsExactly("肇庆新区");
        assertThat(board(SampleLedger.get(), Merit.Kind.STARTED).listed().rows()).allMatch(row -> row.list() == null);
    }
}
