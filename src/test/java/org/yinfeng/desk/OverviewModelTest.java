package org.yinfeng.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.project.Scope;
import org.yinfeng.testing.LedgerBuilder;
import org.yinfeng.testing.MemoryStore;
import org.yinfeng.testing.SampleLedger;

/** The overview follows the ledger, the date and the rules. */
class OverviewModelTest {
    private final Workspace workspace = new Workspace();

    private OverviewModel model(Ledger ledger) {
        LedgerSession session = new LedgerSession(new MemoryStore(ledger), ledger, Background.inline(), "张三");
        return new OverviewModel(session, workspace, Background.inline());
    }

    @Test
    void showsTheSamplesFiguresAtTheWorkspacesDate() {
        workspace.asOfProperty().set(LocalDate.of(2023, 9, 30));

        assertThat(model(SampleLedger.get()).overviewProperty().get().figures().introduced().count()).isEqualTo(310);
    }

    @Test
    void anotherDateOrScopeMakesOtherFigures() {
        workspace.asOfProperty().set(LocalDate.of(2023, 9, 30));
        OverviewModel model = model(SampleLedger.get());

        workspace.asOfProperty().set(LocalDate.of(2024, 3, 31));
        assertThat(model.overviewProperty().get().figures().introduced().count()).isEqualTo(93);
        workspace.setScope(Scope.ALL);
        assertThat(model.overviewProperty().get().figures().introduced().count()).isGreaterThan(93);
    }

    @Test
    void reckonsOnceForEachChange() {
        List<LocalDate> reckoned = new ArrayList<>();
        Ledger ledger = Ledger.empty();
        LedgerSession session = new LedgerSession(new MemoryStore(ledger), ledger, Background.inline(), "张三");
        new OverviewModel(session, workspace, Background.inline(), (of, asOf, rules) -> {
            reckoned.add(asOf);
            return Reckoning.ofCity(of, rules, asOf).overview();
        });

        workspace.asOfProperty().set(LocalDate.of(2024, 3, 31));

        assertThat(reckoned).hasSize(2).endsWith(LocalDate.of(2024, 3, 31));
    }

    @Test
    void ofManyDatesPassedWhileALargeLedgersFiguresAreMadeOnlyTheLastIsMadeNext() {
        Ledger large = LedgerBuilder.ledgerOf("name | times\nx | 20001");
        workspace.asOfProperty().set(LocalDate.of(2024, 1, 1));
        List<Runnable> waiting = new ArrayList<>();
        List<LocalDate> reckoned = new ArrayList<>();
        OverviewModel model = new OverviewModel(new LedgerSession(new MemoryStore(large), large, Background.inline(), "张三"), workspace,
                held(waiting), (of, asOf, rules) -> {
                    reckoned.add(asOf);
                    return Reckoning.ofCity(Ledger.empty(), rules, asOf).overview();
                });

        for (int day = 2; day <= 31; day++) {
            workspace.asOfProperty().set(LocalDate.of(2024, 1, day));
        }
        waiting.remove(0).run();
        assertThat(model.overviewProperty().get().asOf()).isEqualTo(LocalDate.of(2024, 1, 1));
        waiting.remove(0).run();

        assertThat(model.overviewProperty().get().asOf()).isEqualTo(LocalDate.of(2024, 1, 31));
        assertThat(reckoned).containsExactly(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 1, 31));
        assertThat(waiting).isEmpty();
    }

    @Test
    void figuresOfOtherRulesThanNowAreDropped() {
        Ledger large = LedgerBuilder.ledgerOf("name | times\nx | 20001");
        List<Runnable> waiting = new ArrayList<>();
        OverviewModel model = new OverviewModel(new LedgerSession(new MemoryStore(large), large, Background.inline(), "张三"), workspace,
                held(waiting), (of, asOf, rules) -> Reckoning.ofCity(Ledger.empty(), rules, asOf).overview());

        workspace.setScope(Scope.ALL);
        waiting.remove(0).run();

        assertThat(model.overviewProperty().get()).isNull();
        waiting.remove(0).run();
        assertThat(model.overviewProperty().get().rules().scope()).isEqualTo(Scope.ALL);
    }

    /** A work thread that does nothing until it is told to. */
    private static Background held(List<Runnable> waiting) {
        return new Background() {
            @Override
            public <T> void run(Line line, Callable<T> task, Consumer<T> done, Consumer<Exception> failed) {
                waiting.add(() -> Background.inline().run(line, task, done, failed));
            }

            @Override
            public void later(Runnable action) {
                action.run();
            }
        };
    }
}
