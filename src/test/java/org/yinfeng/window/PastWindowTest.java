package org.yinfeng.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.yinfeng.desk.Workspace;
import org.yinfeng.ledger.Change;
import org.yinfeng.ledger.Edit;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.project.Message;
import org.yinfeng.project.Project;
import org.yinfeng.project.Texts;
import org.yinfeng.testing.MemoryStore;
import org.yinfeng.window.ledger.LedgerScreen;

/** The window looks at the past by real keys and clicks: it says so, nothing can be edited, one button leads back. */
@ExtendWith(ApplicationExtension.class)
class PastWindowTest {
    private PictureDesk desk;

    @BeforeAll
    static void fonts() {
        Theme.loadFonts();
    }

    @Start
    void show(Stage stage) {
        MemoryStore store = new MemoryStore(Ledger.empty());
        store.commit(Edit.of(Message.of("edit.sample"), org.yinfeng.desk.SampleLedger.edit(Ledger.empty()).changes()), "张三");
        Project first = store.load().projects().at(0);
        store.commit(Edit.of(Message.of("edit.remove"), Change.removed(first)), "李四");
        desk = new PictureDesk(store, Workspace.Theme.LIGHT, Texts.Language.ZH);
        Scene scene = new Scene(desk.start(), 1280, 720);
        Theme.apply(Workspace.Theme.LIGHT, scene);
        stage.setScene(scene);
        desk.go("ledger", "2024-03-31");
        stage.show();
    }

    @Test
    void aKeyAndAChosenChangeShowTheRecordOfItAndOneButtonLeadsBack(FxRobot robot) {
        assertThat(robot.lookup(".past-strip").query().isVisible()).isFalse();

        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        Node old = robot.lookup(".dialog-pane .list-cell").nth(1).query();
        robot.doubleClickOn(old);

        assertThat(robot.lookup(".past-strip").query().isVisible()).isTrue();
        assertThat(robot.lookup(".past-strip .label").queryAllAs(Labeled.class)).extracting(Labeled::getText)
                .anySatisfy(text -> assertThat(text).contains("第 1 次修改之后", "不能修改"));
        assertThat(desk.session().ledger().projects().size()).isEqualTo(1394);

        robot.clickOn("返回现在");

        assertThat(robot.lookup(".past-strip").query().isVisible()).isFalse();
        assertThat(desk.session().ledger().projects().size()).isEqualTo(1393);
    }

    @Test
    void inThePastEditingSaysWhyItDoesNothing(FxRobot robot) {
        robot.interact(() -> desk.past("ledger", "2024-03-31"));

        robot.interact(() -> desk.screen(LedgerScreen.class).takeFocus());
        robot.push(KeyCode.F2);
        assertThat(robot.lookup(".toast .label").queryLabeled().getText()).contains("不能修改");
        robot.push(KeyCode.CONTROL, KeyCode.DELETE);
        robot.push(KeyCode.CONTROL, KeyCode.N);

        assertThat(robot.lookup(".project-form").tryQuery()).isEmpty();
        assertThat(robot.lookup(".pane-foot .button").queryAs(Button.class).isDisabled()).isTrue();
        assertThat(desk.session().live().revision()).isEqualTo(2);
    }

    @Test
    void aMomentThatIsNoneKeepsTheQuestionOpen(FxRobot robot) {
        robot.clickOn(".past-button");
        TextField day = robot.lookup(".dialog-pane .text-field").nth(0).query();
        robot.interact(() -> day.setText("2024-02-30"));
        robot.clickOn("看当时的台账");

        assertThat(robot.lookup(".dialog-pane .crit").queryLabeled().getText()).isNotBlank();
        robot.interact(() -> day.setText("2020-01-01"));
        robot.clickOn("看当时的台账");

        assertThat(desk.session().ledger().isEmpty()).isTrue();
        assertThat(desk.session().isPast()).isTrue();
    }

    @Test
    void inThePastNothingCanBeRestoredTakenBackOrWritten(FxRobot robot) {
        robot.interact(() -> desk.past("settings", "2024-03-31"));
        assertThat(button(robot, ".settings-card .button", "恢复备份").isDisabled()).isTrue();

        robot.interact(() -> desk.go("history", "2024-03-31"));
        assertThat(button(robot, ".history-steps .button", "撤销").isDisabled()).isTrue();

        robot.interact(() -> desk.review("2024-04-30"));
        assertThat(robot.lookup(".review-foot .primary").queryAs(Button.class).isDisabled()).isTrue();

        robot.interact(() -> desk.session().lookAtNow());
        assertThat(robot.lookup(".review-foot .primary").queryAs(Button.class).isDisabled()).isFalse();
    }

    private static Button button(FxRobot robot, String style, String text) {
        return robot.lookup(style).queryAllAs(Button.class).stream().filter(each -> each.getText().startsWith(text)).findFirst().orElseThrow();
    }
}
