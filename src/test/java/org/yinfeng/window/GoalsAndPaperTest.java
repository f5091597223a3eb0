package org.yinfeng.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.yinfeng.desk.Workspace;
import org.yinfeng.ledger.Indicator;
import org.yinfeng.project.Field;
import org.yinfeng.project.Money;
import org.yinfeng.project.Texts;
import org.yinfeng.testing.MemoryStore;
import org.yinfeng.testing.SampleLedger;

/** Real clicks and keys on the grids of goals, on an import's review and on the book. */
@ExtendWith(ApplicationExtension.class)
class GoalsAndPaperTest {
    private static final LocalDate MARCH = LocalDate.of(2024, 3, 31);

    @TempDir
    Path folder;
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

    private Money target(String region) {
        return desk.session().ledger().target(Indicator.INTRODUCED, region, 2024, MARCH).orElseThrow().money();
    }

    private void focusCell(FxRobot robot, int row, int column) {
        TableView<?> grid = robot.lookup(".entry-grid").query();
        robot.interact(() -> {
            grid.requestFocus();
            focus(grid, row, column);
        });
    }

    private static <T> void focus(TableView<T> grid, int row, int column) {
        grid.getSelectionModel().clearAndSelect(row, grid.getColumns().get(column));
        grid.getFocusModel().focus(row, grid.getColumns().get(column));
    }

    @Test
    void aTargetIsTypedOverAndUndone(FxRobot robot) {
        robot.interact(() -> desk.go("targets", "2024-03-31"));
        focusCell(robot, 1, 1);

        robot.write("75.5").push(KeyCode.ENTER);

        assertThat(target("端州区")).isEqualTo(Money.ofWan(755_000));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(target("端州区")).isEqualTo(Money.ofYi(70));
    }

    @Test
    void badTextStaysInItsCellAndEscLeavesTheTargetAsItWas(FxRobot robot) {
        robot.interact(() -> desk.go("targets", "2024-03-31"));
        focusCell(robot, 1, 1);

        robot.write("-5").push(KeyCode.ENTER);

        assertThat(target("端州区")).isEqualTo(Money.ofYi(70));
        assertThat(robot.lookup(".grid-notes .label").queryLabeled().getText()).contains("-5");
    }

    @Test
    void aCountysSheetIsReviewedAndWrittenWithOneClick(FxRobot robot) throws IOException {
        Path sheet = folder.resolve("四会市.csv");
        Files.writeString(sheet, """
                单位：万元
                项目编号,项目名称,属地,项目类型,项目类别,计划总投资,签约日期
                SH-1,四会新项目,四会市,新引进,制造业,12000,2024-03-05
                """);
        robot.interact(() -> desk.open("import", "2024-03-31", sheet.toString()));

        robot.clickOn("写入 1 项");

        int row = desk.session().ledger().projects().rowOfCode("SH-1");
        assertThat(desk.session().ledger().projects().value(Field.PLANNED, row)).isEqualTo(Money.ofWan(12_000));
    }

    @Test
    void aReviewIsLeftWithoutATraceByCancel(FxRobot robot) {
        robot.interact(() -> desk.review("2024-04-30"));

        robot.clickOn("取消");

        assertThat(desk.session().ledger().revision()).isEqualTo(SampleLedger.get().revision());
        assertThat(robot.lookup(".drop-area").tryQuery()).isPresent();
    }

    @Test
    void theBooksPagesAreTurned(FxRobot robot) {
        robot.interact(() -> desk.go("book", "2024-03-31"));
        Labeled number = robot.lookup(node -> node instanceof Labeled label && label.getText() != null
                && label.getText().startsWith("第 1 页，共 ")).queryLabeled();

        robot.interact(() -> robot.lookup(".paper-tiles").queryListView().getSelectionModel().select(2));
        assertThat(number.getText()).startsWith("第 3 页，共 ");

        robot.clickOn(robot.lookup(".paper-bar .icon-button").nth(0).queryButton());
        assertThat(number.getText()).startsWith("第 2 页，共 ");
    }
}
