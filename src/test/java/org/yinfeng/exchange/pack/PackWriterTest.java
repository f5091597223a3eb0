package org.yinfeng.exchange.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yinfeng.testing.LedgerBuilder.ledgerOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yinfeng.exchange.write.ListingWriter;
import org.yinfeng.exchange.write.WriteProgress;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.project.Field;
import org.yinfeng.project.Texts;

/** What a unit is sent: its own projects, past months locked, rules on cells, a guide, and a hidden copy of what was sent. */
final class PackWriterTest {
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @TempDir
    Path folder;

    private final Ledger ledger = ledgerOf("""
            code | name   | region | plannedWan | invested              | status | unit
            P1   | 电容   | 四会市 | 35000      | 2024-01:5 2024-04:7   |        | 商务局
            P2   | 电池   | 四会市 | 100        |                       | 终止   | 商务局
            P3   | 玻璃   | 端州区 | 8000       |                       |        | 商务局
            P4   | 酒店   | 外地   | 8000       |                       |        | a/b
            """);

    private PackOrder order(Field<String> by, Texts.Language language) {
        return new PackOrder(ledger, YearMonth.of(2024, 4), by, Texts.of(language));
    }

    private FilledPack written(String unit) throws IOException {
        PackOrder order = order(Field.REGION, Texts.Language.ZH);
        assertThat(order.write(unit, folder, WriteProgress.NONE).isWritten()).isTrue();
        return new FilledPack(folder.resolve(order.fileName(unit)));
    }

    @Test
    void everyUnitWithLivingProjectsGetsAPackInOfficialOrder() {
        assertThat(order(Field.REGION, Texts.Language.ZH).units().keySet()).containsExactly("端州区", "四会市", "外地");
        assertThat(order(Field.UNIT, Texts.Language.ZH).units()).containsExactly(Map.entry("a/b", 1), Map.entry("商务局", 2));
    }

    @Test
    void fileIsCalledByUnitMonthAndPurposeWithoutSignsThatNoFileMayHave() {
        assertThat(order(Field.REGION, Texts.Language.ZH).fileName("四会市")).isEqualTo("四会市-2024-04-填报表.xlsx");
        assertThat(order(Field.UNIT, Texts.Language.EN).fileName("a/b")).isEqualTo("a b-2024-04-fill-in.xlsx");
    }

    @Test
    void packHoldsTheUnitsOwnLivingProjectsOnly() throws IOException {
        String sheet = written("四会市").part(SHEET);
        assertThat(sheet).contains(">电容</t>").doesNotContain(">电池</t>", ">玻璃</t>");
    }

    @Test
    void pastMonthsAreLockedAndTheMonthAtHandIsOpen() throws IOException {
        FilledPack pack = written("四会市");
        assertThat(style(pack, "2024-01（万元）")).isEqualTo(PackStyle.LOCKED_MONEY);
        assertThat(style(pack, "2024-04（万元）")).isEqualTo(PackStyle.MONEY);
        assertThat(style(pack, "项目编号")).isEqualTo(PackStyle.LOCKED_TEXT);
        assertThat(pack.part(SHEET)).contains("<sheetProtection sheet=\"1\"").doesNotContain("2024-05");
        assertThat(pack.part("xl/styles.xml")).contains("<protection locked=\"0\"/>");
    }

    private static PackStyle style(FilledPack pack, String heading) {
        return PackStyle.values()[pack.style("电容", heading)];
    }

    @Test
    void cellsTakeOnlyWhatTheyShouldAndSaySoInWords() throws IOException {
        String sheet = written("四会市").part(SHEET);
        assertThat(sheet).contains("<dataValidation type=\"list\" errorStyle=\"stop\"", "<dataValidation type=\"date\" operator=\"between\"",
                "<dataValidation type=\"decimal\" operator=\"greaterThanOrEqual\"", "<formula1>36526</formula1><formula2>45412</formula2>",
                "prompt=\"请填到日，如 2024-3-15；不晚于 2024-04-30\"");
        assertThat(Stream.of(sheet.split("prompt=\"")).skip(1).map(rest -> rest.substring(0, rest.indexOf('"'))))
                .allMatch(prompt -> !prompt.isBlank() && prompt.length() <= 255);
    }

    @Test
    void partsOfTheSheetStandInTheOrderOfTheFormat() throws IOException {
        String sheet = written("四会市").part(SHEET);
        List<Integer> places = Stream.of("<sheetPr>", "<sheetViews>", "<sheetFormatPr", "<cols>", "<sheetData>", "<sheetProtection", "<autoFilter",
                "<mergeCells", "<dataValidations", "<printOptions", "<pageMargins", "<pageSetup paperSize=\"8\" orientation=\"landscape\"",
                "<headerFooter>").map(sheet::indexOf).toList();
        assertThat(places).isSorted().allMatch(place -> place > 0);
    }

    @Test
    void guideStandsBesideTheSheetAndTheRestIsHidden() throws IOException {
        FilledPack pack = written("四会市");
        assertThat(pack.part("xl/workbook.xml")).contains("<sheet name=\"填报\" sheetId=\"1\" r:id", "<sheet name=\"填写说明\" sheetId=\"2\" r:id",
                "<sheet name=\"yinfeng-pack\" sheetId=\"3\" state=\"hidden\"", "<sheet name=\"yinfeng-lists\" sheetId=\"4\" state=\"hidden\"",
                "<workbookProtection lockStructure=\"1\"/>");
        assertThat(pack.part("xl/worksheets/sheet2.xml")).contains("本表请四会市填写 2024-04 的情况");
    }

    @Test
    void stoppedWritingLeavesNoFile() throws IOException {
        ListingWriter.Result result = order(Field.REGION, Texts.Language.ZH).write("四会市", folder, (done, total) -> false);
        assertThat(result.outcome()).isEqualTo(ListingWriter.Outcome.CANCELLED);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void folderThatIsNotThereIsNamed() {
        ListingWriter.Result result = order(Field.REGION, Texts.Language.ZH).write("四会市", folder.resolve("none"), WriteProgress.NONE);
        assertThat(result.problem().what().key()).isEqualTo("write.nofolder");
    }
}
