package org.yinfeng.window;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
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
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.RuleSet;
import org.yinfeng.ledger.StageBasis;
import org.yinfeng.project.Texts;
import org.yinfeng.testing.MemoryStore;
import org.yinfeng.testing.SampleLedger;

/** Real clicks on the counting rules: copied and changed in the settings, chosen in the top bar. */
@ExtendWith(ApplicationExtension.class)
class RulesTest {
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

    @Test
    void aCopyIsChangedSavedChosenAndTakenBack(FxRobot robot) {
        robot.interact(() -> desk.go("settings", "2024-03-31"));
        robot.clickOn("复制");
        TextField name = robot.from(robot.lookup(".settings-card")).lookup((TextField field) -> "标准口径 2".equals(field.getText())).query();
        robot.interact(() -> name.setText("市领导口径"));
        robot.clickOn("只计当前阶段");
        robot.interact(() -> robot.lookup((javafx.scene.control.Button button) -> "保存".equals(button.getText())).queryButton().fire());

        RuleSet saved = desk.session().ledger().entries(RuleSet.class).get(0);
        assertThat(saved.rules()).isEqualTo(CountingRules.DEFAULT.withName("市领导口径").withStageBasis(StageBasis.EXCLUSIVE));
        robot.interact(() -> robot.lookup(".rules-menu").queryAs(MenuButton.class).show());
        robot.clickOn("市领导口径");
        assertThat(desk.workspace().rules()).isEqualTo(saved.rules());
        assertThat(robot.lookup(".status-bar .label").queryAllAs(Label.class)).extracting(Label::getText)
                .anyMatch(text -> text.startsWith("市领导口径（制造业、按签约日、剔除当年终止、只计当前阶段"));

        robot.interact(() -> desk.go("overview", "2024-03-31"));
        robot.push(KeyCode.CONTROL, KeyCode.Z).push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(desk.session().ledger().entries(RuleSet.class)).isEmpty();
        assertThat(desk.workspace().rules()).isEqualTo(CountingRules.DEFAULT);
    }
}
