package org.yinfeng.exchange.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yinfeng.exchange.cells.Watch;
import org.yinfeng.exchange.reading.SheetKind;
import org.yinfeng.ledger.Change;
import org.yinfeng.ledger.Edit;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.project.Entry;

/** The sample workbook, as a bureau would hand it over: five sheets that speak of each other. */
class SampleImportTest {
    @TempDir
    private Path folder;
    private Path workbook;

    @BeforeEach
    void copyTheSample() throws IOException {
        workbook = folder.resolve("ledger.xlsx");
        try (InputStream sample = SampleImportTest.class.getResourceAsStream("/org/yinfeng/sample/ledger.xlsx")) {
            Files.copy(sample, workbook);
        }
    }

    /** The ledger after an edit, with identities given as a store would. */
    static Ledger stored(Ledger ledger, Edit edit) {
        long id = ledger.nextId();
        List<Change> changes = new java.util.ArrayList<>();
        for (Change change : edit.changes()) {
            Entry after = change.after();
            changes.add(change.before() == null ? Change.added(after.withIdentity(id++, 1))
                    : new Change(change.before(), after == null ? null : after.withIdentity(after.id(), after.version() + 1)));
        }
        return ledger.apply(new Edit(edit.label(), changes, edit.why()), ledger.revision() + 1);
    }

    private static List<Integer> counts(SheetPlan sheet) {
        return List.of(sheet.rows(), sheet.count(Fate.NEW), sheet.count(Fate.CHANGED), sheet.count(Fate.SAME),
                sheet.count(Fate.REJECTED), sheet.count(Fate.DUPLICATE));
    }

    @Test
    void fillsAnEmptyLedgerFromFiveSheets() {
        ImportPlan plan = new Import(Ledger.empty()).read(List.of(workbook), Watch.NONE);
        FilePlan file = plan.files().get(0);

        assertThat(file.refused()).isNull();
        assertThat(file.problems().stream().filter(problem -> problem.isError())).isEmpty();
        assertThat(file.sheets()).extracting(SheetPlan::as).containsExactly(SheetKind.PROJECTS, SheetKind.INVESTMENT,
                SheetKind.TARGETS, SheetKind.INDUSTRIAL, SheetKind.PLANS);
        assertThat(file.sheets()).extracting(SheetPlan::headerRow).containsExactly(4, 2, 1, 1, 1);
        assertThat(file.sheets()).extracting(SampleImportTest::counts).containsExactly(List.of(1394, 1394, 0, 0, 0, 0),
                List.of(821, 821, 0, 0, 0, 0), List.of(67, 67, 0, 0, 0, 0), List.of(264, 264, 0, 0, 0, 0),
                List.of(1273, 1273, 0, 0, 0, 0));
        assertThat(file.sheets().get(0).totals()).hasSize(1).allMatch(ControlTotal::agrees);
        assertThat(plan.hasErrors()).isFalse();
    }

    @Test
    void findsEverythingTheSameTheSecondTime() {
        Ledger empty = Ledger.empty();
        Ledger ledger = stored(empty, new Import(empty).read(List.of(workbook), Watch.NONE).edit(Acceptance.VALID));
        assertThat(ledger.projects().size()).isEqualTo(1394);

        ImportPlan again = new Import(ledger).read(List.of(workbook), Watch.NONE);

        assertThat(again.count(Fate.SAME)).isEqualTo(1394 + 821 + 67 + 264 + 1273);
        assertThat(again.edit(Acceptance.VALID).changes()).isEmpty();
    }

    @Test
    void readsTheSameProjectsFromTheCsvOfTheList() throws IOException {
        Path csv = folder.resolve("ledger-gb18030.csv");
        try (InputStream sample = SampleImportTest.class.getResourceAsStream("/org/yinfeng/sample/ledger-gb18030.csv")) {
            Files.copy(sample, csv);
        }
        Ledger empty = Ledger.empty();
        Ledger ledger = stored(empty, new Import(empty).read(List.of(workbook), Watch.NONE).edit(Acceptance.VALID));

        ImportPlan again = new Import(ledger).read(List.of(csv), Watch.NONE);

        assertThat(counts(again.files().get(0).sheets().get(0))).isEqualTo(List.of(1394, 0, 0, 1394, 0, 0));
    }
}
