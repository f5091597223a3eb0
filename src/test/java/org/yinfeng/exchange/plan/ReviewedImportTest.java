package org.yinfeng.exchange.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yinfeng.exchange.cells.Watch;
import org.yinfeng.exchange.reading.SheetKind;
import org.yinfeng.exchange.write.ListingWriter;
import org.yinfeng.exchange.write.WriteOptions;
import org.yinfeng.exchange.write.WriteProgress;
import org.yinfeng.ledger.Column;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.Listing;
import org.yinfeng.ledger.layout.Audience;
import org.yinfeng.ledger.layout.ListLayout;
import org.yinfeng.project.Field;
import org.yinfeng.project.Money;
import org.yinfeng.project.Project;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Unit;

/** What a person decides in the review of an import, and our own exports read back. */
class ReviewedImportTest {
    @TempDir
    private Path folder;

    private static ImportPlan read(Ledger ledger, ImportOptions options, Path file) {
        return new Import(ledger, options).read(List.of(file), Watch.NONE);
    }

    private static Ledger imported(Path file) {
        return SampleImportTest.stored(Ledger.empty(), read(Ledger.empty(), ImportOptions.NONE, file).edit(Acceptance.VALID));
    }

    private Path sample() throws IOException {
        Path workbook = folder.resolve("ledger.xlsx");
        try (InputStream sample = ReviewedImportTest.class.getResourceAsStream("/org/yinfeng/sample/ledger.xlsx")) {
            Files.copy(sample, workbook);
        }
        return workbook;
    }

    @ParameterizedTest
    @CsvSource({"xlsx,ZH,WAN", "xlsx,EN,YI", "csv,ZH,YI", "csv,EN,WAN"})
    void findsOurOwnExportsTheSame(String kind, Texts.Language language, Unit unit) throws IOException {
        Ledger ledger = imported(sample());
        Listing all = new Listing("台账", ledger, IntStream.range(0, ledger.projects().size()).toArray(), Column.standard(),
                LocalDate.of(2023, 9, 30), unit);
        Path export = folder.resolve("export." + kind);
        assertThat(new ListingWriter().write(all, export, WriteOptions.of(Texts.of(language)), WriteProgress.NONE).problem()).isNull();

        ImportPlan plan = read(ledger, ImportOptions.NONE, export);

        assertThat(plan.files().get(0).problems().stream().filter(problem -> problem.isError())).isEmpty();
        assertThat(plan.count(Fate.SAME)).isEqualTo(1394);
        assertThat(plan.edit(Acceptance.VALID).changes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ZH,WAN", "EN,YI"})
    void findsAGroupedExportTheSameAndItsSumsRight(Texts.Language language, Unit unit) throws IOException {
        Ledger ledger = imported(sample());
        Listing all = new Listing("台账", ledger, IntStream.range(0, ledger.projects().size()).toArray(), Column.standard(),
                LocalDate.of(2023, 9, 30), unit);
        ListLayout layout = new ListLayout(List.of(Column.of(Field.REGION), Column.of(Field.TYPE)), 2, Audience.INTERNAL, true);
        Path export = folder.resolve("grouped.xlsx");
        assertThat(new ListingWriter().write(all, export, WriteOptions.of(Texts.of(language)).laidOut(layout), WriteProgress.NONE).problem()).isNull();

        ImportPlan plan = read(ledger, ImportOptions.NONE, export);

        assertThat(plan.files().get(0).problems()).isEmpty();
        assertThat(plan.count(Fate.SAME)).isEqualTo(1394);
        assertThat(plan.edit(Acceptance.VALID).changes()).isEmpty();
    }

    @Test
    void findsAnExportInGb18030TheSame() throws IOException {
        Ledger ledger = imported(sample());
        Listing all = new Listing("台账", ledger, IntStream.range(0, ledger.projects().size()).toArray(), Column.standard(),
                LocalDate.of(2023, 9, 30), Unit.WAN);
        Path export = folder.resolve("old.csv");
        WriteOptions options = WriteOptions.of(Texts.of(Texts.Language.ZH)).encoded(WriteOptions.GB18030);
        assertThat(new ListingWriter().write(all, export, options, WriteProgress.NONE).problem()).isNull();

        assertThat(read(ledger, ImportOptions.NONE, export).count(Fate.SAME)).isEqualTo(1394);
    }

    @Test
    void honoursACorrectedColumnMap() throws IOException {
        Path file = TestBook.csv(folder.resolve("list.csv"), "项目名称,计划总投资（万元）,杂项\n甲,8000,三期\n", StandardCharsets.UTF_8);
        SheetPlan found = read(Ledger.empty(), ImportOptions.NONE, file).files().get(0).sheets().get(0);
        ImportOptions corrected = new ImportOptions(null, Map.of(found.fingerprint(),
                new ColumnMap(SheetKind.PROJECTS, List.of("name", "fixedAssetsWan", "note"), null)));

        Project project = (Project) read(Ledger.empty(), corrected, file).edit(Acceptance.VALID).changes().get(0).after();

        assertThat(project.get(Field.NOTE)).isEqualTo("三期");
        assertThat(project.get(Field.FIXED_ASSETS)).isEqualTo(Money.ofWan(8000));
        assertThat(project.planned()).isNull();
    }

    @Test
    void readsATextFileInTheCharsetThatWasSaid() throws IOException {
        Path file = TestBook.csv(folder.resolve("list.csv"), "项目名称,计划总投资（万元）\n甲乙,8000\n", StandardCharsets.UTF_16LE);

        ImportPlan plan = read(Ledger.empty(), new ImportOptions(StandardCharsets.UTF_16LE, Map.of()), file);

        assertThat(((Project) plan.edit(Acceptance.VALID).changes().get(0).after()).name()).isEqualTo("甲乙");
    }

    @Test
    void takesOnlyTheCellsThatWereAccepted() throws IOException {
        Ledger ledger = imported(TestBook.csv(folder.resolve("a.csv"), "项目编号,项目名称,计划总投资（万元）,备注\nA1,甲,8000,旧\n",
                StandardCharsets.UTF_8));
        Path file = TestBook.csv(folder.resolve("b.csv"), "项目编号,项目名称,计划总投资（万元）,备注\nA1,甲,9000,新\n", StandardCharsets.UTF_8);
        Acceptance onlyNotes = new Acceptance() {
            @Override
            public Decision row(SheetPlan sheet, int position) {
                return Decision.WRITE;
            }

            @Override
            public boolean cell(SheetPlan sheet, int position, org.yinfeng.exchange.reading.Slot slot) {
                return slot.field() == Field.NOTE;
            }
        };

        Project after = (Project) read(ledger, ImportOptions.NONE, file).edit(onlyNotes).changes().get(0).after();

        assertThat(after.get(Field.NOTE)).isEqualTo("新");
        assertThat(after.planned()).isEqualTo(Money.ofWan(8000));
    }

    @Test
    void stopsWithinAFewHundredRowsWhenCancelled() throws IOException {
        StringBuilder text = new StringBuilder("项目编号|项目名称|计划总投资（万元）\n");
        IntStream.range(0, 20_000).forEach(row -> text.append("A").append(row).append("|甲").append(row).append("|#8000\n"));
        Path file = new TestBook().sheet("台账", text.toString()).write(folder.resolve("large.xlsx"));
        AtomicInteger asked = new AtomicInteger();

        assertThatThrownBy(() -> new Import(Ledger.empty()).read(List.of(file), () -> asked.incrementAndGet() >= 25))
                .isInstanceOf(CancellationException.class);

        // The watch is asked at least every 256 rows, so one that was refused is not asked again.
        assertThat(asked.get()).isEqualTo(25);
    }

    @Test
    void keepsTwoWordsWithOneHashApart() {
        String[] words = {"", "高要", "德庆"};
        WordIndex index = new WordIndex((subject, word, none) -> words[(int) subject].equals(word), (word, none) -> 7);
        index.put("高要", null, 1);
        index.put("德庆", null, 2);

        assertThat(index.get("高要", null)).isEqualTo(1);
        assertThat(index.get("德庆", null)).isEqualTo(2);
        assertThat(index.get("怀集", null)).isEqualTo(LongIndex.NONE);
    }
}
