package org.yinfeng.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.yinfeng.desk.Workspace;
import org.yinfeng.project.Texts;
import org.yinfeng.testing.MemoryStore;
import org.yinfeng.testing.SampleLedger;

/** Numbers of the alerts and the forecast explain themselves, by mouse and by keyboard. */
@ExtendWith(ApplicationExtension.class)
class ExplainedScreensTest {
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
        desk.go("alerts", "2024-03-31");
        stage.show();
    }

    private static String title(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(".explain-title").queryLabeled().getText();
    }

    @Test
    void anAlertsReasonIsExplainedByAClickAndByF1OnItsRow(FxRobot robot) {
        Node reason = robot.lookup(".rows-table .explained-cell").match(node -> node instanceof TableCell<?, ?> cell && cell.getText() != null
                && cell.getText().contains("逾期")).query();
        robot.clickOn(reason);
        assertThat(title(robot)).contains("承诺");
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup(".explain-panel").query().isVisible()).isFalse();

        TableView<?> table = robot.lookup(".rows-table").queryAs(TableView.class);
        robot.interact(() -> {
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(1);
        });
        robot.push(KeyCode.F1);
        assertThat(robot.lookup(".explain-panel").query().isVisible()).isTrue();
    }

    @Test
    void theCountOfALightIsExplainedByF1AndItsClickStillFilters(FxRobot robot) {
        ToggleButton red = robot.lookup(".segments .toggle-button").queryAllAs(ToggleButton.class).stream()
                .filter(button -> button.getText().startsWith("红 ")).findFirst().orElseThrow();
        robot.interact(red::requestFocus);
        robot.push(KeyCode.F1);

        assertThat(title(robot)).isEqualTo("红灯预警数 截至2024年3月31日");
        assertThat("红 " + robot.lookup(".explain-value").queryLabeled().getText().replace(",", "")).isEqualTo(red.getText().replace(",", ""));
        assertThat(red.isSelected()).isFalse();
    }

    @Test
    void aMethodsYearEndIsExplainedWithWhatIsDone(FxRobot robot) {
        robot.interact(() -> desk.go("forecast", "2024-03-31"));
        WaitForAsyncUtils.waitForFxEvents();
        Label pace = robot.lookup(".forecast-cell.explained").queryAllAs(Label.class).stream().findFirst().orElseThrow();

        robot.clickOn(pace);

        assertThat(title(robot)).startsWith("新引进预测：").endsWith("2024年12月");
        assertThat(robot.lookup(".explain-value").queryLabeled().getText()).isEqualTo(pace.getText());
    }
}
