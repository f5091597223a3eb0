package org.yinfeng.desk.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yinfeng.testing.LedgerBuilder.ledgerOf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yinfeng.desk.Background;
import org.yinfeng.desk.LedgerSession;
import org.yinfeng.desk.Workspace;
import org.yinfeng.desk.changes.ChangesModel.End;
import org.yinfeng.desk.changes.ChangesModel.Since;
import org.yinfeng.ledger.Change;
import org.yinfeng.ledger.Edit;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.progress.bridge.Bridge.Figure;
import org.yinfeng.progress.bridge.Bridge.Line;
import org.yinfeng.progress.bridge.Bridge.Part;
import org.yinfeng.project.Field;
import org.yinfeng.project.Message;
import org.yinfeng.project.Money;
import org.yinfeng.project.Project;
import org.yinfeng.testing.MemoryStore;

/** What is compared with what: periods that follow the window's date, one's own date, records of the past. */
class ChangesModelTest {
    private final MemoryStore store = new MemoryStore(ledgerOf("""
            name     | region | plannedWan | signed
            凤凰电池 | 四会市 | 3亿        | 2024-01-10
            星湖新材 | 端州区 | 2亿        | 2024-04-20
            端砚文旅 | 端州区 | 1.5亿      | 2024-05-05
            """));
    private final Workspace workspace = new Workspace();
    private final List<Exception> failures = new ArrayList<>();
    private LedgerSession session;
    private ChangesModel model;

    @BeforeEach
    void atTheEndOfMay() {
        workspace.asOfProperty().set(LocalDate.of(2024, 5, 31));
        open(Background.inline());
    }

    private void open(Background background) {
        session = new LedgerSession(store, store.load(), background, "张三");
        model = new ChangesModel(session, workspace, failures::add);
        model.inSight(true);
    }

    private Changes changes() {
        return model.changesProperty().get();
    }

    private void corrected(long id, Money planned) {
        Project project = store.load().projects().byId(id);
        session.commit(Edit.of(Message.of("edit.test"), new Change(project, project.with(Field.PLANNED, planned))), outcome -> { }, failures::add);
    }

    @Test
    void itBeginsWithWhatTheQuarterBrought() {
        assertThat(model.fromProperty().get()).isEqualTo("2024-03-31");
        assertThat(changes().bridge().sum(Part.ADVANCED)).isEqualTo(350_000_000);
        assertThat(changes().lines(null)).extracting(line -> line.project().name()).containsExactly("星湖新材", "端砚文旅");
    }

    @Test
    void thePeriodFollowsTheDateButNeverReachesIntoLastYear() {
        model.sinceProperty().set(Since.MONTH);
        assertThat(model.fromProperty().get()).isEqualTo("2024-04-30");

        workspace.asOfProperty().set(LocalDate.of(2024, 1, 31));
        assertThat(model.fromProperty().get()).isEqualTo("2024-01-01");
    }

    @Test
    void aDateOfOnesOwnStaysWhenTheWindowMovesOn() {
        model.fromProperty().set(LocalDate.of(2023, 12, 31));
        workspace.asOfProperty().set(LocalDate.of(2024, 6, 30));

        assertThat(model.sinceProperty().get()).isEqualTo(Since.OWN);
        assertThat(model.fromProperty().get()).isEqualTo("2023-12-31");
        assertThat(changes().bridge().before()).isZero();
    }

    @Test
    void againstARecordOfThePastCorrectionsShow() {
        corrected(1, Money.ofWan(42_000));
        model.fromProperty().set(workspace.asOf());
        Ledger before = ledgerOf("""
                name     | region | plannedWan | signed
                凤凰电池 | 四会市 | 3亿        | 2024-01-10
                """);

        model.look(End.FROM, () -> before);

        assertThat(changes().bridge().sum(Part.CORRECTED)).isEqualTo(120_000_000);
        assertThat(changes().bridge().sum(Part.ADDED)).isEqualTo(350_000_000);
        model.lookAtNow(End.FROM);
        assertThat(changes().bridge().lines()).isEmpty();
    }

    @Test
    void aRecordThatIsNotWaitedForChangesNothing() {
        List<Runnable> waiting = new ArrayList<>();
        open(later(waiting));
        model.look(End.FROM, () -> Ledger.empty());
        assertThat(model.readingProperty().get()).isEqualTo(End.FROM);

        model.cancel();
        waiting.forEach(Runnable::run);

        assertThat(model.readingProperty().get()).isNull();
        assertThat(model.recordProperty(End.FROM).get()).isNull();
    }

    private static Background later(List<Runnable> waiting) {
        return new Background() {
            @Override
            public <T> void run(Line line, Callable<T> task, Consumer<T> done, Consumer<Exception> failed) {
                waiting.add(() -> Background.inline().run(line, task, done, failed));
            }

            @Override
            public void later(Runnable action) {
                action.run();
            }
        };
    }

    @Test
    void aRegionAndAFigureAreTakenApartAlone() {
        model.regionProperty().set("端州区");
        model.figureProperty().set(Figure.SIGNED);

        assertThat(changes().bridge().difference()).isEqualTo(2);
        assertThat(model.regions()).startsWith((String) null).contains("端州区", "四会市");
    }

    @Test
    void whileTheWindowLooksAtThePastItsRecordIsCompared() {
        corrected(1, Money.ofWan(42_000));
        session.lookAt(store.history(null, 1).get(0), failures::add);
        corrected(1, Money.ofWan(50_000));

        assertThat(changes().bridge().after()).isEqualTo(770_000_000);
        assertThat(failures).hasSize(1);
    }

    @Test
    void theTableAddsUpPartByPart() {
        assertThat(model.table().text().lines()).containsExactly("原因\t项目编号\t项目名称\t属地\t变了什么\t原计入（亿元）\t现计入（亿元）\t变动（亿元）",
                "变动合计\t\t2 个项目\t\t\t3\t6.5\t3.5", "进度推进\t\t2 个项目\t\t\t0\t3.5\t3.5",
                "进度推进\tP2\t星湖新材\t端州区\t签约日期 2024-04-20\t0\t2\t2", "进度推进\tP3\t端砚文旅\t端州区\t签约日期 2024-05-05\t0\t1.5\t1.5");
    }

    @Test
    void theProjectsOfAPartAreHandedToTheList() {
        Line first = changes().lines(Part.ADVANCED).get(0);

        assertThat(changes().projects(Part.ADVANCED, first.project().id()).ids()).containsExactly(2, 3);
        assertThat(changes().projects(null, 0).ids()).containsExactly(2, 3);
    }
}
