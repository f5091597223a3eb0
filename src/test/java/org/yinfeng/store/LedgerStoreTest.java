package org.yinfeng.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yinfeng.ledger.Change;
import org.yinfeng.ledger.Edit;
import org.yinfeng.ledger.Indicator;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.LedgerStore;
import org.yinfeng.ledger.Observation;
import org.yinfeng.ledger.Outcome;
import org.yinfeng.ledger.Revision;
import org.yinfeng.ledger.Target;
import org.yinfeng.project.Field;
import org.yinfeng.project.Message;
import org.yinfeng.project.Money;
import org.yinfeng.project.Project;
import org.yinfeng.project.Region;

/** What every ledger store does. */
class LedgerStoreTest {
    @TempDir
    Path folder;

    private final Ticking clock = new Ticking();
    private LedgerStore store;

    @BeforeEach
    void open() {
        store = new LedgerFiles(clock).open(folder.resolve("ledger"), true);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Outcome.Committed commit(Edit edit) {
        Outcome outcome = store.commit(edit, "王科长");
        assertThat(outcome).isInstanceOf(Outcome.Committed.class);
        return (Outcome.Committed) outcome;
    }

    private Project add(Project project) {
        return (Project) commit(Sample.adding(project)).stored().changes().get(0).after();
    }

    private Outcome.Refused refused(Edit edit) {
        Ledger before = store.load();
        Outcome outcome = store.commit(edit, "王科长");
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(store.load().revision()).isEqualTo(before.revision());
        assertThat(store.load().sameEntries(before)).isTrue();
        return (Outcome.Refused) outcome;
    }

    private void reopen() {
        store.close();
        open();
    }

    @Test
    void aNewLedgerIsEmptyAtRevisionZero() {
        assertThat(store.load().isEmpty()).isTrue();
        assertThat(store.load().revision()).isZero();
        assertThat(store.check()).isEmpty();
    }

    @Test
    void addedEntriesGetIdsAndVersionOneAndAreThereAfterReopening() {
        Project project = add(Sample.named("A1", "甲"));
        Target target = Target.ofMoney(Indicator.INTRODUCED, Region.CITY, 2023, Money.ofYi(700), LocalDate.of(2023, 2, 1));
        Observation observation = new Observation(0, 0, Indicator.INDUSTRIAL, Region.CITY, 2023, 9, new BigDecimal("123.40"),
                new BigDecimal("-4.9"), null);
        commit(Edit.of(Message.of("edit.add"), Change.added(target), Change.added(observation)));
        reopen();

        Ledger ledger = store.load();
        assertThat(project.id()).isEqualTo(1);
        assertThat(project.version()).isEqualTo(1);
        assertThat(ledger.projects().byId(1)).isEqualTo(project);
        assertThat(ledger.targets()).containsExactly(target.withIdentity(2, 1));
        assertThat(ledger.observations()).containsExactly(observation.withIdentity(3, 1));
        assertThat(ledger.revision()).isEqualTo(2);
        assertThat(ledger.nextId()).isEqualTo(4);
    }

    @Test
    void theStoredEditLeadsMemoryToWhatTheStoreHolds() {
        Ledger memory = store.load();
        Outcome.Committed added = commit(Sample.adding("初始", Sample.ordinary(700)));
        memory = memory.apply(added.stored(), added.revision());
        Project third = memory.projects().at(2);
        Outcome.Committed changed = commit(Edit.of(Message.of("edit.change"),
                new Change(third, third.with(Field.NOTE, "改")), Change.removed(memory.projects().at(300)),
                Change.added(Sample.named("新", "新"))));
        memory = memory.apply(changed.stored(), changed.revision());

        assertThat(store.load().sameEntries(memory)).isTrue();
        assertThat(store.load().nextId()).isEqualTo(memory.nextId());
        assertThat(store.check()).isEmpty();
    }

    @Test
    void anIdIsNeverGivenTwice() {
        Project first = add(Sample.named("A1", "甲"));
        commit(Sample.removing(first));
        reopen();

        assertThat(add(Sample.named("A2", "乙")).id()).isEqualTo(2);
    }

    @Test
    void fieldsThatDoNotClashMerge() {
        Project base = add(Sample.named("A1", "甲"));
        commit(Sample.changing(base, base.with(Field.NOTE, "同事写的").withInvested(
                base.invested().with(YearMonth.of(2023, 1), Money.ofWan(5)))));
        Project mine = base.with(Field.PLANNED, Money.ofYi(2)).withInvested(base.invested().with(YearMonth.of(2023, 2), Money.ofWan(7)))
                .withPlans(base.plans().with(2023, Money.ofWan(9)));

        Project merged = (Project) commit(Sample.changing(base, mine)).stored().changes().get(0).after();

        assertThat(merged.get(Field.NOTE)).isEqualTo("同事写的");
        assertThat(merged.planned()).isEqualTo(Money.ofYi(2));
        assertThat(merged.invested().get(YearMonth.of(2023, 1))).isEqualTo(Money.ofWan(5));
        assertThat(merged.invested().get(YearMonth.of(2023, 2))).isEqualTo(Money.ofWan(7));
        assertThat(merged.plans().get(2023)).isEqualTo(Money.ofWan(9));
        assertThat(merged.version()).isEqualTo(3);
        assertThat(store.load().projects().byId(1)).isEqualTo(merged);
    }

    @Test
    void aClashRefusesTheWholeEditAndNamesTheFields() {
        Project base = add(Sample.named("A1", "甲"));
        Project theirs = base.with(Field.NAME, "他改的").with(Field.NOTE, "他注的")
                .withInvested(base.invested().with(YearMonth.of(2023, 9), Money.ofWan(1)));
        Project now = (Project) commit(Sample.changing(base, theirs)).stored().changes().get(0).after();
        Project mine = base.with(Field.NAME, "我改的").withInvested(base.invested().with(YearMonth.of(2023, 9), Money.ofWan(2)));

        Outcome.Refused refused = refused(Edit.of(Message.of("edit.change"), Change.added(Sample.named("A2", "乙")),
                new Change(base, mine)));

        assertThat(refused.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.fields()).containsExactly("name", "invested.2023-09");
            assertThat(conflict.base()).isEqualTo(base);
            assertThat(conflict.mine()).isEqualTo(mine);
            assertThat(conflict.theirs()).isEqualTo(now);
        });
    }

    @Test
    void whatSomebodyElseRemovedCannotBeChanged() {
        Project base = add(Sample.named("A1", "甲"));
        commit(Sample.removing(base));

        assertThat(refused(Sample.changing(base, base.with(Field.NOTE, "x"))).conflicts()).singleElement()
                .satisfies(conflict -> assertThat(conflict.theirs()).isNull());
    }

    @Test
    void whatSomebodyElseChangedIsNotRemoved() {
        Project base = add(Sample.named("A1", "甲"));
        commit(Sample.changing(base, base.with(Field.NOTE, "x")));

        assertThat(refused(Sample.removing(base)).conflicts()).singleElement()
                .satisfies(conflict -> assertThat(conflict.mine()).isNull());
    }

    @Test
    void removingTwiceIsNoConflict() {
        Project base = add(Sample.named("A1", "甲"));
        commit(Sample.removing(base));

        assertThat(commit(Sample.removing(base)).revision()).isEqualTo(2);
    }

    @Test
    void undoAndRedoPassThroughHoweverOftenVersionsRose() {
        Edit added = commit(Sample.adding(Sample.named("A1", "甲"))).stored();
        Project one = (Project) added.changes().get(0).after();
        Edit changed = commit(Sample.changing(one, one.with(Field.NAME, "改名"))).stored();
        Message undo = Message.of("edit.undo");

        Edit back = commit(changed.inverse(undo)).stored();
        Edit gone = commit(added.inverse(undo)).stored();
        assertThat(store.load().isEmpty()).isTrue();
        commit(gone.inverse(undo));
        commit(back.inverse(undo));

        assertThat(store.load().projects().byId(1).name()).isEqualTo("改名");
        assertThat(store.load().projects().size()).isEqualTo(1);
        assertThat(store.check()).isEmpty();
    }

    @Test
    void twoProjectsNeverHaveTheSameCode() {
        Project first = add(Sample.named("A1", "甲"));
        Project second = add(Sample.named("A2", "乙"));

        assertThat(refused(Sample.adding(Sample.named("A1", "丙"))).conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.theirs()).isEqualTo(first);
            assertThat(conflict.fields()).containsExactly("code");
        });
        refused(Sample.changing(second, second.with(Field.CODE, "A1")));
        refused(Sample.adding("双胞胎", List.of(Sample.named("B", "子"), Sample.named("B", "丑"))));
        reopen();
        refused(Sample.adding(Sample.named("A2", "丁")));
    }

    @Test
    void aCodeThatWasGivenUpOrSwappedIsFree() {
        Project first = add(Sample.named("A1", "甲"));
        Project second = add(Sample.named("A2", "乙"));
        commit(Edit.of(Message.of("edit.change"), new Change(first, first.with(Field.CODE, "A2")),
                new Change(second, second.with(Field.CODE, "A1"))));
        commit(Sample.removing(store.load().projects().byId(1)));

        assertThat(add(Sample.named("A2", "丙")).id()).isEqualTo(3);
        refused(Sample.adding(Sample.named("A1", "丁")));
    }

    @Test
    void projectsWithoutACodeMayBeMany() {
        commit(Sample.adding("无编号", List.of(Sample.named(null, "甲"), Sample.named(null, "甲"))));

        assertThat(store.load().projects().size()).isEqualTo(2);
    }

    @Test
    void anEditThatChangesNothingMakesNoRevision() {
        Project base = add(Sample.named("A1", "甲"));

        assertThat(commit(Sample.changing(base, base)).revision()).isEqualTo(1);
        assertThat(store.history(null, 10)).hasSize(1);
    }

    @Test
    void theHistoryTellsWhoWhenAndWhyNewestFirst() {
        Project base = add(Sample.named("A1", "甲"));
        add(Sample.named("A2", "乙"));
        store.commit(new Edit(Message.of("edit.field", "name", "甲"),
                List.of(new Change(base, base.with(Field.NAME, "丙"))), "来函更正"), "李四");

        List<Revision> all = store.history(null, 2);
        assertThat(all).extracting(Revision::number).containsExactly(3L, 2L);
        assertThat(all.get(0).who()).isEqualTo("李四");
        assertThat(all.get(0).why()).isEqualTo("来函更正");
        assertThat(all.get(0).label()).isEqualTo(Message.of("edit.field", "name", "甲"));
        assertThat(all.get(0).at()).isEqualTo(Instant.parse("2024-01-01T00:03:00Z"));
        List<Revision> ofOne = store.history(base.id(), 10);
        assertThat(ofOne).extracting(Revision::number).containsExactly(3L, 1L);
        assertThat(((Project) ofOne.get(0).changes().get(0).before()).name()).isEqualTo("甲");
        assertThat(((Project) ofOne.get(0).changes().get(0).after()).name()).isEqualTo("丙");
    }

    @Test
    void revisionsSinceOneReplayTheLedger() {
        Ledger ledger = store.load();
        commit(Sample.adding("初始", Sample.ordinary(300)));
        Project some = store.load().projects().at(10);
        commit(Sample.removing(some));

        for (Revision revision : store.since(0)) {
            ledger = ledger.apply(Edit.of(revision.label(), revision.changes()), revision.number());
        }
        assertThat(ledger.sameEntries(store.load())).isTrue();
        assertThat(store.since(2)).isEmpty();
    }

    @Test
    void theLedgerIsKnownAsItWasRecordedThen() {
        Project base = add(Sample.named("A1", "甲"));
        Ledger first = store.load();
        commit(Sample.changing(base, base.with(Field.NAME, "乙")));
        add(Sample.named("A2", "丙"));
        commit(Sample.removing(store.load().projects().byId(1)));

        assertThat(store.at(Instant.parse("2024-01-01T00:01:30Z")).sameEntries(first)).isTrue();
        assertThat(store.at(Instant.parse("2024-01-01T00:03:00Z")).projects().size()).isEqualTo(2);
        assertThat(store.at(Instant.parse("2030-01-01T00:00:00Z")).sameEntries(store.load())).isTrue();
        assertThat(store.at(Instant.parse("2023-12-31T00:00:00Z")).isEmpty()).isTrue();
    }

    @Test
    void aClockThatGoesBackDoesNotReorderTheHistory() {
        add(Sample.named("A1", "甲"));
        clock.now = Instant.parse("1999-01-01T00:00:00Z");
        add(Sample.named("A2", "乙"));
        clock.now = Instant.parse("2099-01-01T00:00:00Z");
        add(Sample.named("A3", "丙"));

        assertThat(store.history(null, 10)).extracting(Revision::number).containsExactly(3L, 2L, 1L);
        assertThat(store.at(Instant.parse("2000-01-01T00:00:00Z")).projects().size()).isEqualTo(2);
        assertThat(store.check()).isEmpty();
    }

    @Test
    void anInterruptedCallerGetsItsAnswerAndTheLedgerStaysOpen() {
        Thread.currentThread().interrupt();
        add(Sample.named("A1", "甲"));
        assertThat(Thread.interrupted()).isTrue();
        add(Sample.named("A2", "乙"));

        assertThat(store.load().projects().size()).isEqualTo(2);
    }

    /** A minute passes with each look. */
    static final class Ticking extends Clock {
        Instant now = Instant.parse("2024-01-01T00:00:00Z");

        @Override
        public Instant instant() {
            now = now.plusSeconds(60);
            return now;
        }

        @Override
        public java.time.ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }
}
