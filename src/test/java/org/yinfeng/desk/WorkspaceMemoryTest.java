package org.yinfeng.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.Projects;
import org.yinfeng.ledger.RuleSet;
import org.yinfeng.project.Field;
import org.yinfeng.project.Scope;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Unit;

/** The window looks at the same things as when it was last closed. */
class WorkspaceMemoryTest {
    private static final LocalDate USUAL = LocalDate.of(2024, 3, 31);

    private static final CountingRules OWN = CountingRules.DEFAULT.withName("市领导口径").withCountDate(Field.FILED);
    private static final Ledger LEDGER = Ledger.loaded(1, 2, Projects.none(), List.of(new RuleSet(1, 1, OWN)));

    private final Preferences preferences = Preferences.inMemory();

    private Workspace start(String ledger) {
        Workspace workspace = new Workspace();
        WorkspaceMemory memory = new WorkspaceMemory(workspace, preferences);
        memory.restore();
        memory.opened(ledger, LEDGER, any -> USUAL);
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
        workspace.rulesProperty().set(OWN.withScope(Scope.ALL));

        Workspace next = start("a");

        assertThat(next.asOf()).isEqualTo(LocalDate.of(2023, 9, 30));
        assertThat(next.unit()).isEqualTo(Unit.WAN);
        assertThat(next.themeProperty().get()).isEqualTo(Workspace.Theme.DARK);
        assertThat(next.texts().language()).isEqualTo(Texts.Language.EN);
        assertThat(next.rules()).isEqualTo(OWN.withScope(Scope.ALL));
    }

    @Test
    void eachLedgerHasItsOwnRulesAndRulesThatAreGoneAreTheStandardOnes() {
        start("a").rulesProperty().set(OWN);

        assertThat(start("b").rules()).isEqualTo(CountingRules.DEFAULT);
        assertThat(start("a").rules()).isEqualTo(OWN);
        Workspace emptied = new Workspace();
        WorkspaceMemory memory = new WorkspaceMemory(emptied, preferences);
        memory.restore();
        memory.opened("a", Ledger.empty(), any -> USUAL);
        assertThat(emptied.rules()).isEqualTo(CountingRules.DEFAULT);
    }

    @Test
    void eachLedgerHasItsOwnDate() {
        start("a").asOfProperty().set(LocalDate.of(2023, 9, 30));

        assertThat(start("b").asOf()).isEqualTo(USUAL);
        assertThat(start("a").asOf()).isEqualTo(LocalDate.of(2023, 9, 30));
    }
}
