package org.yinfeng.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
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
import org.yinfeng.project.Project;

/** Whatever is edited, small and large: the file, the ledger in memory and the history tell the same. */
class RandomEditsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void fileMemoryAndHistoryAgreeAfterAnyEdits(long seed) {
        Random random = new Random(seed);
        LedgerFiles files = new LedgerFiles(Clock.systemUTC());
        LedgerStore store = files.open(folder.resolve("ledger"), true);
        Ledger memory = store.load();
        List<Ledger> past = new ArrayList<>(List.of(memory));
        List<Edit> done = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            Edit edit = random.nextInt(5) == 0 && !done.isEmpty() ? done.remove(done.size() - 1).inverse(Message.of("edit.undo"))
                    : edit(memory, random, i);
            Outcome outcome = store.commit(edit, "me");
            if (outcome instanceof Outcome.Committed committed && committed.revision() > memory.revision()) {
                memory = memory.apply(committed.stored(), committed.revision());
                past.add(memory);
                done.add(committed.stored());
            }
            if (i % 8 == 7) {
                store.close();
                store = files.open(folder.resolve("ledger"), false);
                assertThat(store.load().sameEntries(memory)).isTrue();
            }
        }
        assertThat(store.check()).isEmpty();
        Ledger replayed = Ledger.empty();
        for (var revision : store.since(0)) {
            replayed = replayed.apply(Edit.of(revision.label(), revision.changes()), revision.number());
            assertThat(replayed.sameEntries(past.get((int) revision.number()))).isTrue();
        }
        store.close();
    }

    private static Edit edit(Ledger ledger, Random random, int number) {
        List<Change> changes = new ArrayList<>();
        int size = random.nextInt(4) == 0 ? random.nextInt(400) : random.nextInt(5) + 1;
        Set<Long> used = new HashSet<>();
        for (int i = 0; i < size; i++) {
            Project some = ledger.projects().size() == 0 ? null : ledger.projects().at(random.nextInt(ledger.projects().size()));
            int what = random.nextInt(4);
            if (some == null || what < 2 || !used.add(some.id())) {
                Project made = i % 20 == 0 ? Sample.nasty(random) : Sample.ordinary("x", random);
                changes.add(Change.added(made.with(Field.CODE, number + "-" + i)));
            } else {
                changes.add(what == 2 ? Change.removed(some) : new Change(some, some.with(Field.NOTE, "注" + random.nextInt())));
            }
        }
        return Edit.of(Message.of("edit.random"), changes);
    }
}
