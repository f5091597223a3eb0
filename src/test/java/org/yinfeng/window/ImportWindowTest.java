package org.yinfeng.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.yinfeng.desk.Workspace;
import org.yinfeng.desk.imports.SheetMap;
import org.yinfeng.ledger.Projects;
import org.yinfeng.project.Field;
import org.yinfeng.project.Texts;
import org.yinfeng.testing.MemoryStore;
import org.yinfeng.testing.SampleLedger;
import org.yinfeng.window.imports.DropOverlay;
import org.yinfeng.window.imports.ImportScreen;

/** Real clicks and keys on the review of a county's sheet. */
@ExtendWith(ApplicationExtension.class)
class ImportWindowTest {
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
        stage.show();
    }

    private static boolean says(FxRobot robot, String words) {
        return robot.lookup(".label").queryAllAs(Label.class).stream().anyMatch(label -> label.getText() != null && label.getText().contains(words));
    }

    private static String writeButton(FxRobot robot) {
        return robot.lookup(".review-foot .primary").queryButton().getText();
    }

    @Test
    void aNearMatchIsDecidedByKeysWrittenAndUndone(FxRobot robot) {
        robot.interact(() -> desk.review("2024-04-30").look(26));
        assertThat(writeButton(robot)).isEqualTo("写入 10 项");
        robot.interact(() -> robot.lookup(".problems .list-view").queryAs(ListView.class).requestFocus());

        robot.push(KeyCode.DIGIT1);
        assertThat(writeButton(robot)).isEqualTo("写入 11 项");
        robot.push(KeyCode.DELETE);
        assertThat(writeButton(robot)).isEqualTo("写入 10 项");
        robot.push(KeyCode.N);
        robot.clickOn(".review-foot .primary");
        assertThat(desk.session().ledger().projects().size()).isEqualTo(1394 + 5);

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(desk.session().ledger().projects().size()).isEqualTo(1394);
    }

    @Test
    void aCellWithTroubleIsCorrectedWhereItStands(FxRobot robot) {
        robot.interact(() -> desk.review("2024-04-30"));
        robot.interact(() -> desk.screen(ImportScreen.class).correct(18));
        robot.interact(() -> robot.lookup(".cell-field").queryAs(TextField.class).setText("20001"));
        robot.push(KeyCode.ENTER);

        assertThat(writeButton(robot)).isEqualTo("写入 11 项");
        assertThat(says(robot, "约2亿")).isFalse();
    }

    @Test
    void escapeLeavesTheCellAndNotTheReview(FxRobot robot) {
        robot.interact(() -> desk.review("2024-04-30"));
        robot.interact(() -> desk.screen(ImportScreen.class).correct(18));
        robot.push(KeyCode.ESCAPE);

        assertThat(robot.lookup(".cell-field").tryQuery()).isEmpty();
        assertThat(writeButton(robot)).isEqualTo("写入 10 项");
    }

    @Test
    void spaceTakesTheRowOrTheChangedCellItStandsOn(FxRobot robot) {
        robot.interact(() -> {
            desk.review("2024-04-30");
            TableView<?> rows = robot.lookup(".rows-table").queryTableView();
            rows.requestFocus();
            rows.getSelectionModel().clearAndSelect(2);
            rows.getFocusModel().focus(2);
        });

        robot.push(KeyCode.SPACE);
        assertThat(writeButton(robot)).isEqualTo("写入 9 项");
        robot.push(KeyCode.SPACE);
        assertThat(writeButton(robot)).isEqualTo("写入 10 项");
    }

    @Test
    @SuppressWarnings("unchecked")
    void aColumnIsCorrectedByKeysReadAgainAndUnderstoodAnew(FxRobot robot) {
        robot.interact(() -> desk.review("2024-04-30"));
        robot.interact(() -> desk.screen(ImportScreen.class).map(15));
        robot.interact(() -> { });
        robot.push(KeyCode.F2);
        ComboBox<SheetMap.Option> open = robot.lookup(".map-slot").queryAllAs(ComboBox.class).stream().filter(ComboBox::isShowing).findFirst().orElseThrow();
        robot.interact(() -> open.setValue(open.getItems().stream().filter(option -> option.title().equals("备注")).findFirst().orElseThrow()));

        assertThat(says(robot, "按更正的对应关系读入")).isTrue();
        robot.clickOn("恢复自动识别");
        assertThat(robot.lookup("恢复自动识别").tryQuery().filter(javafx.scene.Node::isVisible)).isEmpty();
    }

    @Test
    void whatTheSheetLeavesOutIsOpenedInTheLedger(FxRobot robot) {
        robot.interact(() -> desk.review("2024-04-30"));
        robot.clickOn("表里没有").clickOn(".missing .check-box");
        assertThat(says(robot, "台账里有 131 个项目，表里没有")).isTrue();

        robot.clickOn("在台账中查看");
        assertThat(says(robot, "131 / 1,394")).isTrue();
    }

    @Test
    void aPastedTableWithHeadingsIsReviewed(FxRobot robot) {
        robot.interact(() -> {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "项目编号\t项目名称\t备注\nZQ2022-0155\t高要恩业五金制造五金智造增资扩产项目\t已约谈\n"));
            desk.go("import", "2024-04-30");
            desk.screen(ImportScreen.class).takeFocus();
        });
        robot.push(KeyCode.CONTROL, KeyCode.V);
        assertThat(writeButton(robot)).isEqualTo("写入 1 项");
        robot.clickOn(".review-foot .primary");

        Projects projects = desk.session().ledger().projects();
        assertThat(IntStream.range(0, projects.size()).filter(row -> "已约谈".equals(projects.value(Field.NOTE, row)))).hasSize(1);
    }

    @Test
    void filesHeldOverAnyScreenAreNamed(FxRobot robot) {
        robot.interact(() -> desk.go("overview", "2024-03-31").drop("甲.xlsx", "乙.csv"));

        assertThat(robot.lookup(".drop-overlay").queryAs(DropOverlay.class).isVisible()).isTrue();
        assertThat(says(robot, "松开即导入这 2 个文件")).isTrue();
        assertThat(says(robot, "甲.xlsx\n乙.csv")).isTrue();
    }
}
