package org.yinfeng.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yinfeng.ledger.Change;
import org.yinfeng.ledger.Edit;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.LedgerStore;
import org.yinfeng.ledger.Outcome;
import org.yinfeng.ledger.Revision;
import org.yinfeng.ledger.StoreException;
import org.yinfeng.project.Field;
import org.yinfeng.project.Message;
import org.yinfeng.project.Project;

/** Additions that are many enough to be made ready on every core leave what additions one by one leave. */
class LargeAdditionsTest {
    private static final int MANY = 3000;

    @TempDir
    Path folder;
    private LedgerStore store;

    @BeforeEach
    void open() {
        store = new LedgerFiles(Clock.systemUTC()).open(folder.resolve("ledger"), true);
        // The next ids begin in the middle of a page.
        committed(Sample.adding("先", List.of(Sample.named("B1", "甲"), Sample.named("B2", "乙"))));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Outcome.Committed committed(Edit edit) {
        Outcome outcome = store.commit(edit, "王科长");
        assertThat(outcome).isInstanceOf(Outcome.Committed.class);
        return (Outcome.Committed) outcome;
    }

    private void assertWhole(Ledger expected) {
        assertThat(store.check()).isEmpty();
        store.close();
        store = new LedgerFiles(Clock.systemUTC()).open(folder.resolve("ledger"), false);
        assertThat(store.load().sameEntries(expected)).isTrue();
    }

    @Test
    void theyAreStoredInTheirOrderWithTheirHistory() {
        List<Project> projects = Sample.ordinary(MANY);
        Ledger before = store.load();

        Outcome.Committed outcome = committed(Sample.adding("导入", projects));

        Ledger after = before.apply(outcome.stored(), outcome.revision());
        assertThat(after.projects().at(2 + 1234).withIdentity(0, 0)).isEqualTo(projects.get(1234));
        assertThat(after.projects().id(2 + 1234)).isEqualTo(3 + 1234);
        assertWhole(after);
        List<Revision> history = store.history(3L + 1234, 10);
        assertThat(history).hasSize(1);
        assertThat(history.get(0).changes()).containsExactly(Change.added(after.projects().at(2 + 1234)));
        assertThat(store.after(1).sameEntries(before)).isTrue();
    }

    @Test
    void changesMayFollowThemInOneEditAndAllOfItIsTakenBack() {
        Ledger before = store.load();
        Project first = before.projects().at(0);
        List<Change> changes = new ArrayList<>(Sample.ordinary(MANY).stream().map(Change::added).toList());
        changes.add(new Change(first, first.with(Field.PROGRESS, "已动工")));
        changes.add(Change.removed(before.projects().at(1)));

        Outcome.Committed outcome = committed(Edit.of(Message.of("edit.import", "导入"), changes));

        Ledger after = before.apply(outcome.stored(), outcome.revision());
        assertThat(after.projects().size()).isEqualTo(MANY + 1);
        assertThat(after.projects().at(0).get(Field.PROGRESS)).isEqualTo("已动工");
        assertThat(store.load().sameEntries(after)).isTrue();
        Outcome.Committed back = committed(outcome.stored().inverse(Message.of("edit.undo", "导入")));
        Ledger undone = after.apply(back.stored(), back.revision());
        assertThat(undone.projects().size()).isEqualTo(2);
        assertWhole(undone);
    }

    @Test
    void aCodeThatComesTwiceAmongThemIsRefusedAndLeavesNothing() {
        List<Project> projects = new ArrayList<>(Sample.ordinary(MANY));
        projects.set(2900, projects.get(2900).with(Field.CODE, projects.get(10).key()));
        projects.set(2950, projects.get(2950).with(Field.CODE, "B2"));
        Ledger before = store.load();

        Outcome outcome = store.commit(Sample.adding("导入", projects), "王科长");

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Refused.class, refused -> assertThat(refused.conflicts()).hasSize(2));
        assertWhole(before);
    }

    @Test
    void oneThatIsTooLongForALedgerRefusesThemAllAndLeavesNothing() {
        List<Project> projects = new ArrayList<>(Sample.ordinary(MANY));
        projects.set(2000, projects.get(2000).with(Field.PROGRESS, "长".repeat(200_000)));
        Ledger before = store.load();

        assertThatThrownBy(() -> store.commit(Sample.adding("导入", projects), "王科长"))
                .isInstanceOf(StoreException.class);

        assertWhole(before);
    }
}
