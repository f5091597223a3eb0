package org.yinfeng.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.yinfeng.desk.Workspace;
import org.yinfeng.ledger.Escalation;
import org.yinfeng.ledger.LedgerStore;
import org.yinfeng.ledger.Measure;
import org.yinfeng.ledger.Outcome;
import org.yinfeng.progress.board.Standing;
import org.yinfeng.project.Texts;
import org.yinfeng.testing.MemoryStore;
import org.yinfeng.testing.SampleLedger;
import org.yinfeng.window.ledger.LedgerScreen;

/** Real clicks on the board and the alerts. */
@ExtendWith(ApplicationExtension.class)
class BoardAndAlertsWindowTest {
    private PictureDesk desk;

    @BeforeAll
    static void fonts() {
        Theme.loadFonts();
    }

    @Start
    void show(Stage stage) {
        desk = new PictureDesk(new MemoryStore(SampleLedger.get()), Workspace.Theme.LIGHT, Texts.Language.ZH);
        Scene scene = new Scene(desk.start(), 1280, 720);
        Theme.apply(Workspace.Theme.LIGHT, scene);
        stage.setScene(scene);
        desk.go("board", "2024-03-31");
        stage.show();
    }

    @SuppressWarnings("unchecked")
    private static List<Standing> rows(FxRobot robot) {
        return ((TableView<Standing>) robot.lookup(".board-table").queryAs(TableView.class)).getItems();
    }

    @Test
    void anotherFigureAndAnotherKindOfUnitsRankAnew(FxRobot robot) {
        assertThat(rows(robot)).extracting(Standing::region).startsWith("全市", "怀集县", "肇庆高新区");

        robot.clickOn("功能区");

        assertThat(rows(robot)).extracting(Standing::region).containsExactly("全市", "肇庆高新区", "肇庆新区");
    }

    @Test
    void enterOnAUnitOpensTheProjectsBehindIt(FxRobot robot) {
        TableView<?> table = robot.lookup(".board-table").queryAs(TableView.class);
        robot.interact(() -> {
            table.requestFocus();
            table.getSelectionModel().select(1);
        });

        robot.push(KeyCode.ENTER);

        assertThat(desk.screen(LedgerScreen.class)).isNotNull();
        assertThat(robot.lookup(".status-bar .label").queryAllAs(javafx.scene.control.Label.class))
                .anyMatch(label -> label.getText().contains("6 / 1,394"));
    }

    @Test
    void theBoardIsCopiedWithItsHeads(FxRobot robot) {
        robot.clickOn("复制");

        String[] copied = new String[1];
        robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertThat(copied[0]).startsWith("位次\t变化\t").contains("怀集县\t47.2361").contains("升至第1位（怀集县）");
    }

    @Test
    void aPublicityIsCopiedWhenItIsInSight(FxRobot robot) {
        robot.clickOn("亮承诺").clickOn("复制");

        String[] copied = new String[1];
        robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertThat(copied[0]).startsWith("项目编号\t项目名称\t").doesNotContain("位次");
    }

    @Test
    void aRateAndWhatWouldLiftAUnitExplainThemselvesByMouseAndByKeyboard(FxRobot robot) {
        robot.clickOn((javafx.scene.Node) robot.lookup(".board-table .table-cell").match(node -> node instanceof javafx.scene.control.TableCell<?, ?> cell
                && cell.getText() != null && cell.getText().contains("升至第1位")).query());
        assertThat(robot.lookup(".explain-title").queryLabeled().getText()).contains("新引进完成率上升一位还需 2024年1—3月");
        robot.push(KeyCode.ESCAPE);

        TableView<Object> table = robot.lookup(".board-table").queryAs(TableView.class);
        robot.interact(() -> {
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(1, table.getColumns().get(0));
            table.getFocusModel().focus(1, table.getColumns().get(0));
        });
        robot.push(KeyCode.F1);
        assertThat(robot.lookup(".explain-title").queryLabeled().getText()).startsWith("怀集县").contains("位次");
        assertThat(robot.lookup(".explain-value").queryLabeled().getText()).isEqualTo("1");
    }

    @Test
    void someAlertsAreLoggedAsRemindedInOneStepAndUndone(FxRobot robot) {
        robot.interact(() -> desk.go("alerts", "2024-03-31"));
        robot.interact(() -> desk.screen(org.yinfeng.window.alerts.AlertsScreen.class).pick(2));

        robot.clickOn("督办函").clickOn("登记 2 项");

        assertThat(desk.session().ledger().entries(Escalation.class)).extracting(Escalation::measure)
                .containsExactly(Measure.LETTER, Measure.LETTER);
        assertThat(robot.lookup(node -> node instanceof javafx.scene.control.TableCell<?, ?> cell && "督办函 2024-03-31".equals(cell.getText())).queryAll())
                .hasSize(2);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(desk.session().ledger().entries(Escalation.class)).isEmpty();
    }

    /** The same ledger in a store that takes nothing. */
    private static LedgerStore refusing(LedgerStore store) {
        return (LedgerStore) java.lang.reflect.Proxy.newProxyInstance(LedgerStore.class.getClassLoader(), new Class<?>[] {LedgerStore.class},
                (proxy, method, arguments) -> method.getName().equals("commit") ? new Outcome.Refused(List.of()) : method.invoke(store, arguments));
    }

    @Test
    void aRefusedEscalationSaysSoAndKeepsWhatWasTyped(FxRobot robot) {
        robot.interact(() -> {
            desk = new PictureDesk(refusing(new MemoryStore(SampleLedger.get())), Workspace.Theme.LIGHT, Texts.Language.ZH);
            robot.lookup(".root").query().getScene().setRoot(desk.start());
            desk.go("alerts", "2024-03-31");
            desk.screen(org.yinfeng.window.alerts.AlertsScreen.class).pick(2);
        });
        javafx.scene.control.TextField note = robot.lookup(".alert-bar .text-field").queryAllAs(javafx.scene.control.TextField.class)
                .stream().reduce((first, last) -> last).orElseThrow();
        robot.interact(() -> note.setText("请于下周前报来"));

        robot.interact(() -> robot.lookup(".alert-bar .primary").queryButton().fire());

        assertThat(note.getText()).isEqualTo("请于下周前报来");
        assertThat(robot.lookup(".toast").tryQuery()).isEmpty();
        assertThat(desk.session().ledger().entries(Escalation.class)).isEmpty();
    }

    @Test
    void aLightAndAUnitNarrowTheAlerts(FxRobot robot) {
        robot.interact(() -> desk.go("alerts", "2024-03-31"));
        TableView<?> table = robot.lookup(".rows-table").queryAs(TableView.class);
        int all = table.getItems().size();

        robot.clickOn((javafx.scene.Node) robot.lookup(".segments .toggle-button").match(node -> node instanceof javafx.scene.control.Labeled light
                && light.getText().startsWith("红 ")).query());

        assertThat(table.getItems().size()).isBetween(1, all - 1);
    }

    @Test
    void nodesOfATemplateAreTypedInTheirDialogStoredTogetherAndUndone(FxRobot robot) {
        robot.interact(() -> desk.open("ledger", "2024-03-31", "code:ZQ2023-0333"));
        robot.interact(() -> ((javafx.scene.control.Button) robot.lookup(node -> node instanceof javafx.scene.control.Button button
                && "编辑节点".equals(button.getAccessibleText())).query()).fire());

        robot.clickOn("加入建设节点 7 项").write("2024-05-31").clickOn("保存");

        assertThat(desk.session().ledger().entries(org.yinfeng.ledger.Node.class)).hasSize(7).first()
                .satisfies(node -> assertThat(node.due()).isEqualTo("2024-05-31"));
        assertThat(robot.lookup("节点　已完成 0/7").tryQuery()).isPresent();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(desk.session().ledger().entries(org.yinfeng.ledger.Node.class)).isEmpty();
    }
}
