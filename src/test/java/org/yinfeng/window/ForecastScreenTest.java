package org.yinfeng.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.yinfeng.desk.Workspace;
import org.yinfeng.desk.whatif.Lane;
import org.yinfeng.desk.whatif.WhatIf;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.project.Field;
import org.yinfeng.project.Milestone;
import org.yinfeng.project.Money;
import org.yinfeng.project.Texts;
import org.yinfeng.testing.MemoryStore;
import org.yinfeng.testing.SampleLedger;
import org.yinfeng.window.forecast.ForecastScreen;

/** Real clicks and keys on the forecast and its what-if. */
@ExtendWith(ApplicationExtension.class)
class ForecastScreenTest {
    private PictureDesk desk;
    private ForecastScreen screen;
    private WhatIf whatIf;

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

    @BeforeEach
    void goThere(FxRobot robot) {
        robot.interact(() -> {
            desk.go("forecast", "2024-03-31");
            screen = desk.screen(ForecastScreen.class);
            whatIf = screen.whatIf();
        });
    }

    private static long chosen(FxRobot robot) {
        return robot.lookup("#whatif-projects").<ListView<Long>>query().getSelectionModel().getSelectedItem();
    }

    private static void find(FxRobot robot, String name) {
        robot.clickOn("#whatif-search").write(name).push(KeyCode.ENTER);
    }

    @Test
    void aSubjectIsChosenAndItsMethodsAreThere(FxRobot robot) {
        robot.clickOn("开工");

        assertThat(robot.lookup(".forecast-cell").queryAllAs(javafx.scene.control.Label.class)).extracting(javafx.scene.control.Label::getText)
                .contains("384", "370", "428", "加上年内尚未到期的承诺 274 个；另有 57 个逾期而无新时间，不计入");
    }

    @Test
    void aMonthIsTypedAndTheLedgerStaysAsItIs(FxRobot robot) {
        Ledger before = desk.session().ledger();
        find(robot, "ZQ2023-0100");
        long id = chosen(robot);
        Milestone open = java.util.Arrays.stream(Milestone.values()).filter(one -> whatIf.lane(id, one).state() == Lane.State.PROMISED)
                .findFirst().orElseThrow();

        robot.doubleClickOn("#whatif-" + open).push(KeyCode.CONTROL, KeyCode.A).write("2024-12").push(KeyCode.ENTER);

        assertThat(whatIf.lane(id, open).month()).isEqualTo(YearMonth.of(2024, 12));
        assertThat(whatIf.moves()).hasSize(1);
        assertThat(desk.session().ledger()).isSameAs(before);
        robot.clickOn("#whatif-undo");
        assertThat(whatIf.isEmpty()).isTrue();
    }

    @Test
    void theArrowKeysMoveTheMarkByAMonthAndTheMouseDragsIt(FxRobot robot) {
        find(robot, "ZQ2023-0100");
        long id = chosen(robot);
        Node mark = robot.lookup(".lane-mark.promised").query();
        robot.interact(mark::requestFocus);
        robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT);
        assertThat(whatIf.moves()).singleElement().satisfies(move -> assertThat(move.project().id()).isEqualTo(id));

        int before = whatIf.moves().size();
        robot.drag(robot.lookup(".lane-mark.promised").<Node>query()).moveBy(40, 0).drop();
        assertThat(whatIf.moves().size()).isGreaterThanOrEqualTo(before);
        robot.clickOn("#whatif-undo").clickOn("#whatif-undo").clickOn("#whatif-undo");
        assertThat(whatIf.isEmpty()).isTrue();
    }

    @Test
    void anAmountAndATargetAreSupposedAndBadTextIsMarked(FxRobot robot) {
        find(robot, "ZQ2024-0001");
        long id = chosen(robot);
        robot.doubleClickOn("#whatif-planned").push(KeyCode.CONTROL, KeyCode.A).write("88").push(KeyCode.ENTER);
        robot.doubleClickOn("#whatif-target").push(KeyCode.CONTROL, KeyCode.A).write("much").push(KeyCode.ENTER);

        assertThat(whatIf.ledger().projects().byId(id).planned()).isEqualTo(Money.ofYi(88));
        assertThat(desk.session().ledger().projects().byId(id).planned()).isNotEqualTo(Money.ofYi(88));
        TextField target = robot.lookup("#whatif-target").query();
        assertThat(target.getPseudoClassStates()).extracting(Object::toString).contains("error");
        assertThat(whatIf.moves()).extracting(move -> (Object) move.field()).containsExactly(Field.PLANNED);
    }
}
