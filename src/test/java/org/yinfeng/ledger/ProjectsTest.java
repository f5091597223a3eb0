package org.yinfeng.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yinfeng.project.AnnualPlans;
import org.yinfeng.project.EventDate;
import org.yinfeng.project.Field;
import org.yinfeng.project.LandArea;
import org.yinfeng.project.Message;
import org.yinfeng.project.Money;
import org.yinfeng.project.MonthlyInvestment;
import org.yinfeng.project.Project;
import org.yinfeng.project.Promise;
import org.yinfeng.project.Stage;
import org.yinfeng.project.Status;

class ProjectsTest {
    private static final Message LABEL = Message.of("edit.undo", "test");

    private static Project project(long id, String name) {
        return Project.builder().identity(id, 1).set(Field.CODE, "P" + id).set(Field.NAME, name).build();
    }

    private static Ledger ledgerOf(int count) {
        List<Change> changes = new ArrayList<>();
        for (int id = 1; id <= count; id++) {
            changes.add(Change.added(project(id, "项目" + id)));
        }
        return Ledger.empty().apply(Edit.of(LABEL, changes), 1);
    }

    @Test
    void aProjectComesBackFromTheColumnsAsItWasPutIn() {
        Project whole = Project.builder().identity(7, 3)
                .set(Field.CODE, "ZQ2023-0015").set(Field.NAME, "  高要信基和半导体 ").set(Field.REGION, "高要区")
                .set(Field.PLANNED, Money.ofWan(132_000)).set(Field.LAND, LandArea.ofMu(new BigDecimal("187.2")))
                .set(Field.SIGNED, EventDate.parse("2023-01-15")).set(Field.COMPLETED, EventDate.parse("2024-02"))
                .set(Field.PROMISED_START, Promise.of(YearMonth.of(2023, 4)).revisedTo(YearMonth.of(2023, 9)))
                .set(Field.STATUS, Status.SUSPENDED).set(Field.NOTE, "𠮷 😀")
                .invested(MonthlyInvestment.NONE.with(YearMonth.of(2024, 1), Money.ofWan(5)).with(YearMonth.of(2023, 12), Money.ZERO))
                .plans(AnnualPlans.NONE.with(2024, Money.ofWan(102_238))).build();
        Ledger ledger = Ledger.empty().apply(Edit.of(LABEL, Change.added(whole)), 1);
        assertThat(ledger.projects().byId(7)).isEqualTo(whole);
        assertThat(ledger.projects().value(Field.NAME, 0)).isEqualTo("高要信基和半导体");
        assertThat(ledger.projects().value(Field.PARK, 0)).isNull();
    }

    @Test
    void anEditCopiesOnlyTheBlockItTouches() {
        Ledger before = ledgerOf(3 * Block.CAPACITY);
        Project old = before.projects().byId(Block.CAPACITY + 5L);
        Ledger after = before.apply(Edit.of(LABEL, new Change(old, old.with(Field.NAME, "改名"))), 2);
        assertThat(after.projects().block(0)).isSameAs(before.projects().block(0));
        assertThat(after.projects().block(1)).isNotSameAs(before.projects().block(1));
        assertThat(after.projects().block(2)).isSameAs(before.projects().block(2));
        assertThat(after.projects().byId(old.id()).name()).isEqualTo("改名");
        assertThat(before.projects().byId(old.id()).name()).isEqualTo("项目" + old.id());
    }

    @Test
    void addingAndRemovingOverManyBlocksKeepsTheOrderOfIds() {
        Ledger ledger = ledgerOf(2 * Block.CAPACITY + 10);
        List<Change> removals = new ArrayList<>();
        for (long id = 2; id <= 2 * Block.CAPACITY; id += 2) {
            removals.add(Change.removed(ledger.projects().byId(id)));
        }
        Edit removal = Edit.of(LABEL, removals);
        Ledger half = ledger.apply(removal, 2);
        assertThat(half.projects().size()).isEqualTo(Block.CAPACITY + 10);
        assertThat(half.projects().row(2)).isNegative();
        assertThat(half.projects().id(1)).isEqualTo(3);
        assertThat(half.apply(removal.inverse(LABEL), 3).sameEntries(ledger)).isTrue();
    }

    @Test
    void anIdIsNeverGivenTwiceEvenAfterTheLastProjectWasRemoved() {
        Ledger ledger = ledgerOf(5);
        Ledger less = ledger.apply(Edit.of(LABEL, Change.removed(ledger.projects().byId(5))), 2);
        assertThat(less.nextId()).isEqualTo(6);
    }

    @Test
    void everythingCanBeRemovedAndTheLedgerFilledAgain() {
        Ledger ledger = ledgerOf(3);
        Edit removal = Edit.of(LABEL, List.of(Change.removed(ledger.projects().byId(1)), Change.removed(ledger.projects().byId(2)),
                Change.removed(ledger.projects().byId(3))));
        Ledger empty = ledger.apply(removal, 2);
        assertThat(empty.isEmpty()).isTrue();
        assertThat(empty.apply(Edit.of(LABEL, Change.added(project(9, "新"))), 3).projects().size()).isEqualTo(1);
    }

    @Test
    void theStageIsTheFurthestEventPassedWhateverWasSkipped() {
        Project leased = project(1, "租赁厂房").with(Field.SIGNED, EventDate.parse("2023-02-01"))
                .with(Field.STARTED, EventDate.parse("2023-05-01")).with(Field.PRODUCTION, EventDate.parse("2023-09"));
        Ledger ledger = Ledger.empty().apply(Edit.of(LABEL, Change.added(leased)), 1);
        for (LocalDate day : List.of(LocalDate.of(2023, 1, 31), LocalDate.of(2023, 4, 30), LocalDate.of(2023, 9, 29), LocalDate.of(2023, 9, 30))) {
            assertThat(ledger.projects().block(0).stage(0, (int) day.toEpochDay())).isEqualTo(leased.stage(day));
        }
        assertThat(leased.stage(LocalDate.of(2023, 1, 31))).isEqualTo(Stage.IN_TALKS);
        assertThat(leased.stage(LocalDate.of(2023, 9, 29))).isEqualTo(Stage.STARTED);
        assertThat(leased.stage(LocalDate.of(2023, 9, 30))).isEqualTo(Stage.IN_PRODUCTION);
    }

    @Test
    void theTargetInForceIsTheLatestIssuedByTheDate() {
        LocalDate february = LocalDate.of(2023, 2, 2);
        LocalDate september = LocalDate.of(2023, 9, 1);
        Ledger ledger = Ledger.empty().apply(Edit.of(LABEL,
                Change.added(Target.ofMoney(Indicator.INTRODUCED, "全市", 2023, Money.ofYi(600), february).withIdentity(1, 1)),
                Change.added(Target.ofMoney(Indicator.INTRODUCED, "全市", 2023, Money.ofYi(700), september).withIdentity(2, 1))), 1);
        assertThat(ledger.target(Indicator.INTRODUCED, "全市", 2023, LocalDate.of(2023, 2, 1))).isEmpty();
        assertThat(ledger.target(Indicator.INTRODUCED, "全市", 2023, LocalDate.of(2023, 8, 31)).orElseThrow().money()).isEqualTo(Money.ofYi(600));
        assertThat(ledger.target(Indicator.INTRODUCED, "全市", 2023, september).orElseThrow().money()).isEqualTo(Money.ofYi(700));
    }

    @Test
    void puttingOneProjectInIsTheSameAsMakingItsBlockAnew() {
        Ledger ledger = ledgerOf(5);
        Project third = ledger.projects().byId(3);
        Project richer = third.with(Field.NAME, "更长的名称，𠮷").with(Field.PLANNED, Money.ofWan(7)).with(Field.REGION, "四会市")
                .with(Field.CODE, null).with(Field.SIGNED, EventDate.parse("2024-01")).with(Field.STATUS, Status.SUSPENDED)
                .withInvested(MonthlyInvestment.NONE.with(YearMonth.of(2024, 1), Money.ofWan(9)).with(YearMonth.of(2024, 2), Money.ZERO))
                .withPlans(AnnualPlans.NONE.with(2024, Money.ofWan(30))).withIdentity(3, 2);
        Ledger once = ledger.apply(Edit.of(LABEL, new Change(third, richer)), 2);
        assertThat(once.projects().byId(3)).isEqualTo(richer);
        Project last = once.projects().byId(5);
        Ledger twice = once.apply(Edit.of(LABEL, new Change(last, richer.withIdentity(5, 2))), 3);
        assertThat(twice.projects().byId(5)).isEqualTo(richer.withIdentity(5, 2));
        assertThat(twice.projects().byId(3)).isEqualTo(richer);
        assertThat(twice.projects().byId(4)).isEqualTo(ledger.projects().byId(4));
        Ledger back = twice.apply(Edit.of(LABEL, new Change(richer, third.withIdentity(3, 3))), 4);
        assertThat(back.projects().byId(3)).isEqualTo(third.withIdentity(3, 3));
        assertThat(back.projects().byId(5)).isEqualTo(richer.withIdentity(5, 2));
    }
}
