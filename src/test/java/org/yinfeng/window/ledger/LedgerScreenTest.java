package org.yinfeng.window.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.yinfeng.desk.Workspace;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.project.EventDate;
import org.yinfeng.project.Field;
import org.yinfeng.testing.LedgerBuilder;

/** Real keys and clicks on the ledger screen. */
class LedgerScreenTest extends ApplicationTest {
    private static final Ledger LEDGER = LedgerBuilder.ledgerOf("""
            code | name     | region | plannedWan | signed     | promisedStart | started
            P1   | 华能电厂 | 四会市 | 3亿        | 2024-01-10 | 2024-02       |
            P2   | 电容基地 | 怀集县 | 1.5亿      | 2023-05-01 | 2023-08       | 2023-09-01
            P3   | 线束工厂 | 四会市 | 800万      | 2024-03-05 | 2024-09       |
            """);

    private LedgerStage stage;
    private ProjectGrid grid;

    @Override
    public void start(Stage window) {
        stage = new LedgerStage(window, LEDGER, Workspace.Theme.LIGHT, 1294, 696);
        grid = ListTrick.grid(stage);
    }

    private <T> T stored(long id, Field<T> field) {
        return stage.session.ledger().projects().byId(id).get(field);
    }

    private void at(int row, String column) {
        interact(() -> {
            grid.requestFocus();
            grid.model().selection().select(row);
            grid.column(grid.columns().indexOf(column));
        });
    }

    @Test
    void theFirstKeyOpensTheCellAndIsInIt() {
        at(0, "started");
        write("2024.3.20");
        assertThat(grid.editor().getText()).isEqualTo("2024.3.20");
        push(KeyCode.ENTER);
        assertThat(stored(1, Field.STARTED)).isEqualTo(EventDate.parse("2024-03-20"));
        assertThat(grid.model().selection().focusedId()).as("Enter goes down").isEqualTo(2);
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(stored(1, Field.STARTED)).isNull();
    }

    @Test
    void textThatDoesNotReadKeepsTheCellOpenUntilEscape() {
        at(0, "started");
        interact(() -> grid.editor().wake("二月三十"));
        push(KeyCode.ENTER);
        assertThat(grid.editor().isAwake()).isTrue();
        assertThat(grid.editor().getText()).isEqualTo("二月三十");
        push(KeyCode.ESCAPE);
        assertThat(grid.editor().isAwake()).isFalse();
        assertThat(stored(1, Field.STARTED)).isNull();
    }

    @Test
    void deleteClearsTheColumnInEverySelectedRowAsOneStep() {
        at(0, "region");
        interact(() -> grid.model().selection().selectAll());
        push(KeyCode.DELETE);
        assertThat(stored(1, Field.REGION)).isNull();
        assertThat(stored(3, Field.REGION)).isNull();
        assertThat(stage.session.undoLabelProperty().get().in(stage.workspace.texts())).isEqualTo("修改 3 个项目的属地");
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(stored(2, Field.REGION)).isEqualTo("怀集县");
    }

    @Test
    void fillDownGivesTheFirstRowsWordToAll() {
        at(1, "region");
        interact(() -> {
            grid.model().selection().extend(2);
        });
        push(KeyCode.CONTROL, KeyCode.D);
        assertThat(stored(3, Field.REGION)).isEqualTo("怀集县");
    }

    @Test
    void aClickOnARowShowsItsProjectInThePane() {
        clickOn("电容基地");
        assertThat(ListTrick.pane(stage).shown()).isEqualTo(2);
        assertThat(lookup(".pane-name").queryLabeled().getText()).isEqualTo("电容基地");
    }

    @Test
    void theFormSavesOnLeavingTheRowAndKeepsWhatDoesNotRead() {
        at(0, "name");
        interact(() -> ListTrick.pane(stage).edit());
        interact(() -> box("属地").setText("高要区"));
        at(1, "name");
        assertThat(stored(1, Field.REGION)).isEqualTo("高要区");
        interact(() -> ListTrick.pane(stage).edit());
        interact(() -> box("实际开工").setText("待定"));
        at(2, "name");
        assertThat(stored(2, Field.STARTED)).isEqualTo(EventDate.parse("2023-09-01"));
        at(1, "name");
        assertThat(box("实际开工").getText()).isEqualTo("待定");
    }

    private TextField box(String name) {
        return lookup(".text-field").queryAllAs(TextField.class).stream().filter(field -> name.equals(field.getAccessibleText()))
                .findFirst().orElseThrow();
    }

    @Test
    void escapeAsksOnlyWhenSomethingWasTyped() {
        at(0, "name");
        interact(() -> ListTrick.pane(stage).edit());
        push(KeyCode.ESCAPE);
        assertThat(stage.said).isEmpty();
        interact(() -> ListTrick.pane(stage).edit());
        interact(() -> box("属地").setText("高要区"));
        interact(() -> box("属地").requestFocus());
        stage.agreed = false;
        push(KeyCode.ESCAPE);
        assertThat(stage.said).singleElement().asString().contains("放弃");
        assertThat(box("属地").getText()).isEqualTo("高要区");
    }

    @Test
    void aNewProjectIsAddedAndShown() {
        interact(() -> {
            grid.requestFocus();
        });
        push(KeyCode.CONTROL, KeyCode.N);
        interact(() -> box("项目名称").setText("储能电站"));
        interact(() -> ListTrick.pane(stage).save());
        assertThat(stage.session.ledger().projects().size()).isEqualTo(4);
        assertThat(lookup(".pane-name").queryLabeled().getText()).isEqualTo("储能电站");
    }

    @Test
    void noHitsOffersToShowEverything() {
        interact(() -> stage.screen.search("没有这样的项目"));
        clickOn("另有 3 行被隐藏，显示");
        assertThat(grid.listing().rows()).hasSize(3);
    }

    @Test
    void aCopiedBlockComesBackAsTheCellsItWas() {
        assertThat(GridClipboard.cells("a\tb\r\n\"x\ny\"\t\"1\"\"2\"\r\n")).containsExactly(
                java.util.List.of("a", "b"), java.util.List.of("x\ny", "1\"2"));
    }

    @Test
    void aBlockIsPastedOnTheRowsInSightAsOneStepAndBadCellsAreNamed() {
        at(0, "signed");
        interact(() -> GridClipboard.copy("2024-01-11\t2024-05\n2023-05-02\t待定\n"));
        push(KeyCode.CONTROL, KeyCode.V);
        assertThat(stored(1, Field.SIGNED)).isEqualTo(EventDate.parse("2024-01-11"));
        assertThat(stored(1, Field.PROMISED_START).latest()).hasToString("2024-05");
        assertThat(stored(2, Field.SIGNED)).isEqualTo(EventDate.parse("2023-05-02"));
        assertThat(stored(2, Field.PROMISED_START).latest()).hasToString("2023-08");
        assertThat(stage.said).anySatisfy(text -> assertThat(text).contains("待定").contains("电容基地"));
        push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(stored(1, Field.SIGNED)).isEqualTo(EventDate.parse("2024-01-10"));
    }

    @Test
    void linesBeyondTheTablesEndAreNotPastedInSilence() {
        at(2, "signed");
        interact(() -> GridClipboard.copy("2024-01-11\n2024-01-12\n2024-01-13\n"));
        push(KeyCode.CONTROL, KeyCode.V);
        assertThat(stored(3, Field.SIGNED)).isEqualTo(EventDate.parse("2024-01-11"));
        assertThat(stage.session.ledger().projects().size()).isEqualTo(3);
        assertThat(stage.said).anySatisfy(text -> assertThat(text).contains("2 行超出"));
    }

    @Test
    void theListIsPreviewedAsPagesAndEscapeClosesThem() {
        interact(() -> stage.screen.printing().run());
        Stage preview = (Stage) lookup(".paper-view").query().getScene().getWindow();
        assertThat(preview.getOwner()).isSameAs(stage.scene.getWindow());
        assertThat(preview.getTitle()).isEqualTo("全部（截至2024-03-31）");
        assertThat(lookup("第 1 页，共 1 页").tryQuery()).isPresent();
        clickOn("A3");
        assertThat(lookup("第 1 页，共 1 页").tryQuery()).isPresent();
        push(KeyCode.ESCAPE);
        assertThat(preview.isShowing()).isFalse();
        assertThat(stage.preferences.get("paper.width", 0)).isEqualTo(1100);
    }

    @Test
    void thePaneIsPulledWiderAndStaysSo() {
        ProjectPane pane = ListTrick.pane(stage);
        assertThat(pane.getWidth()).isEqualTo(336);
        javafx.geometry.Bounds place = pane.localToScreen(pane.getBoundsInLocal());
        drag(place.getMinX() + 2, place.getMinY() + 300).dropTo(place.getMinX() - 298, place.getMinY() + 300);
        assertThat(pane.getWidth()).as("no wider than 480").isEqualTo(480);
        assertThat(stage.preferences.get("ledger.paneWidth", 0)).isEqualTo(480);
    }

    @Test
    void viewsAreOpenedByAltAndTheirNumberAndConditionsByCtrlShiftL() {
        at(0, "name");
        push(KeyCode.ALT, KeyCode.DIGIT3);
        assertThat(grid.model().viewProperty().get().id()).isEqualTo(grid.model().views().get(2).id());
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        assertThat(lookup(".condition-popup").tryQuery()).isPresent();
    }

    @Test
    void theListIsExportedUnderTheViewsName() {
        stage.chosen = Path.of("target", "ledger-screen-test.csv");
        interact(() -> stage.screen.exporting().run());
        assertThat(lookup(".export-cell").queryAll()).isNotEmpty();
        clickOn("docx").push(KeyCode.RIGHT).push(KeyCode.RIGHT);
        push(KeyCode.ENTER);
        assertThat(stage.said.get(0)).isEqualTo("全部（截至2024-03-31）.csv");
        assertThat(stage.said.get(1)).contains("ledger-screen-test.csv");
        assertThat(stage.chosen).content().startsWith("\uFEFF项目");
        assertThat(lookup(".export-cell").queryAll()).isEmpty();
    }

    @Test
    void aListThatCannotBeWrittenKeepsItsDialogOpenAndEscapeClosesIt() {
        stage.chosen = Path.of("target", "no-such-folder", "list.xlsx");
        stage.agreed = false;
        interact(() -> stage.screen.exporting().run());
        clickOn("导出…");
        assertThat(stage.said.get(1)).contains("找不到文件夹");
        assertThat(lookup(".export-cell").queryAll()).isNotEmpty();
        push(KeyCode.ESCAPE);
        assertThat(lookup(".export-cell").queryAll()).isEmpty();
    }
}
