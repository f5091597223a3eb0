package org.yinfeng.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yinfeng.desk.Background;
import org.yinfeng.desk.LedgerSession;
import org.yinfeng.desk.edit.Bulk;
import org.yinfeng.ledger.Change;
import org.yinfeng.ledger.Edit;
import org.yinfeng.ledger.Escalation;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.LedgerStore;
import org.yinfeng.ledger.Matter;
import org.yinfeng.ledger.Measure;
import org.yinfeng.ledger.Node;
import org.yinfeng.project.Message;

/** A deleted project takes along what hangs on it, and undo brings all of it back. */
class DeletedProjectTest {
    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    @TempDir
    private Path folder;

    @Test
    void nodesProblemsAndMeasuresGoWithTheirProjectAndComeBackWithIt() {
        try (LedgerStore store = new LedgerFiles(Clock.systemUTC()).open(LedgerFiles.parse(folder.resolve("ledger").toString()), true)) {
            store.commit(Sample.adding("初始", Sample.ordinary(3)), "张三");
            LedgerSession session = new LedgerSession(store, store.load(), Background.inline(), "张三");
            long first = session.ledger().projects().id(0);
            long second = session.ledger().projects().id(1);
            commit(session, hanging(first));
            commit(session, hanging(second));
            Ledger before = session.ledger();

            commit(session, Bulk.remove(session.ledger(), List.of(first)));

            assertThat(session.ledger().projects().byId(first)).isNull();
            assertThat(session.ledger().projects().size()).isEqualTo(2);
            for (var kind : List.of(Node.class, Matter.class, Escalation.class)) {
                assertThat(session.ledger().ofProject(kind, first)).isEmpty();
                assertThat(session.ledger().ofProject(kind, second)).hasSize(1);
            }
            assertThat(store.history(null, 1).get(0).label()).isEqualTo(Message.of("edit.remove", before.projects().byId(first).name()));

            session.undo(outcome -> { }, cause -> {
                throw new IllegalStateException(cause);
            });

            assertThat(session.ledger().ofProject(Node.class, first)).extracting(Node::name).containsExactly("环评");
            assertThat(session.ledger().ofProject(Matter.class, first)).extracting(Matter::text).containsExactly("用地报批");
            assertThat(session.ledger().ofProject(Escalation.class, first)).extracting(Escalation::note).containsExactly("已送达");
            assertThat(session.ledger().projects().byId(first).name()).isEqualTo(before.projects().byId(first).name());
            assertThat(store.load().sameEntries(session.ledger())).isTrue();
            assertThat(store.check()).isEmpty();
        }
    }

    private static Edit hanging(long project) {
        return Edit.of(Message.of("edit.sample"), List.of(
                Change.added(new Node(0, 0, project, 1, "环评", DAY, "四会市", "李明", null)),
                Change.added(new Matter(0, 0, project, "用地报批", "四会市", "李明", DAY, null, null, null)),
                Change.added(new Escalation(0, 0, project, "START", Measure.REMINDER, DAY, "四会市", "李明", "已送达"))));
    }

    private static void commit(LedgerSession session, Edit edit) {
        session.commit(edit, outcome -> assertThat(outcome).isInstanceOf(org.yinfeng.ledger.Outcome.Committed.class), cause -> {
            throw new IllegalStateException(cause);
        });
    }
}
