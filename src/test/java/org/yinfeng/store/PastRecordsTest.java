package org.yinfeng.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yinfeng.ledger.Change;
import org.yinfeng.ledger.Edit;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.LedgerStore;
import org.yinfeng.ledger.Outcome;
import org.yinfeng.project.Field;
import org.yinfeng.project.Message;
import org.yinfeng.project.Money;
import org.yinfeng.project.Project;

/** As recorded at revision r is the ledger that was saved at r, whatever was edited, undone, imported and deleted since. */
class PastRecordsTest {
    @TempDir
    Path folder;

    private final LedgerStoreTest.Ticking clock = new LedgerStoreTest.Ticking();
    private final LedgerFiles files = new LedgerFiles(clock);
    private final List<Ledger> saved = new ArrayList<>(List.of(Ledger.empty()));
    private final List<Instant> moments = new ArrayList<>(List.of(Instant.EPOCH));
    private final List<Edit> done = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void asRecordedAtARevisionIsTheLedgerSavedThen(long seed) throws Exception {
        Random random = new Random(seed);
        for (int day = 0; day < 4; day++) {
            edits(random, 8);
            if (day == 1 || day == 2 && seed % 2 == 0) {
                checkpoint();
            }
        }
        compare();
    }

    @Test
    void aDamagedCheckpointIsPassedOver() throws Exception {
        Random random = new Random(9);
        edits(random, 6);
        checkpoint();
        edits(random, 2);
        try (Connection connection = Database.open(base()); Statement statement = connection.createStatement()) {
            statement.execute("update checkpoint set body = cast(x'00' as varbinary(10))");
            connection.commit();
        }
        compare();
    }

    private Path base() {
        return folder.resolve("ledger");
    }

    private void checkpoint() throws Exception {
        try (Connection connection = Database.open(base())) {
            Tables tables = new Tables(connection);
            tables.checkpoint(tables.head());
        }
    }

    private void edits(Random random, int count) {
        try (LedgerStore store = files.open(base(), true)) {
            for (int i = 0; i < count; i++) {
                Ledger now = saved.get(saved.size() - 1);
                boolean back = random.nextInt(4) == 0 && !done.isEmpty();
                Edit edit = back ? done.remove(done.size() - 1).inverse(Message.of("edit.undo")) : edit(now, random);
                if (store.commit(edit, "me") instanceof Outcome.Committed committed && committed.revision() > now.revision()) {
                    saved.add(now.apply(committed.stored(), committed.revision()));
                    moments.add(store.history(null, 1).get(0).at());
                    done.add(committed.stored());
                }
            }
        }
    }

    private void compare() {
        try (LedgerStore store = files.open(base(), false)) {
            for (int revision = 1; revision < saved.size(); revision++) {
                Ledger then = store.after(revision);
                assertThat(then.sameEntries(saved.get(revision))).as("after %d of %d", revision, saved.size() - 1).isTrue();
                assertThat(then.revision()).isEqualTo(revision);
                assertThat(then.recorded()).isEqualTo(moments.get(revision));
                assertThat(store.at(moments.get(revision)).revision()).isEqualTo(revision);
                assertThat(store.at(moments.get(revision).minusNanos(1000)).revision()).isEqualTo(revision - 1);
            }
            assertThat(store.at(Instant.EPOCH).isEmpty()).isTrue();
        }
    }

    private static Edit edit(Ledger ledger, Random random) {
        List<Change> changes = new ArrayList<>();
        int size = random.nextInt(4) == 0 ? 300 + random.nextInt(2500) : random.nextInt(6) + 1;
        Set<Long> used = new HashSet<>();
        for (int i = 0; i < size; i++) {
            Project some = ledger.projects().size() == 0 ? null : ledger.projects().at(random.nextInt(ledger.projects().size()));
            int what = random.nextInt(6);
            if (some == null || what < 2 || !used.add(some.id())) {
                changes.add(Change.added(Sample.ordinary("x", random).with(Field.CODE, null)));
            } else {
                changes.add(what == 2 ? Change.removed(some) : new Change(some, some.with(Field.PLANNED, Money.ofWan(random.nextInt(9999)))));
            }
        }
        return Edit.of(Message.of("edit.random"), changes);
    }
}
