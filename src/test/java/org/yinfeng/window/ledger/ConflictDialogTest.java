package org.yinfeng.window.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;
import org.yinfeng.desk.Workspace;
import org.yinfeng.ledger.Change;
import org.yinfeng.ledger.Conflict;
import org.yinfeng.ledger.Edit;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.project.EventDate;
import org.yinfeng.project.Field;
import org.yinfeng.project.Message;
import org.yinfeng.project.Project;
import org.yinfeng.testing.LedgerBuilder;

/** Another desk changed the region and the start of the same project; this desk changed them and the note. */
class ConflictDialogTest extends ApplicationTest {
    private static final Ledger LEDGER = LedgerBuilder.ledgerOf("""
            code | name     | region | started
            P1   | 华能电厂 | 四会市 | 2024-01-10
            """);

    private final Project base = LEDGER.projects().byId(1);
    private final Project mine = base.toBuilder().set(Field.REGION, "怀集县").set(Field.STARTED, null).set(Field.NOTE, "已约谈").build();
    private final Project theirs = base.toBuilder().set(Field.REGION, "高要区").set(Field.STARTED, EventDate.parse("2024-02-01")).build();
    private final List<Edit> settled = new ArrayList<>();
    private LedgerStage stage;

    @Override
    public void start(Stage window) {
        stage = new LedgerStage(window, LEDGER, Workspace.Theme.LIGHT, 1294, 696);
    }

    private void refuse() {
        Conflict conflict = new Conflict(base, mine, theirs, List.of("region", "started"));
        Edit refused = new Edit(Message.of("edit.project", "华能电厂"), List.of(new Change(base, mine)), null);
        Platform.runLater(() -> settled.addAll(new ConflictDialog(stage.context, stage.scene.getWindow())
                .settle(refused, List.of(conflict))));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<String> choices() {
        return lookup(".conflict-table .radio-button").queryAllAs(RadioButton.class).stream().map(Labeled::getText).toList();
    }

    private Project after() {
        return (Project) settled.get(0).changes().get(0).after();
    }

    @Test
    void everyClashingFieldShowsMineAndTheirsInTheWindowsColours() {
        refuse();
        assertThat(choices()).containsExactly("怀集县", "高要区", "空", "2024-02-01");
        Stage dialog = (Stage) lookup(".conflict-table").query().getScene().getWindow();
        assertThat(dialog.getOwner()).isSameAs(stage.scene.getWindow());
        assertThat(lookup(".dialog-pane").query().getScene().getRoot().getStylesheets()).containsAll(stage.scene.getStylesheets());
        clickOn("放弃我的修改");
    }

    @Test
    void mineIsKeptWhereNothingElseIsChosen() {
        refuse();
        clickOn("按所选保存");
        assertThat(settled).hasSize(1);
        assertThat(settled.get(0).changes().get(0).before()).isEqualTo(theirs);
        assertThat(after().get(Field.REGION)).isEqualTo("怀集县");
        assertThat(after().get(Field.STARTED)).isNull();
        assertThat(after().get(Field.NOTE)).isEqualTo("已约谈");
    }

    @Test
    void theirsIsKeptWhereItIsChosenAndWhatDidNotClashStays() {
        refuse();
        clickOn("高要区");
        clickOn("按所选保存");
        assertThat(after().get(Field.REGION)).isEqualTo("高要区");
        assertThat(after().get(Field.STARTED)).isNull();
        assertThat(after().get(Field.NOTE)).isEqualTo("已约谈");
    }

    @Test
    void droppingMineStoresNothing() {
        refuse();
        clickOn("放弃我的修改");
        assertThat(settled).isEmpty();
    }

    @Test
    void aProjectThatWasRemovedMeanwhileIsOnlyTold() {
        Conflict gone = new Conflict(base, mine, null, List.of());
        interact(() -> settled.addAll(new ConflictDialog(stage.context, stage.scene.getWindow())
                .settle(new Edit(Message.of("edit.project", "华能电厂"), List.of(new Change(base, mine)), null), List.of(gone))));
        assertThat(settled).isEmpty();
        assertThat(stage.said).singleElement().asString().contains("华能电厂");
    }
}
