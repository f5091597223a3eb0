package org.yinfeng.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
import org.yinfeng.project.Scope;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Unit;
import org.yinfeng.testing.MemoryStore;
import org.yinfeng.testing.SampleLedger;
import org.yinfeng.window.overview.OverviewScreen;
import org.yinfeng.window.settings.SettingsScreen;

/** Real clicks and keys in the window, without a display. */
@ExtendWith(ApplicationExtension.class)
class ShellTest {
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
        desk.go("overview", "2024-03-31");
        stage.show();
    }

    private static String value(FxRobot robot) {
        return robot.lookup(".goal-value").queryLabeled().getText();
    }

    @Test
    void theQuartersArrowGoesBackAndTheFiguresFollow(FxRobot robot) {
        assertThat(value(robot)).isEqualTo("429.6");

        robot.clickOn(".quarter-stepper .first");

        assertThat(desk.workspace().asOf()).isEqualTo(LocalDate.of(2023, 12, 31));
        assertThat(value(robot)).isEqualTo("1,007.7");
    }

    @Test
    void unitAndScopeAreChosenBySegments(FxRobot robot) {
        robot.clickOn("万元");
        assertThat(desk.workspace().unit()).isEqualTo(Unit.WAN);
        assertThat(value(robot)).isEqualTo("4,296,023");

        robot.clickOn("全部产业");
        assertThat(desk.workspace().scope()).isEqualTo(Scope.ALL);
    }

    @Test
    void theLanguageChangesWhileTheWindowStands(FxRobot robot) {
        robot.interact(() -> desk.workspace().setLanguage(Texts.Language.EN));

        assertThat(robot.lookup(".page-title").queryLabeled().getText()).isEqualTo("Overview");
        assertThat(robot.lookup(".verdict").queryLabeled().getText()).isEqualTo("18.0 points ahead");
    }

    @Test
    void controlAndADigitGoToAPlaceControlCommaToTheSettingsAndControlFToTheSearch(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        assertThat(desk.screen(SettingsScreen.class)).isNotNull();

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertThat(desk.screen(OverviewScreen.class)).isNotNull();
        robot.push(KeyCode.CONTROL, KeyCode.F);
        Node focused = robot.lookup(".search-field").query();
        assertThat(focused.isFocused()).isTrue();
    }

    @Test
    void theOverdueTabsShowOtherPromises(FxRobot robot) {
        Label before = robot.lookup(".overdue-row .muted").query();
        assertThat(before.getText()).contains("应开工");

        robot.clickOn("竣工 12");

        Label after = robot.lookup(".overdue-row .muted").query();
        assertThat(after.getText()).contains("应竣工");
    }

    @Test
    void theStatusBarTellsTheCountingRulesAndTheNumberOfProjects(FxRobot robot) {
        assertThat(robot.lookup(".status-bar .label").queryAllAs(Label.class)).extracting(Label::getText)
                .contains("标准口径（制造业、按签约日、剔除当年终止、各阶段累计、序时按月、率取1位四舍五入）　序时 3/12", "共 1,394 个项目");
    }
}
