package org.yinfeng.desk.targets;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yinfeng.desk.targets.EntryGrid.At;
import org.yinfeng.desk.targets.EntryGrid.Proposal;
import org.yinfeng.ledger.Change;
import org.yinfeng.ledger.Edit;
import org.yinfeng.ledger.Indicator;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.Observation;
import org.yinfeng.ledger.Target;
import org.yinfeng.project.Message;
import org.yinfeng.project.Money;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Unit;
import org.yinfeng.project.Wording;

class GoalGridsTest {
    private static final LocalDate FEBRUARY = LocalDate.of(2024, 2, 1);
    private static final LocalDate JUNE = LocalDate.of(2024, 6, 1);
    private static final At CITY_INTRODUCED = new At(0, 0);
    private static final At DUANZHOU_INTRODUCED = new At(1, 0);
    private final Wording zh = new Wording(Texts.of(Texts.Language.ZH));
    private final Ledger ledger = Ledger.empty().apply(Edit.of(Message.of("x"),
            Change.added(Target.ofMoney(Indicator.INTRODUCED, "全市", 2024, Money.ofYi(1000), FEBRUARY).withIdentity(1, 1)),
            Change.added(Target.ofMoney(Indicator.INTRODUCED, "端州区", 2024, Money.ofYi(70), FEBRUARY).withIdentity(2, 1)),
            Change.added(Observation.ofMoney(Indicator.INDUSTRIAL, "全市", 2024, 3, Money.ofWan(2_109_000), new BigDecimal("12.6"), "市统计局")
                    .withIdentity(3, 1))), 1);

    private TargetGrid targets(Unit unit) {
        return TargetGrid.ofYear(Measured.GOALS, 2024, FEBRUARY, unit, zh);
    }

    private SeriesGrid series(SeriesGrid.Figure figure) {
        return new SeriesGrid(Measured.GOALS.get(1), 2024, figure, Unit.YI, zh);
    }

    @Test
    void aTargetIsShownInTheWindowsUnit() {
        assertThat(targets(Unit.YI).text(ledger, CITY_INTRODUCED)).isEqualTo("1,000");
        assertThat(targets(Unit.WAN).text(ledger, CITY_INTRODUCED)).isEqualTo("10,000,000");
        assertThat(TargetGrid.ofYear(Measured.GOALS, 2024, FEBRUARY, Unit.YI, new Wording(Texts.of(Texts.Language.EN))).text(ledger, CITY_INTRODUCED)).isEqualTo("100");
    }

    @Test
    void typingAnAmountChangesTheTargetAndTypingTheSameDoesNothing() {
        Proposal changed = targets(Unit.YI).propose(ledger, Map.of(DUANZHOU_INTRODUCED, "７５.５"));
        Target after = (Target) changed.edit().changes().get(0).after();
        assertThat(after.money()).isEqualTo(Money.ofWan(755_000));
        assertThat(after.id()).isEqualTo(2);
        assertThat(targets(Unit.YI).propose(ledger, Map.of(CITY_INTRODUCED, "1,000.0")).edit()).isNull();
    }

    @Test
    void oneBadCellOfAPasteKeepsAllOfItOutAndIsNamed() {
        Proposal pasted = targets(Unit.YI).propose(ledger, Map.of(CITY_INTRODUCED, "1100", DUANZHOU_INTRODUCED, "七十"));
        assertThat(pasted.edit()).isNull();
        assertThat(pasted.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place().column()).isEqualTo("端州区");
            assertThat(problem.place().value()).isEqualTo("七十");
        });
        assertThat(targets(Unit.YI).propose(ledger, Map.of(CITY_INTRODUCED, "-5")).problems()).hasSize(1);
    }

    @Test
    void theBreakdownNeedNotAddUpAndSaysByHowMuch() {
        assertThat(targets(Unit.YI).breakdowns(ledger)).singleElement().satisfies(breakdown -> {
            assertThat(breakdown.slot().indicator().name()).isEqualTo(Indicator.INTRODUCED);
            assertThat(breakdown.gap()).isEqualByComparingTo(BigDecimal.valueOf(Money.ofYi(-930).yuan()));
        });
    }

    @Test
    void aNewIssueCopiesTheTargetsInForceAndLeavesTheOldOnes() {
        Edit reissue = TargetGrid.reissue(ledger, 2024, JUNE);
        assertThat(reissue.changes()).hasSize(2).allSatisfy(change -> assertThat(change.before()).isNull());
        assertThat(((Target) reissue.changes().get(0).after()).issued()).isEqualTo(JUNE);
        assertThat(TargetGrid.issues(ledger, 2024)).containsExactly(FEBRUARY);
    }

    @Test
    void theSeriesBeginsWithJanuaryAndFebruaryTogether() {
        assertThat(series(SeriesGrid.Figure.VALUE).columns()).hasSize(11).startsWith("1—2月", "1—3月");
        assertThat(series(SeriesGrid.Figure.VALUE).text(ledger, new At(0, 1))).isEqualTo("210.9");
        assertThat(series(SeriesGrid.Figure.GROWTH).text(ledger, new At(0, 1))).isEqualTo("12.6");
    }

    @Test
    void aNewMonthIsAddedAndGrowthNeedsAValueFirst() {
        Proposal april = series(SeriesGrid.Figure.VALUE).propose(ledger, Map.of(new At(0, 2), "290.4"));
        Observation added = (Observation) april.edit().changes().get(0).after();
        assertThat(added.month()).isEqualTo(4);
        assertThat(added.money()).isEqualTo(Money.ofWan(2_904_000));
        assertThat(series(SeriesGrid.Figure.GROWTH).propose(ledger, Map.of(new At(0, 2), "9.9")).problems()).hasSize(1);
        Proposal growth = series(SeriesGrid.Figure.GROWTH).propose(ledger, Map.of(new At(0, 1), "−4.6%"));
        assertThat(((Observation) growth.edit().changes().get(0).after()).growthPercent()).isEqualByComparingTo("-4.6");
    }

    @Test
    void emptyingACellRemovesTheFigureButEmptyingTheGrowthKeepsTheValue() {
        assertThat(series(SeriesGrid.Figure.VALUE).propose(ledger, Map.of(new At(0, 1), "")).edit().changes().get(0).after()).isNull();
        Observation kept = (Observation) series(SeriesGrid.Figure.GROWTH).propose(ledger, Map.of(new At(0, 1), " ")).edit().changes().get(0).after();
        assertThat(kept.growthPercent()).isNull();
        assertThat(kept.money()).isEqualTo(Money.ofWan(2_109_000));
    }
}
