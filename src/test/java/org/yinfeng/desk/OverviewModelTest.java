package org.yinfeng.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.project.Scope;
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
}
