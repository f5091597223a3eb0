package org.yinfeng.exchange.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yinfeng.exchange.cells.Watch;
import org.yinfeng.exchange.reading.SheetKind;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.Observation;
import org.yinfeng.ledger.Target;
import org.yinfeng.project.EventDate;
import org.yinfeng.project.Field;
import org.yinfeng.project.Money;
import org.yinfeng.project.Problem;
import org.yinfeng.project.Project;
import org.yinfeng.project.Texts;

/** Sheets as counties send them, each odd in one way. */
class OddSheetsTest {
    @TempDir
    private Path folder;

    private ImportPlan plan(Ledger ledger, TestBook book) throws IOException {
        return new Import(ledger).read(List.of(book.write(folder.resolve("进展表.xlsx"))), Watch.NONE);
    }

    private SheetPlan sheet(String text) throws IOException {
        ImportPlan plan = plan(Ledger.empty(), new TestBook().sheet("Sheet1", text));
        assertThat(plan.files().get(0).refused()).isNull();
        return plan.files().get(0).sheets().get(0);
    }

    private static List<PlannedRow> data(SheetPlan sheet) {
        return java.util.stream.IntStream.range(0, sheet.size()).filter(at -> sheet.fate(at) != Fate.SKIPPED)
                .mapToObj(sheet::row).toList();
    }

    private static Project first(SheetPlan sheet) {
        assertThat(sheet.problems().stream().filter(Problem::isError)).isEmpty();
        return (Project) data(sheet).get(0).after();
    }

    private static List<String> errors(SheetPlan sheet) {
        return sheet.problems().stream().filter(Problem::isError).map(problem -> problem.place().row() + " "
                + problem.place().column() + " " + problem.place().value() + " " + problem.what().key()).toList();
    }

    @Test
    void titleUnitLineAndNotesStandAboveTheHeader() throws IOException {
        SheetPlan sheet = sheet("""
                2024年重点项目进展表
                报送部门：投资促进局 | 单位：亿元
                注：本表每月报送
                序号 | 项目名称 | 总投资 | 投资方
                #1 | 甲项目 | #1.2 | 甲公司
                """);
        assertThat(sheet.headerRow()).isEqualTo(4);
        assertThat(first(sheet).planned()).isEqualTo(Money.ofWan(12_000));
    }

    @Test
    void theHeaderMayStandDeep() throws IOException {
        String notes = "填表说明若干\n".repeat(40);
        assertThat(sheet(notes + "项目名称|计划总投资（万元）|属地\n甲项目|#500|端州区").headerRow()).isEqualTo(41);
    }

    @Test
    void groupsOverMergedCellsNameTheirColumns() throws IOException {
        Project project = first(sheet("""
                项目名称 | 投资（万元） | < | 开工时间 | <
                ^ | 总投资 | 2024年计划投资 | 承诺 | 实际
                甲项目 | #800 | #300 | 2024-03 | 2024-02-05
                """));
        assertThat(project.planned()).isEqualTo(Money.ofWan(800));
        assertThat(project.plans().get(2024)).isEqualTo(Money.ofWan(300));
        assertThat(project.get(Field.PROMISED_START).latest()).isEqualTo(YearMonth.of(2024, 3));
        assertThat(project.get(Field.STARTED)).isEqualTo(EventDate.parse("2024-02-05"));
    }

    @Test
    void groupsWithoutMergedCellsHoldOverBlankCells() throws IOException {
        Project project = first(sheet("""
                项目名称 | 计划总投资（万元） | 竣工时间 | | 属地
                | | 承诺 | 实际 |
                甲项目 | #800 | 2024-03 | 2024-02-05 | 四会
                """));
        assertThat(project.get(Field.COMPLETED)).isEqualTo(EventDate.parse("2024-02-05"));
        assertThat(project.get(Field.REGION)).isEqualTo("四会市");
    }

    @Test
    void threeRowsOfHeaderAreOne() throws IOException {
        Project project = first(sheet("""
                项目名称 | 项目情况 | < | < | <
                ^ | 投资规模（亿元） | < | 时间 | <
                ^ | 计划总投资 | 其中：固定资产投资 | 签约时间 | 实际开工
                甲项目 | #3 | #2 | 2023.5 | 2023年6月1日
                """));
        assertThat(project.get(Field.FIXED_ASSETS)).isEqualTo(Money.ofYi(2));
        assertThat(project.get(Field.SIGNED)).isEqualTo(EventDate.parse("2023-05"));
        assertThat(project.get(Field.STARTED)).isEqualTo(EventDate.parse("2023-06-01"));
    }

    @Test
    void aTotalOnTopIsSkippedAndAgrees() throws IOException {
        SheetPlan sheet = sheet("""
                项目名称 | 计划总投资（万元） | 属地
                合计 | #1300 | 2个
                甲项目 | #800 | 端州区
                乙项目 | #500 | 端州区
                """);
        assertThat(sheet.rows()).isEqualTo(2);
        assertThat(sheet.totals()).allMatch(ControlTotal::agrees).hasSize(2);
    }

    @Test
    void aTotalBelowTheCodesIsNoProject() throws IOException {
        SheetPlan sheet = sheet("""
                项目编号 | 项目名称 | 计划总投资（万元） | 属地
                ZQ-1 | 甲项目 | #800 | 端州区
                TOTAL-2 | 道达尔润滑油项目 | #500 | 端州区
                小计 | | #1300 |
                合计： | | #1300 |
                """);
        assertThat(sheet.rows()).isEqualTo(2);
        assertThat(errors(sheet)).isEmpty();
        assertThat(sheet.totals()).isNotEmpty().allMatch(ControlTotal::agrees);
    }

    @Test
    void aTotalBelowTheCodesIsNoInvestment() throws IOException {
        SheetPlan sheet = sheet("""
                2024年各月完成投资（万元）
                项目编号 | 项目名称 | 1月 | 2月
                合计 | | #300 | #400
                """);
        assertThat(errors(sheet)).isEmpty();
    }

    @Test
    void aTotalThatDoesNotAgreeIsSaid() throws IOException {
        SheetPlan sheet = sheet("""
                项目名称 | 计划总投资（万元） | 属地
                甲项目 | #800 | 端州区
                乙项目 | 约5亿 | 端州区
                合 计 | #1300 |
                """);
        assertThat(sheet.totals().get(0).difference()).isEqualByComparingTo("5000000");
        assertThat(sheet.problems()).anyMatch(problem -> problem.what().key().equals("reading.sheet.total")
                && problem.what().arguments().get(2).equals("500"));
    }

    @Test
    void sectionsCarryTheRegionAndAreNoProjects() throws IOException {
        SheetPlan sheet = sheet("""
                序号 | 项目名称 | 计划总投资（万元） | 投资方
                一、端州区（1项）
                #1 | 甲项目 | #800 | 甲公司
                二、高新区（1项） | | #500
                #1 | 乙项目 | #500 | 乙公司
                """);
        assertThat(data(sheet)).extracting(row -> ((Project) row.after()).get(Field.REGION)).containsExactly("端州区", "肇庆高新区");
        assertThat(sheet.count(Fate.SKIPPED)).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"技改,技术改造", "新引进项目,新引进", "增资,增资扩产", "技术改造,技术改造", "并购,并购"})
    void otherWordsForATypeAreTheTypeThatFiguresCountBy(String written, String type) throws IOException {
        SheetPlan sheet = sheet("""
                项目名称 | 项目类型 | 计划总投资（万元）
                甲项目 | %s | 15000
                """.formatted(written));
        assertThat(first(sheet).get(Field.TYPE)).isEqualTo(type);
    }

    @Test
    void marksBlanksAndLineBreaksLeaveTheName() throws IOException {
        assertThat(first(sheet("项目名称|计划总投资（万元）|备注\n★　甲\\n项目\u00A0|#800|一\\n二")).name()).isEqualTo("甲项目");
    }

    @Test
    void aCellMergedDownwardsSpeaksForTheRowsBelow() throws IOException {
        SheetPlan sheet = sheet("""
                项目名称 | 计划总投资（万元） | 责任单位
                甲项目 | #800 | 县招商办
                乙项目 | #500 | ^
                丙项目 | #600 | ^
                """);
        assertThat(data(sheet)).extracting(row -> ((Project) row.after()).get(Field.UNIT)).containsOnly("县招商办").hasSize(3);
    }

    @Test
    void anAmountMergedDownwardsIsNotMadeTwice() throws IOException {
        SheetPlan sheet = sheet("项目名称|计划总投资（万元）|属地\n甲项目|#800|端州区\n乙项目|^|端州区");
        assertThat(((Project) data(sheet).get(1).after()).planned()).isNull();
    }

    @Test
    void aHeaderRepeatedOnEveryPageIsSkipped() throws IOException {
        assertThat(sheet("项目名称|计划总投资（万元）|属地\n甲项目|#800|端州区\n项目名称|计划总投资（万元）|属地\n乙项目|#900|端州区").rows())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"12000万元; 120000000", "1.2亿; 120000000", "1.2亿元; 120000000", "１２，０００; 120000000",
        "'12,000.50'; 120005000", "¥12000; 120000000", "1.2E4; 120000000", "12000 ; 120000000", "120000000元; 120000000",
        "人民币12000万元; 120000000"})
    void amountsAreReadAsTheyAreWritten(String written, long yuan) throws IOException {
        assertThat(first(sheet("项目名称|计划总投资（万元）|属地\n甲项目|" + written + "|端州区")).planned()).isEqualTo(Money.ofYuan(yuan));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"约3亿; money", "5000-8000万; money", "(1,200); money", "1200万美元; money", "#-5; positive",
        "#0; positive", "!#REF!; error", "=A1*2; error", "三千万; money"})
    void amountsThatAreNotCertainAreRefused(String written, String reason) throws IOException {
        SheetPlan sheet = sheet("项目名称|计划总投资（万元）|属地\n甲项目|" + written + "|端州区");
        assertThat(sheet.count(Fate.REJECTED)).isEqualTo(1);
        assertThat(errors(sheet)).hasSize(1).allMatch(error -> error.startsWith("2 计划总投资（万元）") && error.endsWith("." + reason));
    }

    @ParameterizedTest
    @CsvSource({"2024年3月15日,2024-03-15", "2024.3.15,2024-03-15", "2024/3/5,2024-03-05", "20240315,2024-03-15", "2024-3,2024-03",
        "2024年3月,2024-03", "2024.3,2024-03", "45366,2024-03-15", "#45366,2024-03-15", "@45366,2024-03-15", "@m45366,2024-03",
        "#2024.03,2024-03", "#20240315,2024-03-15", "２０２４年３月,2024-03", "2024-03-15 00:00:00,2024-03-15"})
    void datesKeepTheirPrecision(String written, String date) throws IOException {
        assertThat(first(sheet("项目名称|签约时间|属地|投资方\n甲项目|" + written + "|端州区|甲")).get(Field.SIGNED)).hasToString(date);
    }

    @ParameterizedTest
    @CsvSource({"2024年2月30日,day", "2024-04-31,day", "03/04/2024,date", "2024年上半年,date", "2024年底,date", "600天,date",
        "2025-2027,date", "一季度,date", "二月三十,day", "#2024.1,october", "@60,day", "@0,day", "@-1,day", "1999-12-31,range",
        "2024,date", "28 January 1997,date"})
    void datesThatAreNoneOrTwoAreRefused(String written, String reason) throws IOException {
        SheetPlan sheet = sheet("项目名称|签约时间|属地|投资方\n甲项目|" + written + "|端州区|甲");
        assertThat(errors(sheet)).hasSize(1).allMatch(error -> error.startsWith("2 签约时间") && error.endsWith("." + reason));
    }

    @ParameterizedTest
    @CsvSource({"待定,1", "—,0", "/,0", "无,0"})
    void wordsForUnknownAreUnknown(String written, int remarks) throws IOException {
        SheetPlan sheet = sheet("项目名称|签约时间|属地|投资方|计划总投资（万元）\n甲项目|" + written + "|端州区|甲|#900");
        assertThat(first(sheet).get(Field.SIGNED)).isNull();
        assertThat(sheet.problems()).hasSize(remarks);
    }

    @Test
    void aWorkbookMayCountItsDaysFrom1904() throws IOException {
        ImportPlan plan = plan(Ledger.empty(), new TestBook().from1904().sheet("a", "项目名称|签约时间|属地\n甲项目|@43904|端州区"));
        assertThat(first(plan.files().get(0).sheets().get(0)).get(Field.SIGNED).day()).isEqualTo(LocalDate.of(2024, 3, 15));
    }

    @Test
    void monthsWithoutAYearTakeItFromTheTitle() throws IOException {
        Project project = first(sheet("""
                2024年项目进度表（单位：万元）
                项目名称 | 投资方 | 计划总投资 | 属地 | 签约日 | 1月完成投资 | 2月完成投资 | 1-2月累计完成投资
                甲项目 | 甲公司 | #800 | 端州区 | 2023-01-05 | #10 | #20 | #30
                """));
        assertThat(project.invested().get(YearMonth.of(2024, 2))).isEqualTo(Money.ofWan(20));
        assertThat(project.invested().size()).isEqualTo(2);
    }

    @Test
    void monthsWithoutAnyYearAreNotGuessed() throws IOException {
        SheetPlan sheet = sheet("项目名称|计划总投资（万元）|属地|投资方|签约日|3月完成投资\n甲项目|#800|端州区|甲|2023-01-05|#10");
        assertThat(first(sheet).invested().size()).isZero();
        assertThat(sheet.problems()).anyMatch(problem -> problem.what().key().equals("reading.sheet.noYear"));
    }

    @Test
    void anAmountFinerThanAYuanIsRoundedAndNamed() throws IOException {
        SheetPlan sheet = sheet("项目名称|计划总投资（万元）|属地\n甲项目|#1000.00005|端州区");
        assertThat(first(sheet).planned()).isEqualTo(Money.ofYuan(10_000_001));
        assertThat(sheet.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.isError()).isFalse();
            assertThat(problem.place().row()).isEqualTo(2);
            assertThat(problem.place().value()).isEqualTo("1000.00005");
        });
    }

    @Test
    void noUnitIsSaidAloud() throws IOException {
        SheetPlan sheet = sheet("项目名称|计划总投资|属地\n甲项目|#8000|端州区");
        assertThat(first(sheet).planned()).isEqualTo(Money.ofWan(8_000));
        assertThat(sheet.problems()).singleElement().matches(problem -> problem.what().key().equals("reading.sheet.assumedUnit"));
    }

    @Test
    void noUnitAndAmountsThatCouldBeAnythingAreRefused() throws IOException {
        assertThat(errors(sheet("项目名称|计划总投资|属地\n甲项目|#3.5|端州区\n乙项目|#1.2亿|端州区")).get(0)).endsWith("reading.bad.unit");
    }

    @Test
    void aNameIsRequired() throws IOException {
        assertThat(errors(sheet("序号|项目名称|计划总投资（万元）|属地\n#1||#800|端州区"))).containsExactly("2 项目名称  reading.bad.required");
    }

    @Test
    void aCodeThatLostItsLastDigitsIsRefused() throws IOException {
        assertThat(errors(sheet("项目名称|统一社会信用代码|计划总投资（万元）\n甲项目|#1.23457E+17|#800"))).singleElement()
                .matches(error -> error.endsWith("reading.bad.rounded"));
    }

    @Test
    void theSameCodeTwiceIsADuplicate() throws IOException {
        SheetPlan sheet = sheet("项目编号|项目名称|计划总投资（万元）\nA-1|甲项目|#800\nA-1|甲项目|#800\nA-1|甲项目|#900");
        assertThat(List.of(sheet.count(Fate.NEW), sheet.count(Fate.DUPLICATE))).containsExactly(1, 2);
        assertThat(errors(sheet)).containsExactly("4 项目编号 A-1 reading.bad.repeated");
    }

    @Test
    void anEventAfterTheSheetsCutOffIsRefused() throws IOException {
        assertThat(errors(sheet("截至2024年3月31日\n项目名称|实际开工|计划总投资（万元）\n甲项目|2024-04-01|#800"))).singleElement()
                .matches(error -> error.endsWith("reading.bad.cutOff"));
    }

    @Test
    void aStartBeforeTheSigningIsOnlyRemarkedUpon() throws IOException {
        SheetPlan sheet = sheet("项目名称|签约时间|实际开工|计划总投资（万元）|属地\n甲项目|2024-04-01|2024-03-01|#800|端州区");
        assertThat(sheet.count(Fate.NEW)).isEqualTo(1);
        assertThat(sheet.problems()).singleElement().matches(problem -> problem.what().key().equals("reading.warn.startFirst"));
    }

    @Test
    void blankCellsEraseNothingAndChangedCellsAreNamed() throws IOException {
        TestBook before = new TestBook().sheet("a", "项目编号|项目名称|计划总投资（万元）|形象进度|项目状态\nA-1|甲项目|#800|土地平整|暂缓");
        Ledger ledger = SampleImportTest.stored(Ledger.empty(), plan(Ledger.empty(), before).edit(Acceptance.VALID));

        ImportPlan after = plan(ledger, new TestBook().sheet("a", "形象进度|编号|总投资（亿元）|名称|项目状态\n桩基施工|A-1||甲项目|"));

        assertThat(after.files().get(0).sheets().get(0).row(0).cells()).singleElement()
                .satisfies(cell -> assertThat(List.of(cell.before(), cell.after())).containsExactly("土地平整", "桩基施工"));
        Project changed = (Project) after.edit(Acceptance.VALID).changes().get(0).after();
        assertThat(changed.planned()).isEqualTo(Money.ofWan(800));
        assertThat(changed.status()).isEqualTo(org.yinfeng.project.Status.SUSPENDED);
    }

    @Test
    void withoutACodeNameAndInvestorTellWhichProjectItIs() throws IOException {
        TestBook before = new TestBook().sheet("a", "项目编号|项目名称|投资方|计划总投资（万元）\nA-1|甲项目（一期）|甲公司|#800");
        Ledger ledger = SampleImportTest.stored(Ledger.empty(), plan(Ledger.empty(), before).edit(Acceptance.VALID));

        SheetPlan sheet = plan(ledger, new TestBook().sheet("a",
                "项目名称|投资方|计划总投资（万元）\n甲项目(一期)|甲公司|#900\n甲项目（一期）|丙公司|#800")).files().get(0).sheets().get(0);

        assertThat(List.of(sheet.fate(0), sheet.fate(1))).containsExactly(Fate.CHANGED, Fate.DUPLICATE);
    }

    @Test
    void monthlyInvestmentMayComeARowAMonth() throws IOException {
        ImportPlan plan = plan(Ledger.empty(), new TestBook().sheet("项目", "项目编号|项目名称|计划总投资（万元）\nA-1|甲项目|#800")
                .sheet("投资", "项目编号|年份|月份|完成投资（万元）\nA-1|#2024|1月|#5\nA-1|#2024|#2|#6\nA-9|#2024|1|#7"));

        SheetPlan months = plan.files().get(0).sheets().get(1);
        assertThat(months.as()).isEqualTo(SheetKind.INVESTMENT);
        assertThat(errors(months)).containsExactly("4 项目编号 A-9 reading.bad.noProject");
        Project project = (Project) plan.edit(Acceptance.VALID).changes().get(0).after();
        assertThat(project.invested().sum(YearMonth.of(2024, 1), YearMonth.of(2024, 2))).isEqualTo(Money.ofWan(11));
    }

    @Test
    void targetsAndSeriesAreReadInTheirUnits() throws IOException {
        ImportPlan plan = plan(Ledger.empty(), new TestBook()
                .sheet("目标", "下达时间|地区|年份|指标名称|目标值（亿元）\n2024年2月1日|端州|2024年|工业投资|#63.5")
                .sheet("工业投资", "地区|年度|月份|累计完成（万元）|同比增长（%）\n肇庆市|2024|1-3月|#2109000|#9.699999999999999"));

        assertThat(plan.hasErrors()).isFalse();
        List<?> entries = plan.edit(Acceptance.VALID).changes().stream().map(change -> (Object) change.after()).toList();
        assertThat(entries.get(0)).isEqualTo(Target.ofMoney("工业投资", "端州区", 2024, Money.ofWan(635_000), LocalDate.of(2024, 2, 1)));
        assertThat(entries.get(1)).isEqualTo(Observation.ofMoney("工业投资", "全市", 2024, 3, Money.ofWan(2_109_000),
                new java.math.BigDecimal("9.7"), null));
    }

    @Test
    void sheetsThatAreNoneOfOursAreSaidToBeSo() throws IOException {
        SheetPlan cover = sheet("肇庆市重点项目\n二〇二四年三月\n编制：发改局");
        assertThat(cover.as()).isNull();
        assertThat(cover.why().in(Texts.of(Texts.Language.ZH))).isEqualTo("只有标题和说明，没有数据。");
    }
}
