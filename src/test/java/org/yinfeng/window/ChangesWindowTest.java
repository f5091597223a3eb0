package org.yinfeng.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.yinfeng.desk.Workspace;
import org.yinfeng.progress.bridge.Bridge.Figure;
import org.yinfeng.project.Texts;
import org.yinfeng.testing.MemoryStore;
import org.yinfeng.testing.SampleLedger;
import org.yinfeng.window.changes.ChangesScreen;
import org.yinfeng.window.kit.ChartCanvas;
import org.yinfeng.window.ledger.LedgerScreen;

/** What moved a figure, by real clicks and keys. */
@ExtendWith(ApplicationExtension.class)
class ChangesWindowTest {
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
        desk.go("changes", "2024-03-31").screen(ChangesScreen.class).look(Figure.PLANNED, LocalDate.of(2024, 2, 29));
        stage.show();
    }

    private static TableView<?> table(FxRobot robot, String style) {
        return robot.lookup(style).queryAs(TableView.class);
    }

    @Test
    void aPartShowsItsProjectsAndEnterLeadsToThemInTheLedger(FxRobot robot) {
        robot.clickOn("进度推进");
        int projects = table(robot, ".changes-lines").getItems().size();
        assertThat(projects).isPositive();

        robot.push(KeyCode.ENTER);

        assertThat(desk.screen(LedgerScreen.class)).isNotNull();
        assertThat(robot.lookup(".status-bar .label").queryAllAs(Labeled.class)).extracting(Labeled::getText)
                .anySatisfy(said -> assertThat(said).contains(String.valueOf(projects)));
    }

    @Test
    void fOneOnAPartAndAClickOnItsNumberExplainIt(FxRobot robot) {
        robot.clickOn("进度推进").push(KeyCode.F1);

        assertThat(robot.lookup(".explain-panel .label").queryAllAs(Labeled.class)).extracting(Labeled::getText)
                .anySatisfy(said -> assertThat(said).contains("进度推进").contains("新引进项目计划总投资"));
    }

    @Test
    void theBarsExplainThemselves(FxRobot robot) {
        ChartCanvas chart = robot.lookup(".chart-canvas").queryAs(ChartCanvas.class);

        assertThat(chart.marks()).extracting(mark -> mark.key()).startsWith("from").endsWith("to").contains("advanced");
        assertThat(chart.marks()).allSatisfy(mark -> assertThat(mark.figure()).isNotNull());
    }

    @Test
    void theSameDateInTheSameRecordSaysThatNothingChanged(FxRobot robot) {
        robot.interact(() -> desk.screen(ChangesScreen.class).look(Figure.STARTED, LocalDate.of(2024, 3, 31)));

        assertThat(table(robot, ".changes-lines").getItems()).isEmpty();
        assertThat(robot.lookup(".changes-nothing").queryLabeled().getText()).contains("同一天");
    }
}
