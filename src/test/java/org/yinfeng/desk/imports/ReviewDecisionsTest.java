package org.yinfeng.desk.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yinfeng.desk.Background;
import org.yinfeng.desk.LedgerSession;
import org.yinfeng.desk.Preferences;
import org.yinfeng.desk.Workspace;
import org.yinfeng.desk.imports.ImportModel.Verdict;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.project.Field;
import org.yinfeng.project.Money;
import org.yinfeng.project.Problem;
import org.yinfeng.project.Project;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Unit;
import org.yinfeng.project.Wording;
import org.yinfeng.testing.MemoryStore;

/** What the user says of single rows and cells, and of what a list leaves out. */
class ReviewDecisionsTest {
    private static final Wording ZH = new Wording(Texts.of(Texts.Language.ZH));
    private static final String KNOWN = """
            项目编号,项目名称,投资方,计划总投资（万元）,属地,备注
            A-1,华南新能源电池生产基地项目,华南公司,80000,端州区,旧
            A-2,西江物流园建设项目一期,西江公司,50000,端州区,
            A-3,高端电容基地,,30000,四会市,
            """;
    private static final String NEAR = """
            项目名称,投资方,计划总投资（万元）,属地
            华南新能源电池制造基地项目,华南公司,90000,端州区
            """;

    @TempDir
    Path folder;
    private final MemoryStore store = new MemoryStore(Ledger.empty());
    private LedgerSession session;
    private ImportModel model;

    @BeforeEach
    void importTheKnown() throws IOException {
        Workspace workspace = new Workspace();
        workspace.asOfProperty().set(LocalDate.of(2024, 4, 30));
        session = new LedgerSession(store, Ledger.empty(), Background.inline(), "张三");
        model = new ImportModel(session, workspace, Preferences.inMemory());
        read(KNOWN);
        write();
    }

    private void read(String csv) throws IOException {
        Path file = folder.resolve("端州区.csv");
        Files.writeString(file, csv.strip());
        model.read(List.of(file), ReviewDecisionsTest::fail);
    }

    private static void fail(Exception exception) {
        throw new AssertionError(exception);
    }

    private void write() {
        AtomicReference<String> said = new AtomicReference<>("");
        model.write(() -> said.set("written"), refused -> said.set("refused"), ReviewDecisionsTest::fail);
        assertThat(said).hasValue("written");
    }

    private Project project(String code) {
        return IntStream.range(0, session.ledger().projects().size()).mapToObj(session.ledger().projects()::at)
                .filter(one -> code.equals(one.key())).findFirst().orElseThrow();
    }

    private ReviewColumn column(String field) {
        return model.sheetProperty().get().columns().stream().filter(one -> one.mapped().slot().key().equals(field)).findFirst().orElseThrow();
    }

    @Test
    void aNearMatchShowsBothSidesAndWaitsForTheUser() throws IOException {
        read(NEAR);

        Issue issue = model.sheetProperty().get().issues().stream().filter(Issue::decidable).findFirst().orElseThrow();
        assertThat(model.taken()).isZero();
        assertThat(model.verdict(issue.position())).isEqualTo(Verdict.OPEN);
        assertThat(issue.candidates()).singleElement().satisfies(candidate -> {
            assertThat(candidate.called()).isEqualTo("A-1");
            assertThat(candidate.lines(ZH, Unit.WAN)).contains(new Candidate.Line("计划总投资", "90,000", "80,000", true),
                    new Candidate.Line("投资主体", "华南公司", "华南公司", false));
        });
    }

    @Test
    void aNearMatchIsMergedAddedOrLeftAsTheUserSays() throws IOException {
        read(NEAR);
        model.merge(0, project("A-1").id());
        assertThat(model.mergedInto(0)).isEqualTo(project("A-1").id());
        assertThat(model.taken()).isEqualTo(1);
        model.take(0, false);
        assertThat(model.verdict(0)).isEqualTo(Verdict.LEFT);
        assertThat(model.taken()).isZero();
        model.merge(0, project("A-1").id());
        write();

        assertThat(session.ledger().projects().size()).isEqualTo(3);
        assertThat(project("A-1").planned()).isEqualTo(Money.ofWan(90_000));
    }

    @Test
    void aNearMatchAddedAsNewIsAProjectOfItsOwn() throws IOException {
        read(NEAR);
        model.takeAsNew(0);
        write();

        assertThat(session.ledger().projects().size()).isEqualTo(4);
        assertThat(project("A-1").planned()).isEqualTo(Money.ofWan(80_000));
    }

    @Test
    void whatAWholeListLeavesOutIsListedOnlyWhenAskedFor() throws IOException {
        read("项目编号,项目名称,计划总投资（万元）,属地\nA-1,华南新能源电池生产基地项目,81000,端州区");
        assertThat(model.coverage().regions()).containsExactly("端州区");
        assertThat(model.coverage().missingProperty().get()).isEmpty();

        model.coverage().cover("端州区", true);
        assertThat(model.coverage().missingProperty().get()).extracting(Project::key).containsExactly("A-2");
        write();
        assertThat(session.ledger().projects().size()).isEqualTo(3);
        assertThat(model.coverage().missingProperty().get()).isEmpty();
    }

    @Test
    void aCellWrittenAnewHasItsRowReadAgainAndTheHistorySaysSo() throws IOException {
        read("项目编号,项目名称,计划总投资（万元）,属地\nA-1,华南新能源电池生产基地项目,约9亿,端州区\nA-3,高端电容基地,31000,四会市");
        model.take(1, false);
        assertThat(model.sheetProperty().get().count(Result.REJECTED)).isEqualTo(1);

        model.understanding().correct(0, column("plannedWan"), "9亿元", ReviewDecisionsTest::fail);
        assertThat(model.sheetProperty().get().count(Result.REJECTED)).isZero();
        assertThat(model.understanding().isCorrected(0, column("plannedWan"))).isTrue();
        assertThat(model.takes(0)).isTrue();
        assertThat(model.takes(1)).as("what was decided stays decided").isFalse();
        write();

        assertThat(project("A-1").planned()).isEqualTo(Money.ofYi(9));
        assertThat(project("A-3").planned()).isEqualTo(Money.ofWan(30_000));
        assertThat(store.history(null, 1).get(0).why()).contains("SHA-256").contains("!C2=9亿元");
        assertThat(Files.readString(folder.resolve("端州区.csv"))).contains("约9亿");
    }

    @Test
    void aCorrectionIsTakenBackToWhatTheFileSays() throws IOException {
        read("项目编号,项目名称,计划总投资（万元）,属地\nA-1,华南新能源电池生产基地项目,约9亿,端州区");
        model.understanding().correct(0, column("plannedWan"), "90000", ReviewDecisionsTest::fail);
        model.understanding().correct(0, column("plannedWan"), null, ReviewDecisionsTest::fail);

        assertThat(model.sheetProperty().get().count(Result.REJECTED)).isEqualTo(1);
        assertThat(model.understanding().isCorrected(0, column("plannedWan"))).isFalse();
    }

    @Test
    void blankCellsEraseOnlyWhenAsked() throws IOException {
        read("项目编号,项目名称,计划总投资（万元）,备注\nA-1,华南新能源电池生产基地项目,80000,");
        assertThat(model.taken()).isZero();

        model.understanding().setBlanksErase(true, ReviewDecisionsTest::fail);
        assertThat(model.taken()).isEqualTo(1);
        write();
        assertThat(project("A-1").get(Field.NOTE)).isNull();
    }

    @Test
    void rejectedRowsComeBackAsAWorkbookThatReadsAgain() throws IOException {
        read("项目编号,项目名称,计划总投资（万元）,属地\nA-1,华南新能源电池生产基地项目,约9亿,端州区\nA-3,高端电容基地,31000,四会市");
        Path back = folder.resolve(model.rejectedName());
        AtomicReference<Optional<Problem>> said = new AtomicReference<>();
        model.returning().write(back, said::set, ReviewDecisionsTest::fail);

        assertThat(said.get()).isEmpty();
        assertThat(back.getFileName()).hasToString("端州区-拒收.xlsx");
        model.read(List.of(back), ReviewDecisionsTest::fail);
        assertThat(model.sheetProperty().get().rows()).isEqualTo(1);
        assertThat(model.sheetProperty().get().count(Result.REJECTED)).isEqualTo(1);
    }
}
