package org.yinfeng.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import javafx.scene.Scene;
import javafx.scene.control.Label;
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
import org.yinfeng.desk.meeting.MeetingModel;
import org.yinfeng.ledger.Matter;
import org.yinfeng.progress.explain.GoalFigure;
import org.yinfeng.progress.explain.Half;
import org.yinfeng.project.Texts;
import org.yinfeng.report.chart.Mark;
import org.yinfeng.testing.MemoryStore;
import org.yinfeng.testing.SampleLedger;
import org.yinfeng.window.kit.ChartCanvas;

/** A meeting held by the keyboard alone. */
@ExtendWith(ApplicationExtension.class)
class MeetingTest {
    private PictureDesk desk;
    private MeetingModel model;

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
        model = desk.go("overview", "2024-03-31").meet("2024-03-31", 0);
    }

    private String title() {
        return model.slides().get(model.place()).title();
    }

    @Test
    void aWholeMeetingByTheKeyboard(FxRobot robot) {
        assertThat(title()).isEqualTo("新引进快于序时，工业投资差39.1亿元追平序时");
        robot.push(KeyCode.RIGHT).push(KeyCode.SPACE).push(KeyCode.PAGE_DOWN);
        assertThat(title()).isEqualTo("新引进9个单位达序时、1个落后，肇庆新区落后21.7个百分点");

        robot.push(KeyCode.DIGIT7).push(KeyCode.ENTER);
        assertThat(model.slides().get(model.place()).project()).isPositive();
        String project = title();
        robot.push(KeyCode.N);
        robot.write("abc").push(KeyCode.TAB).push(KeyCode.TAB).write("Li").push(KeyCode.TAB).write("+7").push(KeyCode.ENTER);

        Matter noted = desk.session().ledger().entries(Matter.class).get(0);
        assertThat(noted.text()).isEqualTo("abc");
        assertThat(noted.owner()).isEqualTo("Li");
        assertThat(noted.due()).isEqualTo(LocalDate.now().plusDays(7));
        assertThat(desk.session().ledger().projects().byId(noted.project()).name()).isEqualTo(project);
        assertThat(desk.session().store().history(null, 10)).hasSize(1);

        robot.push(KeyCode.END);
        assertThat(title()).isEqualTo("议定 1 项，均有责任人和期限");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(desk.session().ledger().entries(Matter.class)).isEmpty();

        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup(".meeting").tryQuery()).isEmpty();
        assertThat(robot.lookup(".goal-value").queryLabeled().getText()).isEqualTo("429.6");
    }

    @Test
    void theListOfSlidesIsJumpedByWithEnterAndClosedByEscape(FxRobot robot) {
        robot.push(KeyCode.TAB).push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertThat(model.place()).isEqualTo(2);

        robot.push(KeyCode.G).push(KeyCode.ESCAPE);
        assertThat(model.place()).isEqualTo(2);
        assertThat(robot.lookup(".meeting").tryQuery()).isPresent();
    }

    @Test
    void darknessEndsWithAnyKeyAndTurnsNoSlide(FxRobot robot) {
        robot.push(KeyCode.B);
        assertThat(robot.lookup(".meeting-dark").query().isVisible()).isTrue();

        robot.push(KeyCode.RIGHT);
        assertThat(robot.lookup(".meeting-dark").query().isVisible()).isFalse();
        assertThat(model.place()).isZero();
    }

    @Test
    void aDueDateThatCannotBeReadKeepsTheLineOpen(FxRobot robot) {
        robot.push(KeyCode.N);
        robot.write("abc");
        TextField due = robot.lookup("#meeting-note-due").queryAs(TextField.class);
        robot.interact(() -> due.setText("soon"));
        robot.push(KeyCode.ENTER);

        assertThat(robot.lookup(".meeting-note .crit").queryAs(Label.class).getText()).contains("soon");
        assertThat(desk.session().ledger().entries(Matter.class)).isEmpty();
        assertThat(due.isFocused()).isTrue();
    }

    @Test
    void largerTypeAndOtherLanguagesKeepThePlace(FxRobot robot) {
        robot.push(KeyCode.RIGHT).push(KeyCode.EQUALS);
        assertThat(model.shownProperty().get().size()).isEqualTo(1.1);

        robot.interact(() -> desk.workspace().setLanguage(Texts.Language.EN));
        assertThat(title()).isEqualTo("Introduced +111.7% on year; Industrial +12.6% on year");
    }

    @Test
    void noNotesAreTakenOfThePast(FxRobot robot) {
        robot.interact(() -> desk.session().lookAt(java.time.Instant.now(), cause -> { }));
        robot.push(KeyCode.N);

        assertThat(robot.lookup(".meeting-note").query().isVisible()).isFalse();
        assertThat(robot.lookup(".meeting-said").queryAs(Label.class).getText()).isNotEmpty();
    }

    private boolean explains(FxRobot robot) {
        return robot.lookup(".meeting .explain-panel").query().isVisible();
    }

    private String explained(FxRobot robot) {
        return robot.lookup(".meeting .explain-value").queryLabeled().getText();
    }

    @Test
    void aSlidesFiguresExplainThemselvesAndEscapeClosesTheExplanationFirst(FxRobot robot) {
        robot.push(KeyCode.F1);
        assertThat(explained(robot)).startsWith("429.6");

        robot.push(KeyCode.ESCAPE);
        assertThat(explains(robot)).isFalse();
        assertThat(robot.lookup(".meeting").tryQuery()).isPresent();

        robot.push(KeyCode.SHIFT, KeyCode.RIGHT).push(KeyCode.ENTER);
        assertThat(explains(robot)).isTrue();
        assertThat(explained(robot)).isNotEmpty().doesNotStartWith("429.6");

        robot.push(KeyCode.ESCAPE).push(KeyCode.ESCAPE);
        assertThat(robot.lookup(".meeting").tryQuery()).isEmpty();
    }

    @Test
    void aClickOnABarOfTheBoardExplainsItsRate(FxRobot robot) {
        robot.push(KeyCode.DIGIT4).push(KeyCode.ENTER);
        ChartCanvas canvas = robot.lookup(".meeting .chart-canvas").queryAs(ChartCanvas.class);
        Mark row = canvas.marks().get(0);
        Mark bar = canvas.marks().get(1);
        assertThat(bar.figure()).isEqualTo(new GoalFigure(Half.INTRODUCED, GoalFigure.Part.RATE, row.key()));

        robot.clickOn(canvas.localToScreen(bar.area().getCenterX(), bar.area().getCenterY()));
        assertThat(explains(robot)).isTrue();
        assertThat(model.place()).isEqualTo(3);
    }

    @Test
    void anExplanationThatLeadsToTheLedgerEndsTheMeeting(FxRobot robot) {
        robot.push(KeyCode.F1);
        robot.interact(() -> robot.lookup(".meeting .explain-panel .primary").queryButton().fire());

        assertThat(robot.lookup(".meeting").tryQuery()).isEmpty();
        assertThat(robot.lookup(".goal-value").tryQuery()).isEmpty();
        assertThat(robot.lookup(".ledger-screen").tryQuery()).isPresent();
    }
}
