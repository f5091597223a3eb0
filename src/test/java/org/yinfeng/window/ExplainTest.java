package org.yinfeng.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
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
import org.yinfeng.progress.explain.GoalFigure;
import org.yinfeng.progress.explain.Half;
import org.yinfeng.project.Texts;
import org.yinfeng.report.chart.Mark;
import org.yinfeng.testing.MemoryStore;
import org.yinfeng.testing.SampleLedger;
import org.yinfeng.window.kit.MarkedRegion;

/** A number says where it comes from, by mouse and by keyboard. */
@ExtendWith(ApplicationExtension.class)
class ExplainTest {
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

    private static String text(FxRobot robot, String selector) {
        return robot.lookup(selector).queryLabeled().getText();
    }

    private static Node focused(FxRobot robot) {
        return robot.lookup(".goal-card").query().getScene().getFocusOwner();
    }

    private static Node panel(FxRobot robot) {
        return robot.lookup(".explain-panel").query();
    }

    @Test
    void aClickOnTheGoalsValueShowsItsProjectsAndTheirSum(FxRobot robot) {
        robot.clickOn(".goal-value");

        assertThat(text(robot, ".explain-title")).isEqualTo("新引进项目计划总投资 2024年1—3月");
        assertThat(text(robot, ".explain-value")).isEqualTo("429.6");
        assertThat(robot.lookup(".explain-sum .bold").queryLabeled().getText()).isEqualTo("429.6亿元");
        robot.push(KeyCode.ESCAPE);
        assertThat(panel(robot).isVisible()).isFalse();
        assertThat(focused(robot).getStyleClass()).contains("goal-value");
    }

    @Test
    void theKeyboardAloneGoesFromANumberToItsProjectsInTheLedger(FxRobot robot) {
        robot.interact(() -> robot.lookup(".stage-count").query().requestFocus());
        robot.push(KeyCode.RIGHT);
        assertThat(focused(robot).getStyleClass()).contains("stage-amount");
        robot.push(KeyCode.F1);
        assertThat(text(robot, ".explain-title")).isEqualTo("签约项目计划总投资 2024年1—3月");

        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);

        assertThat(robot.lookup(".chip .label").queryAllAs(Label.class)).extracting(Label::getText)
                .contains("来自", "签约项目计划总投资 2024年1—3月");
        assertThat(robot.lookup(".status-bar .label").queryAllAs(Label.class)).extracting(Label::getText)
                .anyMatch(text -> text.startsWith("筛选 93 / 1,394"));
    }

    @Test
    void aRateLeadsOnToItsValueAndBack(FxRobot robot) {
        robot.clickOn(".goal-rate");
        assertThat(text(robot, ".explain-formula")).isEqualTo("完成 429.6亿元 ÷ 目标 1,000亿元 × 100% = 43.0%，按未四舍五入的数计算");

        robot.push(KeyCode.ENTER);
        assertThat(text(robot, ".explain-title")).isEqualTo("新引进项目计划总投资 2024年1—3月");

        robot.clickOn(".explain-panel .chip-close");
        assertThat(text(robot, ".explain-title")).isEqualTo("新引进项目计划总投资完成率 2024年1—3月");
    }

    @Test
    void lookingForAProjectNarrowsTheListAndAddsUpWhatIsFound(FxRobot robot) {
        robot.clickOn(".goal-value");
        String all = text(robot, ".explain-sum .bold");

        robot.clickOn(".explain-panel .text-field").write("dzq");
        org.testfx.util.WaitForAsyncUtils.sleep(300, java.util.concurrent.TimeUnit.MILLISECONDS);
        org.testfx.util.WaitForAsyncUtils.waitForFxEvents();

        assertThat(text(robot, ".explain-sum .label")).startsWith("找到");
        assertThat(text(robot, ".explain-sum .bold")).isNotEqualTo(all);
    }

    @Test
    void aNumberOnABooksPageExplainsItselfToo(FxRobot robot) {
        robot.interact(() -> desk.go("book", "2024-03-31"));
        org.testfx.util.WaitForAsyncUtils.waitForFxEvents();
        GoalFigure rate = GoalFigure.of(Half.INTRODUCED, GoalFigure.Part.RATE);
        MarkedRegion sheet = robot.lookup(".paper-desk").queryAs(MarkedRegion.class);
        for (int page = 0; page < 4 && sheet.marks().stream().noneMatch(mark -> rate.equals(mark.figure())); page++) {
            robot.interact(() -> robot.lookup(".paper-bar .button").queryAllAs(Button.class).stream().skip(1).findFirst().get().fire());
        }
        Mark mark = sheet.marks().stream().filter(found -> rate.equals(found.figure())).reduce((first, last) -> last).orElseThrow();

        robot.clickOn(sheet.localToScreen(mark.area().getCenterX(), mark.area().getCenterY()));

        assertThat(text(robot, ".explain-title")).isEqualTo("新引进项目计划总投资完成率 2024年1—3月");
        assertThat(text(robot, ".explain-value")).isEqualTo("43.0");
    }
}
