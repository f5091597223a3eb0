package org.yinfeng.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.yinfeng.ledger.Change;
import org.yinfeng.ledger.Edit;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.LedgerStore;
import org.yinfeng.ledger.Outcome;
import org.yinfeng.project.Field;
import org.yinfeng.project.Message;
import org.yinfeng.project.Money;
import org.yinfeng.project.Project;
import org.yinfeng.store.LedgerFiles;

/** A year in which every project is changed ten times; then the ledger as it was recorded a year, half a year and a week ago. */
final class Year {
    private static final int TIMES = 10;
    /** Changes of one edit: fewer than an import, so that no backup is made each time. */
    private static final int AT_ONCE = 100;
    private static final Instant BEGIN = Instant.parse("2023-01-01T00:00:00Z");
    private static final long SECONDS = 365L * 86_400;

    private final Race race;
    private final int size;
    private final Path file;
    private Instant now = BEGIN;

    Year(Race race, int size, Path folder) {
        this.race = race.slow();
        this.size = size;
        file = folder.resolve("year");
    }

    void run(Ledger ledger) throws Exception {
        LedgerFiles files = new LedgerFiles(new Hand());
        try (LedgerStore store = files.open(file, true)) {
            pass(store, ledger);
        }
        try (LedgerStore store = files.open(file, false)) {
            race.run("as recorded a year ago", () -> store.at(BEGIN), null, store::load);
            race.run("as recorded in July", () -> store.at(BEGIN.plusSeconds(SECONDS / 2)), null, store::load);
            race.run("as recorded last week", () -> store.at(BEGIN.plusSeconds(SECONDS - 7 * 86_400)), null, store::load);
            race.run("history's last page", () -> store.historyBelow(Long.MAX_VALUE, 2_000), null, null);
        }
    }

    private void pass(LedgerStore store, Ledger generated) {
        List<Change> added = new ArrayList<>();
        generated.projects().forEach(project -> added.add(Change.added(project.withIdentity(0, 0))));
        Ledger ledger = commit(store, Ledger.empty(), added);
        SplittableRandom random = new SplittableRandom(1);
        int edits = Math.max(1, size / AT_ONCE * TIMES);
        for (int edit = 0; edit < edits; edit++) {
            now = BEGIN.plusSeconds(1 + SECONDS * edit / edits);
            List<Change> changes = new ArrayList<>();
            int first = random.nextInt(Math.max(1, size - AT_ONCE));
            for (int row = first; row < Math.min(size, first + AT_ONCE); row++) {
                Project before = ledger.projects().at(row);
                changes.add(new Change(before, before.with(Field.PLANNED, before.planned().plus(Money.ofWan(1 + random.nextInt(9))))));
            }
            ledger = commit(store, ledger, changes);
        }
    }

    private static Ledger commit(LedgerStore store, Ledger ledger, List<Change> changes) {
        Outcome.Committed committed = (Outcome.Committed) store.commit(Edit.of(Message.of("edit.sample"), changes), "bench");
        return ledger.apply(committed.stored(), committed.revision());
    }

    /** A clock whose hand is put by the year's course. */
    private final class Hand extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
