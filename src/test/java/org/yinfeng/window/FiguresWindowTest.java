package org.yinfeng.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.yinfeng.desk.Workspace;
import org.yinfeng.project.Texts;
import org.yinfeng.testing.MemoryStore;
import org.yinfeng.testing.SampleLedger;

/** Numbers of the figures' cards explain themselves by mouse and by key; the overview's stages follow the chosen stretch. */
@ExtendWith(ApplicationExtension.class)
class FiguresWindowTest {
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
        desk.go("figures", "2024-03-31");
        stage.show();
    }

    private static String text(FxRobot robot, String selector) {
        return robot.lookup(selector).queryLabeled().getText();
    }

    @Test
    void aCountOfACardExplainsItselfByAClickAndByF1(FxRobot robot) {
        Node count = robot.lookup(".figures-card .explained").query();
        robot.clickOn(count);

        assertThat(text(robot, ".explain-title")).isEqualTo("阶段完成（本月、本季、今年）：新签约 本月 截至2024年3月31日");
        robot.push(KeyCode.ESCAPE);
        robot.interact(count::requestFocus);
        robot.push(KeyCode.F1);
        assertThat(robot.lookup(".explain-panel").query().isVisible()).isTrue();
    }

    @Test
    void theStagesFollowTheChosenStretchAndRememberIt(FxRobot robot) {
        robot.interact(() -> desk.go("overview", "2024-03-31"));
        assertThat(text(robot, ".stage-count")).isEqualTo("93");

        robot.clickOn("月");

        assertThat(robot.lookup(".stage-cell .card-title").queryAllAs(Label.class)).extracting(Label::getText).contains("3月签约");
        assertThat(text(robot, ".stage-count")).isNotEqualTo("93");
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.DOWN);
        assertThat(text(robot, ".stage-count")).isEqualTo("93");
    }
}
