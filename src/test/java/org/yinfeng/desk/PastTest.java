package org.yinfeng.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yinfeng.ledger.Change;
import org.yinfeng.ledger.Edit;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.StoreException;
import org.yinfeng.project.Field;
import org.yinfeng.project.Message;
import org.yinfeng.project.Project;
import org.yinfeng.testing.MemoryStore;

/** The session shows the ledger as it was recorded, refuses edits meanwhile, and comes back to now. */
class PastTest {
    private final MemoryStore store = new MemoryStore(Ledger.empty());
    private final LedgerSession session = new LedgerSession(store, store.load(), Background.inline(), "张三");
    private final List<Exception> failures = new ArrayList<>();

    @BeforeEach
    void twoProjects() {
        add("凤凰电池");
        add("星湖新材料");
    }

    private void add(String name) {
        Project project = Project.builder().set(Field.NAME, name).build();
        session.commit(Edit.of(Message.of("edit.add"), Change.added(project)), outcome -> { }, failures::add);
    }

    @Test
    void everyViewFollowsToTheRecordOfAChangeAndBack() {
        List<Integer> seen = new ArrayList<>();
        session.ledgerProperty().addListener((property, before, ledger) -> seen.add(ledger.projects().size()));

        session.lookAt(store.history(null, 10).get(1), failures::add);

        assertThat(session.isPast()).isTrue();
        assertThat(session.ledger().recorded()).isEqualTo(session.pastProperty().get());
        assertThat(session.live().projects().size()).isEqualTo(2);

        session.lookAtNow();

        assertThat(seen).containsExactly(1, 2);
        assertThat(session.isPast()).isFalse();
        assertThat(session.ledger().recorded()).isNull();
    }

    @Test
    void aMomentBeforeTheFirstChangeShowsAnEmptyLedger() {
        session.lookAt(Instant.parse("2020-01-01T00:00:00Z"), failures::add);

        assertThat(session.ledger().isEmpty()).isTrue();
        assertThat(failures).isEmpty();
    }

    @Test
    void nothingCanBeChangedInThePastAndTheReasonIsTold() {
        session.lookAt(store.history(null, 10).get(1), failures::add);

        add("第三个");
        session.undo(outcome -> { }, failures::add);

        assertThat(failures).hasSize(2).allSatisfy(failure -> assertThat(((StoreException) failure).userMessage().key())
                .isEqualTo("past.readOnly"));
        assertThat(store.load().projects().size()).isEqualTo(2);
        assertThat(session.readOnlyReason().key()).isEqualTo("past.readOnly");

        session.lookAtNow();
        add("第三个");

        assertThat(session.ledger().projects().size()).isEqualTo(3);
    }
}
