package org.yinfeng.exchange.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yinfeng.exchange.cells.Watch;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.project.Field;
import org.yinfeng.project.Money;
import org.yinfeng.project.Project;
import org.yinfeng.project.Texts;

/** Which project of the ledger a row is about, what the user may say to it, and what comes back rejected. */
class MatchingTest {
    private static final String KNOWN = """
            项目编号 | 项目名称 | 投资方 | 计划总投资（万元） | 属地 | 备注
            A-1 | 华南新能源电池生产基地项目 | 华南公司 | #80000 | 端州区 | 旧
            A-2 | 西江物流园建设项目一期 | 西江公司 | #50000 | 端州区 |
            A-3 | 高端电容基地 | | #30000 | 四会市 |
            """;

    @TempDir
    private Path folder;

    private ImportPlan plan(Ledger ledger, ImportOptions options, String text) throws IOException {
        Path file = new TestBook().sheet("Sheet1", text).write(folder.resolve("2024年进展.xlsx"));
        return new Import(ledger, options).read(List.of(file), Watch.NONE);
    }

    private Ledger ledger() throws IOException {
        return SampleImportTest.stored(Ledger.empty(), plan(Ledger.empty(), ImportOptions.NONE, KNOWN).edit(Acceptance.VALID));
    }

    private static SheetPlan sheet(ImportPlan plan) {
        return plan.files().get(0).sheets().get(0);
    }

    private static Acceptance telling(long subject, Acceptance.Decision decision) {
        return new Acceptance() {
            @Override
            public Decision row(SheetPlan sheet, int position) {
                return decision;
            }

            @Override
            public long subject(SheetPlan sheet, int position) {
                return subject;
            }
        };
    }

    @ParameterizedTest
    @CsvSource({"华南新能源电池生产基地,华南公司,A-1", "华南新能源电池生产基地建设工程,别的公司,A-1", "华南新能源电池制造基地项目,华南公司,A-1",
        "新能源电池生产基地项目,华南公司,A-1", "华南新能原电池生产基地项目,'',A-1", "高端电容器基地项目,'',''", "西江物流园建设项目二期,西江公司,''",
        "华南新能源电机生产基地项目,第三公司,''", "肇庆高端电容基地项目,丁公司,A-3"})
    void nearNamesAreOfferedAndNeverTaken(String name, String company, String candidate) throws IOException {
        SheetPlan sheet = sheet(plan(ledger(), ImportOptions.NONE, "项目名称|投资方|计划总投资（万元）\n" + name + "|" + company + "|#9000"));

        assertThat(sheet.fate(0)).isEqualTo(candidate.isEmpty() ? Fate.NEW : Fate.DUPLICATE);
        assertThat(sheet.candidates(0)).extracting(Project::key).isEqualTo(candidate.isEmpty() ? List.of() : List.of(candidate));
    }

    @Test
    void aCodeOfItsOwnIsAProjectOfItsOwn() throws IOException {
        assertThat(sheet(plan(ledger(), ImportOptions.NONE,
                "项目编号|项目名称|投资方|计划总投资（万元）\nB-1|华南新能源电池制造基地项目|华南公司|#9000")).fate(0)).isEqualTo(Fate.NEW);
    }

    @Test
    void theUserSaysWhichProjectARowIsOrThatItIsNew() throws IOException {
        Ledger ledger = ledger();
        ImportPlan plan = plan(ledger, ImportOptions.NONE, "项目名称|投资方|计划总投资（万元）\n华南新能源电池制造基地项目|华南公司|#90000");
        long third = ledger.projects().id(2);

        assertThat(plan.edit(Acceptance.VALID).changes()).isEmpty();
        assertThat(plan.edit(telling(0, Acceptance.Decision.WRITE)).changes()).singleElement().satisfies(change -> {
            assertThat(((Project) change.before()).key()).isEqualTo("A-1");
            assertThat(((Project) change.after()).planned()).isEqualTo(Money.ofWan(90_000));
        });
        assertThat(plan.edit(telling(third, Acceptance.Decision.WRITE)).changes()).singleElement()
                .satisfies(change -> assertThat(((Project) change.before()).key()).isEqualTo("A-3"));
        assertThat(plan.edit(telling(0, Acceptance.Decision.WRITE_AS_NEW)).changes()).singleElement()
                .satisfies(change -> assertThat(change.before()).isNull());
    }

    @Test
    void aRowThatIsNewMayBeToldToBeAProjectOfTheLedger() throws IOException {
        Ledger ledger = ledger();
        ImportPlan plan = plan(ledger, ImportOptions.NONE, "项目名称|投资方|计划总投资（万元）\n改了名的项目|戊公司|#90000");

        assertThat(plan.edit(telling(ledger.projects().id(0), Acceptance.Decision.WRITE)).changes()).singleElement()
                .satisfies(change -> assertThat(((Project) change.after()).name()).isEqualTo("改了名的项目"));
    }

    @Test
    void whatASheetOfOneCountyLeavesOutIsListedAndLeftAlone() throws IOException {
        ImportPlan plan = plan(ledger(), ImportOptions.NONE, "项目编号|项目名称|计划总投资（万元）\nA-1|华南新能源电池生产基地项目|约三亿");

        assertThat(sheet(plan).fate(0)).isEqualTo(Fate.REJECTED);
        assertThat(plan.missing(Set.of("端州区"))).extracting(Project::key).containsExactly("A-2");
        assertThat(plan.edit(Acceptance.VALID).changes()).isEmpty();
    }

    @Test
    void theUnitsThatASheetSpeaksOfAreKnown() throws IOException {
        assertThat(sheet(plan(ledger(), ImportOptions.NONE, KNOWN)).regions()).containsExactly("四会市", "端州区");
    }

    @Test
    void blankCellsEraseOnlyWhenAsked() throws IOException {
        String sheet = "项目编号|项目名称|计划总投资（万元）|备注|属地\nA-1|华南新能源电池生产基地项目|#80000| |端州区";
        Ledger ledger = ledger();
        assertThat(plan(ledger, ImportOptions.NONE, sheet).edit(Acceptance.VALID).changes()).isEmpty();

        ImportPlan erasing = plan(ledger, ImportOptions.NONE.withBlanksErase(true), sheet);

        assertThat(sheet(erasing).row(0).cells()).singleElement()
                .satisfies(cell -> assertThat(cell.before()).isEqualTo("旧")).satisfies(cell -> assertThat(cell.after()).isNull());
        Project after = (Project) erasing.edit(Acceptance.VALID).changes().get(0).after();
        assertThat(after.get(Field.NOTE)).isNull();
        assertThat(after.get(Field.COMPANY)).isEqualTo("华南公司");
    }

    @Test
    void rejectedRowsComeBackMendedAndGoIn() throws IOException {
        ImportPlan plan = plan(Ledger.empty(), ImportOptions.NONE, """
                重点项目进展表（单位：万元）
                序号 | 项目名称 | 投资 | < | 3月完成投资 | 投资方
                ^ | ^ | 计划总投资 | 固投 | ^ | ^
                一、端州区（2项）
                #1 | 甲项目 | 约三亿 | #500 | #20 | =1+1
                #2 | 乙项目 | #800 | #500 | #20 | 乙公司
                二、四会市（1项）
                #1 | 丙项目 | #-7 | #500 | #20 | 丙公司
                """);
        assertThat(plan.count(Fate.REJECTED)).isEqualTo(2);
        Path back = folder.resolve("退回.xlsx");
        assertThat(new RejectedRows(Texts.of(Texts.Language.ZH)).write(plan, back).isWritten()).isTrue();

        ImportPlan again = new Import(Ledger.empty()).read(List.of(back), Watch.NONE);

        SheetPlan sheet = sheet(again);
        assertThat(sheet.count(Fate.REJECTED)).isEqualTo(2);
        assertThat(sheet.columns().get(sheet.columns().size() - 1).header()).isEqualTo("退回原因");
        assertThat(sheet.columns().get(4).slot().key()).isEqualTo("2024-03");
        assertThat(sheet.unitOf(sheet.columns().get(2))).isEqualTo(org.yinfeng.project.Unit.WAN);
        assertThat(sheet.row(sheet.size() - 1).texts()).startsWith("1", "丙项目", "-7", "500", "20", "丙公司")
                .endsWith("投资|计划总投资: 必须大于零。");
    }

    @Test
    void pastedCellsAndPastedTablesAreRead() {
        String cells = "项目名称\t计划总投资（万元）\t备注\r\n\"甲\n项目\"\t12,000\t好\r\n";
        String page = "Version:1.0\r\nStartHTML:0000000105\r\n<html><body><!--StartFragment--><table><tr><td>项目名称<td>计划总投资（万元）<td>备注"
                + "<tr><td>甲项目</td><td align=right>12,000</td><td>好</td></tr></table></body></html>";
        for (String text : List.of(cells, page)) {
            ImportPlan plan = new Import(Ledger.empty()).readText("粘贴", text, Watch.NONE);
            Project project = (Project) plan.edit(Acceptance.VALID).changes().get(0).after();
            assertThat(List.of(project.name(), project.planned())).containsExactly("甲项目", Money.ofWan(12_000));
            assertThat(plan.edit(Acceptance.VALID).label().arguments()).containsExactly("粘贴");
            assertThat(plan.files().get(0).sha256()).hasSize(64);
        }
        assertThat(new Import(Ledger.empty()).readText("粘贴", " \n", Watch.NONE).files().get(0).refused()).isNotNull();
    }

    @Test
    void everyColumnSaysWhyItIsReadSo() throws IOException {
        SheetPlan sheet = sheet(plan(Ledger.empty(), ImportOptions.NONE, "序号|项目名称|计划总投资|3月完成投资（亿元）|心情\n#1|甲|#8000|#0.1|好"));

        assertThat(sheet.columns()).extracting(column -> column.why().key()).containsExactly("reading.column.number", "reading.column.known",
                "reading.column.known", "reading.column.titleYear", "reading.sheet.unread");
        assertThat(sheet.unitWhy(sheet.columns().get(2)).key()).isEqualTo("reading.unit.assumed");
        assertThat(sheet.unitWhy(sheet.columns().get(3)).key()).isEqualTo("reading.unit.header");
        assertThat(sheet.above()).containsExactly(List.of("序号", "项目名称", "计划总投资", "3月完成投资（亿元）", "心情"));
        assertThat(sheet.sample()).containsExactly(List.of("1", "甲", "8000", "0.1", "好"));
    }

    @Test
    void aCorrectedMapOutlivesTheYearItWasMadeIn() throws IOException {
        String sheet = "项目名称|计划总投资|3月完成投资（万元）|心情\n甲|#8000|#10|好";
        SheetPlan found = sheet(plan(Ledger.empty(), ImportOptions.NONE, sheet));
        ColumnMap told = ColumnMap.of(found).withSlot(3, "note").withUnit(1, org.yinfeng.project.Unit.YUAN).lasting();
        ColumnMap kept = ColumnMap.decoded(told.encoded());
        assertThat(kept).isEqualTo(told);

        ImportPlan plan = plan(Ledger.empty(), ImportOptions.NONE.withMap(found.fingerprint(), kept), sheet);
        assertThat(sheet(plan).problems()).noneMatch(problem -> problem.isError());
        Project project = (Project) plan.edit(Acceptance.VALID).changes().get(0).after();

        assertThat(project.get(Field.NOTE)).isEqualTo("好");
        assertThat(project.planned()).isEqualTo(Money.ofYuan(8_000));
        assertThat(project.invested().get(java.time.YearMonth.of(2024, 3))).isEqualTo(Money.ofWan(10));
    }
}
