package org.yinfeng.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
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

/** Real clicks on the card that sends fill-in packs. */
@ExtendWith(ApplicationExtension.class)
class PacksTest {
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
        desk.go("import", "2024-04-30");
        stage.show();
    }

    private static String send(FxRobot robot) {
        return robot.lookup(".packs-card .button").queryAllAs(Button.class).stream().map(Button::getText)
                .filter(text -> text != null && text.startsWith("下发")).findFirst().orElseThrow();
    }

    @Test
    void theTenUnitsOfTheSampleAreOfferedAndCanBeLeftOutByMouseAndByKeyboard(FxRobot robot) {
        assertThat(robot.lookup(".packs-card .check-box").queryAllAs(CheckBox.class)).hasSize(10);
        assertThat(send(robot)).isEqualTo("下发 10 份填报表…");

        CheckBox first = robot.lookup(".packs-card .check-box").query();
        robot.clickOn(first);
        assertThat(send(robot)).isEqualTo("下发 9 份填报表…");
        assertThat(first.isFocused()).isTrue();

        robot.push(javafx.scene.input.KeyCode.SPACE);
        assertThat(send(robot)).isEqualTo("下发 10 份填报表…");
    }

    @Test
    void responsibleUnitsAndAnotherMonthAreAClickAway(FxRobot robot) {
        robot.clickOn("按责任单位");

        assertThat(robot.lookup(".packs-card .check-box").queryAllAs(CheckBox.class).size()).isNotEqualTo(10);
        assertThat(robot.lookup(".packs-month").queryLabeled().getText()).contains("2024年4月");

        robot.clickOn((javafx.scene.Node) robot.lookup(".packs-card .button").nth(1).query());
        assertThat(robot.lookup(".packs-month").queryLabeled().getText()).contains("2024年5月");
    }
}
