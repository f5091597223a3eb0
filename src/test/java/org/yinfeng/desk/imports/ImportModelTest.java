package org.yinfeng.desk.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yinfeng.desk.Background;
import org.yinfeng.desk.LedgerSession;
import org.yinfeng.desk.Workspace;
import org.yinfeng.desk.imports.ImportModel.Phase;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.project.Field;
import org.yinfeng.project.Money;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Wording;
import org.yinfeng.testing.MemoryStore;

class ImportModelTest {
    private static final Wording ZH = new Wording(Texts.of(Texts.Language.ZH));

    @TempDir
    Path folder;
    private final Workspace workspace = new Workspace();
    private final MemoryStore store = new MemoryStore(Ledger.empty());
    private LedgerSession session;
    private ImportModel model;

    @BeforeEach
    void openAnEmptyLedger() {
        workspace.asOfProperty().set(LocalDate.of(2024, 4, 30));
        session = new LedgerSession(store, Ledger.empty(), Background.inline(), "张三");
        model = new ImportModel(session, workspace, org.yinfeng.desk.Preferences.inMemory());
    }

    private void read(String csv) throws IOException {
        Path file = folder.resolve("鼎湖区.csv");
        Files.writeString(file, csv.strip());
        model.read(List.of(file), exception -> {
            throw new AssertionError(exception);
        });
    }

    private void write() {
        AtomicReference<String> said = new AtomicReference<>("");
        model.write(() -> said.set("written"), refused -> said.set("refused"), exception -> {
            throw new AssertionError(exception);
        });
        assertThat(said).hasValue("written");
    }

    private static final String FIRST = """
            单位：万元
            项目编号,项目名称,属地,项目类型,项目类别,计划总投资,签约日期
            A1,甲项目,鼎湖区,新引进,制造业,15000,2024-04-03
            A2,乙项目,鼎湖区,新引进,制造业,8000,2024-02-11
            """;

    @Test
    void newRowsAreTakenUnlessUntickedAndTheirEffectOnTheGoalIsKnownBefore() throws IOException {
        read(FIRST);
        assertThat(model.phaseProperty().get()).isEqualTo(Phase.REVIEWING);
        assertThat(model.taken()).isEqualTo(2);
        assertThat(model.effectProperty().get().after().introduced().planned()).isEqualTo(Money.ofWan(23_000));
        model.take(1, false);
        assertThat(model.taken()).isEqualTo(1);
        assertThat(model.effectProperty().get().after().introduced().planned()).isEqualTo(Money.ofWan(15_000));
        write();
        assertThat(session.ledger().projects().size()).isEqualTo(1);
        assertThat(session.ledger().projects().at(0).name()).isEqualTo("甲项目");
        assertThat(model.phaseProperty().get()).isEqualTo(Phase.CHOOSING);
    }

    @Test
    void aChangedCellShowsOldAndNewAndCanBeLeftAsItIs() throws IOException {
        read(FIRST);
        write();
        read(FIRST.replace("15000", "16500").replace("2024-02-11", "2024-02-12"));
        ReviewSheet sheet = model.sheetProperty().get();
        assertThat(sheet.count(Result.CHANGED)).isEqualTo(2);
        int amount = IntStream.range(0, sheet.columns().size()).filter(i -> sheet.columns().get(i).isNumber()).findFirst().orElseThrow();
        ReviewRow.Cell cell = model.row(0).cells().get(amount);
        assertThat(cell.before()).isEqualTo("15,000");
        assertThat(cell.text()).isEqualTo("16,500");
        model.takeCell(0, sheet.columns().get(amount), false);
        assertThat(model.row(0).cells().get(amount).text()).isEqualTo("15,000");
        write();
        assertThat(session.ledger().projects().value(Field.PLANNED, 0)).isEqualTo(Money.ofWan(15_000));
        assertThat(session.ledger().projects().value(Field.SIGNED, 1)).hasToString("2024-02-12");
    }

    @Test
    void aRejectedRowShowsItsTextInQuotesAndCannotBeTaken() throws IOException {
        read(FIRST.replace("2024-02-11", "2024-02-31"));
        ReviewSheet sheet = model.sheetProperty().get();
        assertThat(sheet.count(Result.REJECTED)).isEqualTo(1);
        model.take(1, true);
        assertThat(model.taken()).isEqualTo(1);
        assertThat(model.row(1).cells()).filteredOn(ReviewRow.Cell::isRefused).singleElement()
                .satisfies(cell -> assertThat(cell.text()).isEqualTo("“2024-02-31”"));
        assertThat(sheet.problems()).anySatisfy(problem -> assertThat(problem.place().row()).isEqualTo(4));
    }

    @Test
    void aCopyOfTheLedgerIsMadeBeforeAnImportHoweverSmall() throws IOException {
        read(FIRST);
        assertThat(store.protections()).isZero();
        write();
        assertThat(store.protections()).isEqualTo(1);
    }

    @Test
    void theWholeImportIsOneStepOfUndo() throws IOException {
        read(FIRST);
        write();
        session.undo(outcome -> { }, exception -> {
            throw new AssertionError(exception);
        });
        assertThat(session.ledger().projects().size()).isZero();
    }

    @Test
    void sameRowsAreHiddenUntilAskedForAndASecondImportWritesNothing() throws IOException {
        read(FIRST);
        write();
        read(FIRST);
        assertThat(model.taken()).isZero();
        assertThat(model.visible()).isEmpty();
        model.show(Result.SAME, true);
        assertThat(model.visible()).hasSize(2);
    }

    @Test
    void theSheetsOwnSumIsHeldAgainstWhatWasRead() throws IOException {
        read(FIRST + ",合计,,,,25000,");
        ReviewTotal total = model.sheetProperty().get().total(ZH).orElseThrow();
        assertThat(total.stated()).isEqualTo("25,000");
        assertThat(total.difference()).isEqualTo("2,000");
        assertThat(total.unit()).isEqualTo("万元");
        assertThat(total.verdict()).isEqualTo(ReviewTotal.Verdict.OPEN);
    }

    @Test
    void cancellingLeavesTheLedgerAsItWas() throws IOException {
        read(FIRST);
        model.cancel();
        assertThat(model.phaseProperty().get()).isEqualTo(Phase.CHOOSING);
        assertThat(session.ledger().isEmpty()).isTrue();
    }
}
