package org.yinfeng.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.LedgerStore;
import org.yinfeng.ledger.StoreException;
import org.yinfeng.project.Message;
import org.yinfeng.testing.MemoryStore;

/** The first journey: a ledger is opened, or the user is told and chooses. */
class OpeningTest {
    /** A place whose ledger is damaged until a backup is put in its place. */
    private static final class Site implements LedgerSite {
        private final String where;
        private boolean damaged;
        private final List<String> done = new ArrayList<>();

        Site(String where, boolean damaged) {
            this.where = where;
            this.damaged = damaged;
        }

        @Override
        public String where() {
            return where;
        }

        @Override
        public LedgerStore open() {
            done.add("open");
            if (damaged) {
                throw new StoreException(StoreException.Kind.DAMAGED, Message.of("failure.title"), null);
            }
            return new MemoryStore(Ledger.empty());
        }

        @Override
        public List<Backup> backups() {
            return List.of();
        }

        @Override
        public void restore(Path backup) {
            done.add("restore " + backup);
            damaged = false;
        }

        @Override
        public LedgerSite sample() {
            return new Site("sample", false);
        }

        @Override
        public LedgerSite at(String other) {
            return new Site(other, false);
        }
    }

    /** Work that is done when the test says so, in whatever order. */
    private static final class Later implements Background {
        private final List<Runnable> waiting = new ArrayList<>();

        @Override
        public <T> void run(Line line, Callable<T> task, Consumer<T> done, Consumer<Exception> failed) {
            waiting.add(() -> Background.inline().run(line, task, done, failed));
        }

        @Override
        public void later(Runnable action) {
            waiting.add(action);
        }
    }

    @Test
    void aLedgerThatOpensIsShown() {
        Opening opening = new Opening(new Site("ledger", false), Background.inline(), "张三");
        opening.open();

        assertThat(opening.stateProperty().get()).isInstanceOf(Opening.State.Open.class);
    }

    @Test
    void aLedgerThatFailsStaysAFailureAndIsNeverAnEmptyLedger() {
        Opening opening = new Opening(new Site("ledger", true), Background.inline(), "张三");
        opening.open();
        opening.open();

        assertThat(opening.stateProperty().get()).isInstanceOfSatisfying(Opening.State.Failed.class,
                failed -> assertThat(((StoreException) failed.cause()).kind()).isEqualTo(StoreException.Kind.DAMAGED));
    }

    @Test
    void aBackupIsPutBackAndOpened() {
        Site site = new Site("ledger", true);
        Opening opening = new Opening(site, Background.inline(), "张三");
        opening.open();
        opening.openBackup(Path.of("yesterday"));

        assertThat(site.done).containsExactly("open", "restore yesterday", "open");
        assertThat(opening.stateProperty().get()).isInstanceOf(Opening.State.Open.class);
    }

    @Test
    void theWindowIsBusyUntilTheAnswerComesAndALateAnswerIsDropped() {
        Later later = new Later();
        Opening opening = new Opening(new Site("slow", true), later, "张三");
        opening.open();
        opening.open("other");
        assertThat(opening.stateProperty().get()).isEqualTo(new Opening.State.Busy("other"));

        later.waiting.get(1).run();
        later.waiting.get(0).run();

        assertThat(opening.stateProperty().get()).isInstanceOfSatisfying(Opening.State.Open.class,
                open -> assertThat(open.site().where()).isEqualTo("other"));
    }
}
