package org.yinfeng.exchange.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yinfeng.ledger.Change;
import org.yinfeng.ledger.Column;
import org.yinfeng.ledger.Edit;
import org.yinfeng.ledger.Indicator;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.Listing;
import org.yinfeng.ledger.layout.Audience;
import org.yinfeng.ledger.layout.ListLayout;
import org.yinfeng.ledger.Observation;
import org.yinfeng.ledger.Target;
import org.yinfeng.ledger.query.Vocabulary;
import org.yinfeng.project.AnnualPlans;
import org.yinfeng.project.Entry;
import org.yinfeng.project.EventDate;
import org.yinfeng.project.Field;
import org.yinfeng.project.LandArea;
import org.yinfeng.project.Message;
import org.yinfeng.project.Money;
import org.yinfeng.project.MonthlyInvestment;
import org.yinfeng.project.Project;
import org.yinfeng.project.Promise;
import org.yinfeng.project.Status;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Unit;

class ListingWriterTest {
    private static final Texts CHINESE = Texts.of(Texts.Language.ZH);
    private static final String COLUMNS = "code,name,region,plannedWan,landMu,signed,promisedStart,started,stage,status,note";

    @TempDir
    Path folder;

    private static Project.Builder first() {
        return Project.builder().set(Field.STATUS, Status.ACTIVE).set(Field.CODE, "ZQ2023-0015").set(Field.NAME, "信基和<半导体> & 照明").set(Field.REGION, "高要区")
                .set(Field.PLANNED, Money.ofYuan(1_320_000_001)).set(Field.LAND, LandArea.ofMu(new BigDecimal("187.25")))
                .set(Field.SIGNED, EventDate.parse("2023-01-15")).set(Field.STARTED, EventDate.parse("2023-12"))
                .set(Field.PROMISED_START, Promise.of(YearMonth.of(2023, 4))).set(Field.NOTE, "一、\"引号\",逗号\n二、第二行")
                .invested(MonthlyInvestment.NONE.with(YearMonth.of(2024, 1), Money.ofYuan(15_000)).with(YearMonth.of(2024, 3), Money.ZERO))
                .plans(AnnualPlans.NONE.with(2024, Money.ofWan(102_238)));
    }

    private static Project.Builder second() {
        return Project.builder().set(Field.CODE, "ZQ2024-0001").set(Field.NAME, "乙").set(Field.PLANNED, Money.ofWan(8000));
    }

    private static Ledger ledger(Entry... entries) {
        List<Change> changes = new ArrayList<>();
        for (Entry entry : entries) {
            changes.add(Change.added(entry.withIdentity(changes.size() + 1L, 1)));
        }
        return Ledger.empty().apply(Edit.of(Message.of("edit.undo", ""), changes), 1);
    }

    private static Listing listing(Ledger ledger, String columns, Unit unit) {
        return new Listing("肇庆市重点项目台账", ledger, IntStream.range(0, ledger.projects().size()).toArray(),
                Vocabulary.of(CHINESE).columns(columns).value(), LocalDate.of(2024, 3, 31), unit);
    }

    private static Listing two() {
        return listing(ledger(first().build(), second().build()), COLUMNS, Unit.WAN);
    }

    private Path write(Listing listing, String name, WriteOptions options) {
        Path target = folder.resolve(name);
        ListingWriter.Result result = new ListingWriter().write(listing, target, options, WriteProgress.NONE);
        assertThat(result.problem()).isNull();
        assertThat(result.isWritten()).isTrue();
        return target;
    }

    private static Map<String, String> cells(Path file, int sheet) throws IOException {
        Map<String, String> cells = new TreeMap<>();
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile())) {
            Sheet found = book.getSheets().toList().get(sheet);
            for (Row row : found.read()) {
                for (Cell cell : row) {
                    if (cell != null && cell.getValue() != null) {
                        cells.put(cell.getAddress().toString(), cell.getText());
                    }
                }
            }
        }
        return cells;
    }

    private static String part(Path file, String name) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aSheetHasTitleUnitsTwoRowsOfHeadingsProjectsAndTotals() throws IOException {
        Map<String, String> cells = cells(write(two(), "台账.xlsx", WriteOptions.of(CHINESE)), 0);
        assertThat(cells).containsEntry("A1", "肇庆市重点项目台账").containsEntry("A2", "截至2024年3月31日    单位：万元、亩")
                .containsEntry("A3", "序号").containsEntry("B3", "项目编号").containsEntry("E3", "计划总投资（万元）")
                .containsEntry("F3", "用地面积（亩）").containsEntry("H3", "开工时间").doesNotContainKey("I3")
                .containsEntry("H4", "承诺").containsEntry("I4", "实际")
                .containsEntry("A5", "1").containsEntry("B5", "ZQ2023-0015").containsEntry("C5", "信基和<半导体> & 照明")
                .containsEntry("E5", "132000.0001").containsEntry("F5", "187.25").containsEntry("G5", "44941")
                .containsEntry("H5", "2023-04").containsEntry("I5", "2023-12").containsEntry("J5", "开工").containsEntry("K5", "正常")
                .containsEntry("L5", "一、\"引号\",逗号\n二、第二行")
                .containsEntry("E6", "8000").doesNotContainKey("D6").doesNotContainKey("G6")
                .containsEntry("A7", "合计").containsEntry("C7", "共 2 个项目").containsEntry("E7", "140000.0001").containsEntry("F7", "187.25");
    }

    @Test
    void aSheetIsReadyToBeReadAndPrinted() throws IOException {
        Path file = write(two(), "台账.xlsx", WriteOptions.of(CHINESE));
        String sheet = part(file, "xl/worksheets/sheet1.xml");
        assertThat(sheet).contains("<dimension ref=\"A1:L7\"/>", "xSplit=\"3\" ySplit=\"4\"", "state=\"frozen\"",
                "<autoFilter ref=\"A4:L6\"/>", "<mergeCell ref=\"H3:I3\"/>", "<mergeCell ref=\"B3:B4\"/>", "orientation=\"landscape\"",
                "fitToWidth=\"1\" fitToHeight=\"0\"", "&amp;C第 &amp;P 页，共 &amp;N 页").doesNotContain("<f>");
        assertThat(part(file, "xl/workbook.xml")).contains("_xlnm.Print_Titles", "'项目台账'!$3:$4");
    }

    @Test
    void amountsAreExactInTheChosenUnitAndHeadingsInTheReadersLanguage() throws IOException {
        Texts english = Texts.of(Texts.Language.EN);
        Map<String, String> cells = cells(write(listing(ledger(first().build()), "name,plannedWan", Unit.YI), "l.xlsx", WriteOptions.of(english)), 0);
        assertThat(cells).containsEntry("B3", "Code").as("a sheet is read back by its codes")
                .containsEntry("C3", "Project").containsEntry("D3", "Planned (亿元, CNY 100 m)").containsEntry("D4", "13.20000001")
                .containsEntry("A5", "Total").containsEntry("C5", "1 projects");
    }

    @Test
    void aWholeLedgerHasItsMonthsPlansTargetsAndSeriesOnSheetsOfTheirOwn() throws IOException {
        Ledger ledger = ledger(first().build(), second().build(),
                Target.ofMoney(Indicator.INTRODUCED, "全市", 2024, Money.ofYi(700), LocalDate.of(2024, 2, 1)),
                Observation.ofMoney(Indicator.INDUSTRIAL, "端州区", 2024, 2, Money.ofWan(79_000), new BigDecimal("5.7"), "市统计局"));
        Path file = write(listing(ledger, "code,name", Unit.YI), "全部.xlsx", new WriteOptions(CHINESE, true));
        assertThat(cells(file, 1)).containsEntry("A1", "月度完成投资（单位：万元）").containsEntry("A2", "项目编号").containsEntry("C2", "2024-01")
                .containsEntry("D2", "2024-03").containsEntry("A3", "ZQ2023-0015").containsEntry("C3", "1.5").containsEntry("D3", "0").doesNotContainKey("A4");
        assertThat(cells(file, 2)).containsEntry("C1", "年度计划投资（万元）").containsEntry("A2", "ZQ2023-0015").containsEntry("B2", "2024").containsEntry("C2", "102238");
        assertThat(cells(file, 3)).containsEntry("A2", "2024").containsEntry("C2", Indicator.INTRODUCED).containsEntry("D2", "全市").containsEntry("E2", "700");
        assertThat(cells(file, 4)).containsEntry("B2", "2").containsEntry("C2", "端州区").containsEntry("D2", "7.9").containsEntry("E2", "5.7").containsEntry("F2", "市统计局");
    }

    @Test
    void aCsvOpensRightInASpreadsheet() throws IOException {
        String csv = Files.readString(write(two(), "台账.CSV", WriteOptions.of(CHINESE)));
        assertThat(csv).isEqualTo("\uFEFF项目编号,项目名称,属地,计划总投资（万元）,用地面积（亩）,签约日期,承诺开工,实际开工,阶段,项目状态,备注\r\n"
                + "ZQ2023-0015,信基和<半导体> & 照明,高要区,132000.0001,187.25,2023-01-15,2023-04,2023-12,开工,正常,\"一、\"\"引号\"\",逗号\n二、第二行\"\r\n"
                + "ZQ2024-0001,乙,,8000,,,,,在谈,正常,\r\n");
    }

    @Test
    void jsonHasTheKeysOfTheCommandLineWhateverTheUnit() throws IOException {
        String json = Files.readString(write(listing(ledger(second().build()), "code,plannedWan,signed,stage,2024-03", Unit.YI), "l.json", WriteOptions.of(CHINESE)));
        assertThat(json).isEqualTo("[\n{\"code\":\"ZQ2024-0001\",\"plannedWan\":\"8000\",\"signed\":null,\"stage\":\"在谈\",\"2024-03\":null}\n]\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"l.xlsx", "l.csv", "l.json"})
    void stoppingLeavesTheOldFileAndNothingElse(String name) throws IOException {
        Path target = Files.writeString(folder.resolve(name), "old");
        ListingWriter.Result result = new ListingWriter().write(two(), target, WriteOptions.of(CHINESE), (done, total) -> done < total);
        assertThat(result.outcome()).isEqualTo(ListingWriter.Outcome.CANCELLED);
        assertThat(target).hasContent("old");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(target);
        }
    }

    @Test
    void whatCannotBeWrittenIsASentence() throws IOException {
        ListingWriter writer = new ListingWriter();
        ListingWriter.Result ending = writer.write(two(), folder.resolve("l.doc"), WriteOptions.of(CHINESE), WriteProgress.NONE);
        assertThat(ending.problem().what().in(CHINESE)).contains("l.doc", ".xlsx");
        ListingWriter.Result absent = writer.write(two(), folder.resolve("no/l.csv"), WriteOptions.of(CHINESE), WriteProgress.NONE);
        assertThat(absent.problem().what().in(CHINESE)).startsWith("找不到文件夹");
        Files.createDirectory(folder.resolve("l.csv"));
        ListingWriter.Result taken = writer.write(two(), folder.resolve("l.csv"), WriteOptions.of(CHINESE), WriteProgress.NONE);
        assertThat(taken.problem().what().in(CHINESE)).contains("写不进去");
    }

    @Test
    void aTextTooLongForACellIsRefusedAndNeverCut() {
        Ledger ledger = ledger(second().set(Field.NOTE, "长".repeat(32_768)).build());
        Path target = folder.resolve("l.xlsx");
        ListingWriter.Result result = new ListingWriter().write(listing(ledger, "code,note", Unit.WAN), target, WriteOptions.of(CHINESE), WriteProgress.NONE);
        assertThat(result.problem().what().in(CHINESE)).isEqualTo("第 1 个项目的“备注”有 32768 个字，超过了单元格的 32,767 个字");
        assertThat(target).doesNotExist();
    }

    @Test
    void moreRowsThanASheetHoldsAreRefused() {
        Listing one = listing(ledger(second().build()), "code", Unit.WAN);
        Listing many = new Listing("多", one.ledger(), new int[1_048_573], one.columns(), one.asOf(), one.unit());
        ListingWriter.Result result = new ListingWriter().write(many, folder.resolve("l.xlsx"), WriteOptions.of(CHINESE), WriteProgress.NONE);
        assertThat(result.problem().what().in(CHINESE)).startsWith("共 1048573 行");
    }

    private Path grouped(String name, ListLayout layout) {
        Ledger ledger = ledger(first().set(Field.REGION, "四会市").build(), second().set(Field.REGION, "端州区").set(Field.PHONE, "13800138000").build(),
                Project.builder().set(Field.CODE, "ZQ2024-0002").set(Field.NAME, "丙").set(Field.REGION, "端州区").set(Field.PLANNED, Money.ofWan(4000)).build());
        return write(listing(ledger, "code,name,region,plannedWan,phone", Unit.WAN), name, WriteOptions.of(CHINESE).laidOut(layout));
    }

    @Test
    void aGroupedSheetHasSectionsInOfficialOrderWithTheirSumsAndTheirPartsUnderTheTotal() throws IOException {
        Map<String, String> cells = cells(grouped("分组.xlsx", ListLayout.PLAIN.groupedBy(List.of(Column.of(Field.REGION)))), 0);
        assertThat(cells).containsEntry("A4", "一、端州区（2项）").containsEntry("E4", "12000").containsEntry("A5", "1").containsEntry("C5", "乙")
                .containsEntry("C6", "丙").containsEntry("A7", "二、四会市（1项）").containsEntry("E7", "132000.0001").containsEntry("A8", "3")
                .containsEntry("A9", "合计").containsEntry("E9", "144000.0001").containsEntry("A10", "其中：端州区").containsEntry("E10", "12000")
                .containsEntry("C11", "共 1 个项目").doesNotContainKey("A12");
    }

    @Test
    void thePublicVersionHasNoPhonesAndSaysSo() throws IOException {
        for (String name : List.of("公开.xlsx", "公开.docx", "公开.csv", "公开.json")) {
            Path file = grouped(name, ListLayout.PLAIN.forAudience(Audience.PUBLIC));
            boolean zipped = name.endsWith("x");
            String part = name.endsWith("docx") ? "word/document.xml" : "xl/worksheets/sheet1.xml";
            String content = zipped ? part(file, part) : Files.readString(file);
            assertThat(content).as(name).contains("ZQ2024-0002").doesNotContain("13800138000");
            assertThat(content.contains("公开版：不含联系方式、存在问题和备注")).as(name).isEqualTo(zipped);
        }
    }

    @Test
    void chosenDecimalsAreShownWhileTheCellKeepsItsValue() throws IOException {
        Path file = grouped("小数.xlsx", new ListLayout(List.of(), 2, Audience.INTERNAL, true));
        assertThat(part(file, "xl/styles.xml")).contains("<numFmt numFmtId=\"166\" formatCode=\"#,##0.00\"/>");
        assertThat(part(file, "xl/worksheets/sheet1.xml")).contains("<v>132000.0001</v>", "内部资料", "填报单位（盖章）");
    }

    @Test
    void aDocumentHasOneTableWithHeadsOnEveryPageSumsAndANoteWhereRoundedPartsDoNotAddUp() throws IOException {
        Ledger ledger = ledger(second().set(Field.PLANNED, Money.ofYuan(4_000)).build(), second().set(Field.CODE, "B").set(Field.NAME, "<b>&</b>\n=1+1 _x0041_")
                .set(Field.PLANNED, Money.ofYuan(4_000)).build());
        String body = part(write(listing(ledger, "code,name,plannedWan", Unit.WAN), "文件.docx", WriteOptions.of(CHINESE)), "word/document.xml");
        assertThat(body).contains("<w:tblHeader/>", "w:orient=\"landscape\"", "合计（2项）", "注：因四舍五入",
                "&lt;b&gt;&amp;&lt;/b&gt;</w:t><w:br/><w:t xml:space=\"preserve\">=1+1 _x0041_</w:t>");
        String fitting = part(write(two(), "两项.docx", WriteOptions.of(CHINESE)), "word/document.xml");
        assertThat(fitting).doesNotContain("注：因四舍五入").contains("132,000</w:t>", "140,000</w:t>");
    }
}
