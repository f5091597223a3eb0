package org.yinfeng.window;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.yinfeng.ledger.Change;
import org.yinfeng.ledger.Edit;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.project.Field;
import org.yinfeng.project.Message;
import org.yinfeng.project.Project;
import org.yinfeng.project.Texts;
import org.yinfeng.testing.MemoryStore;

/** The history by real clicks and keys. */
@ExtendWith(ApplicationExtension.class)
class HistoryWindowTest {
    private PictureDesk desk;

    @BeforeAll
    static void fonts() {
        Theme.loadFonts();
    }

    @Start
    void show(Stage stage) {
        MemoryStore store = new MemoryStore(Ledger.empty());
        store.commit(Edit.of(Message.of("edit.sample"), Change.added(Project.builder().set(Field.NAME, "凤凰电池").build())), "张三");
        Project before = store.load().projects().at(0);
        store.commit(new Edit(Message.of("edit.sample"), java.util.List.of(new Change(before, before.with(Field.NAME, "凤凰储能"))), "更名"), "李四");
        desk = new PictureDesk(store, Workspace.Theme.LIGHT, Texts.Language.ZH);
        Scene scene = new Scene(desk.start(), 1280, 720);
        Theme.apply(Workspace.Theme.LIGHT, scene);
        stage.setScene(scene);
        desk.go("history", "2024-03-31");
        stage.show();
    }

    private TableView<?> table(FxRobot robot) {
        return robot.lookup(".history-table").queryAs(TableView.class);
    }

    @Test
    void aLineShowsItsFieldsAndLeadsToTheLedgerAsItLeftIt(FxRobot robot) {
        assertThat(table(robot).getItems()).hasSize(2);

        robot.clickOn("张三");
        assertThat(robot.lookup(".history-detail .label").queryAllAs(Labeled.class)).extracting(Labeled::getText).contains("凤凰电池");
        robot.clickOn("看这次修改之后的台账");

        assertThat(desk.session().isPast()).isTrue();
        assertThat(desk.session().ledger().projects().at(0).name()).isEqualTo("凤凰电池");
        assertThat(table(robot).getItems()).hasSize(1);
    }

    @Test
    void linesAreFilteredByTheirReasonAndTheChainIsVerified(FxRobot robot) {
        robot.clickOn(".history-head .text-field");
        robot.write("更名").push(KeyCode.ENTER);
        assertThat(table(robot).getItems()).hasSize(1);

        robot.clickOn("校验历史");

        assertThat(robot.lookup(".history-head .label").queryAllAs(Labeled.class)).extracting(Labeled::getText)
                .anySatisfy(said -> assertThat(said).contains("完整"));
    }

    @Test
    void theStepsAreListedAndTakenBackFromTheList(FxRobot robot) {
        robot.interact(() -> {
            Project project = desk.session().ledger().projects().at(0);
            desk.session().commit(Edit.of(Message.of("edit.targets", 2024), new Change(project, project.with(Field.NOTE, "一"))), outcome -> { },
                    failure -> { });
        });
        assertThat(robot.lookup(".history-steps .list-cell").queryAllAs(Labeled.class)).extracting(Labeled::getText).contains("修改2024年目标");

        robot.clickOn("撤销");

        assertThat(robot.lookup(".history-steps .list-cell").queryAllAs(Labeled.class)).extracting(Labeled::getText)
                .contains("修改2024年目标（已撤销）");
        assertThat(desk.session().ledger().projects().at(0).get(Field.NOTE)).isNull();
    }
}
