package org.yinfeng.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.project.Field;
import org.yinfeng.project.Scope;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Unit;

/** The window looks at the same things as when it was last closed. */
class WorkspaceMemoryTest {
    private static final LocalDate USUAL = LocalDate.of(2024, 3, 31);

    private final Preferences preferences = Preferences.inMemory();

    private Workspace start(String ledger) {
        Workspace workspace = new Workspace();
        WorkspaceMemory memory = new WorkspaceMemory(workspace, preferences);
        memory.restore();
        memory.opened(ledger, Ledger.empty(), any -> USUAL);
        return workspace;
    }

    @Test
    void theFirstStartLooksAtTheLedgersUsualDateInYiOfManufacturing() {
        Workspace workspace = start("a");

        assertThat(workspace.asOf()).isEqualTo(USUAL);
        assertThat(workspace.unit()).isEqualTo(Unit.YI);
        assertThat(workspace.rules()).isEqualTo(CountingRules.DEFAULT);
    }

    @Test
    void everyChoiceComesBack() {
        Workspace workspace = start("a");
        workspace.asOfProperty().set(LocalDate.of(2023, 9, 30));
        workspace.unitProperty().set(Unit.WAN);
        workspace.themeProperty().set(Workspace.Theme.DARK);
        workspace.setLanguage(Texts.Language.EN);
        CountingRules rules = workspace.rules();
        workspace.rulesProperty().set(rules.withScope(Scope.ALL).withCountDate(Field.FILED).withDropTerminated(false));

        Workspace next = start("a");

        assertThat(next.asOf()).isEqualTo(LocalDate.of(2023, 9, 30));
        assertThat(next.unit()).isEqualTo(Unit.WAN);
        assertThat(next.themeProperty().get()).isEqualTo(Workspace.Theme.DARK);
        assertThat(next.texts().language()).isEqualTo(Texts.Language.EN);
        assertThat(next.rules()).isEqualTo(rules.withScope(Scope.ALL).withCountDate(Field.FILED).withDropTerminated(false));
    }

    @Test
    void eachLedgerHasItsOwnDate() {
        start("a").asOfProperty().set(LocalDate.of(2023, 9, 30));

        assertThat(start("b").asOf()).isEqualTo(USUAL);
        assertThat(start("a").asOf()).isEqualTo(LocalDate.of(2023, 9, 30));
    }
}
