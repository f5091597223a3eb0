package org.yinfeng.exchange.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yinfeng.exchange.cells.Watch;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.project.Project;

/** Files by what they hold: text in several encodings, and what is no spreadsheet, damaged, or sent to do harm. */
class FilesOfAllKindsTest {
    private static final String LIST = "项目名称,计划总投资（万元）,属地\n\"甲,\"\"一\"\"项目\",\"12,000\",端州区\n";
    private static final String CELLS = "项目名称|计划总投资（万元）|属地\n甲项目|#800|端州区";

    @TempDir
    private Path folder;

    private FilePlan read(Path file) {
        return new Import(Ledger.empty()).read(List.of(file), Watch.NONE).files().get(0);
    }

    private FilePlan read(byte[] bytes) throws IOException {
        return read(Files.write(folder.resolve("表.xlsx"), bytes));
    }

    private String refusal(byte[] bytes) throws IOException {
        FilePlan plan = read(bytes);
        assertThat(plan.refused()).isNotNull();
        assertThat(plan.sheets()).isEmpty();
        return plan.refused().what().key().replace("reading.refused.", "");
    }

    private byte[] workbook() throws IOException {
        return Files.readAllBytes(new TestBook().sheet("a", CELLS).write(folder.resolve("good.xlsx")));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,''", "UTF-8,\uFEFF", "UTF-16LE,\uFEFF", "UTF-16BE,\uFEFF", "GB18030,''", "UTF-16LE,''", "UTF-16BE,''"})
    void textIsReadInTheEncodingItHas(String charset, String mark) throws IOException {
        SheetPlan sheet = read((mark + LIST).getBytes(Charset.forName(charset))).sheets().get(0);
        assertThat(((Project) sheet.row(0).after()).name()).isEqualTo("甲,\"一\"项目");
        assertThat(((Project) sheet.row(0).after()).planned().yuan()).isEqualTo(120_000_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", ";", "|"})
    void cellsMayBeParted(String delimiter) throws IOException {
        String text = "项目名称,计划总投资（万元）,属地\n甲项目,800,端州区\n".replace(",", delimiter);
        assertThat(read(text.getBytes(StandardCharsets.UTF_8)).sheets().get(0).count(Fate.NEW)).isEqualTo(1);
    }

    @Test
    void rareCharactersOfGb18030AreKept() throws IOException {
        String name = "𠮷䶮㐂新材料生产基地建设项目";
        byte[] bytes = ("项目名称,计划总投资（万元）,属地\n" + name + ",800,端州区\n").getBytes(Charset.forName("GB18030"));
        assertThat(((Project) read(bytes).sheets().get(0).row(0).after()).name()).isEqualTo(name);
    }

    @Test
    void aGuardingApostropheIsTakenOffOnce() throws IOException {
        String text = "项目名称,计划总投资（万元）,备注\n甲项目,800,'=1+1\n乙项目,800,'好'\n";
        SheetPlan sheet = read(text.getBytes(StandardCharsets.UTF_8)).sheets().get(0);
        assertThat(((Project) sheet.row(0).after()).get(org.yinfeng.project.Field.NOTE)).isEqualTo("=1+1");
        assertThat(((Project) sheet.row(1).after()).get(org.yinfeng.project.Field.NOTE)).isEqualTo("'好'");
    }

    @Test
    void anUnclosedQuoteIsNamedByItsLine() throws IOException {
        FilePlan plan = read("项目名称,属地\n甲,乙\n\"丙,丁\n".getBytes(StandardCharsets.UTF_8));
        assertThat(plan.refused().what().arguments()).containsExactly("3");
    }

    @Test
    void utf8ThenGbkInOneFileIsRefusedWithThePlace() throws IOException {
        byte[] bytes = (LIST + "甲").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xFF;
        assertThat(refusal(bytes)).isIn("encoding", "gibberish");
    }

    @Test
    void whatIsNoSpreadsheetIsCalledByItsName() throws IOException {
        assertThat(refusal(new byte[0])).isEqualTo("empty");
        assertThat(refusal("<html><p>项目</p></html>".getBytes())).isEqualTo("html");
        assertThat(refusal("%PDF-1.7".getBytes())).isEqualTo("pdf");
        assertThat(refusal("MIME-Version: 1.0\nContent-Type: multipart/related".getBytes())).isEqualTo("mht");
        assertThat(refusal("{\\rtf1 项目}".getBytes())).isEqualTo("rtf");
        assertThat(refusal(new byte[] {'R', 'a', 'r', '!', 26, 7})).isEqualTo("zip");
        assertThat(refusal(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10})).isEqualTo("picture");
        assertThat(refusal(new byte[] {1, 2, 0, 4, 0, 0, 7})).isEqualTo("binary");
        assertThat(read(folder).refused().what().key()).isEqualTo("reading.refused.folder");
        assertThat(read(folder.resolve("absent.xlsx")).refused().what().key()).isEqualTo("reading.refused.absent");
    }

    @Test
    void aDoctypeIsRefusedAndNothingIsFetched() throws IOException {
        String xml = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData/></worksheet>";
        assertThat(refusal(Files.readAllBytes(new TestBook().rawSheet("a", xml).write(folder.resolve("x"))))).isEqualTo("doctype");
    }

    @Test
    void aZipBombIsRefusedBeforeItIsUnpacked() throws IOException {
        TestBook book = new TestBook().sheet("a", CELLS);
        book.extra.put("xl/bomb.xml", new byte[60 << 20]);
        assertThat(refusal(Files.readAllBytes(book.write(folder.resolve("x"))))).isEqualTo("bounds");
    }

    @Test
    void aRowThatComesTwiceIsDamage() throws IOException {
        String xml = "<worksheet><sheetData><row r=\"1\"><c><v>1</v></c></row><row r=\"1\"><c><v>1</v></c></row></sheetData></worksheet>";
        assertThat(refusal(Files.readAllBytes(new TestBook().rawSheet("a", xml).write(folder.resolve("x"))))).isEqualTo("damaged");
    }

    @Test
    void aTruncatedWorkbookIsDamaged() throws IOException {
        byte[] whole = workbook();
        for (int length : new int[] {4, 100, whole.length / 2, whole.length - 22}) {
            assertThat(refusal(java.util.Arrays.copyOf(whole, length))).isIn("damaged", "zip");
        }
    }

    @Test
    void aFlippedBitNeverChangesACellUnseen() throws IOException {
        byte[] whole = workbook();
        Random random = new Random(7);
        for (int trial = 0; trial < 300; trial++) {
            byte[] flipped = whole.clone();
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
            FilePlan plan = read(flipped);
            if (plan.refused() == null) {
                assertThat(((Project) plan.sheets().get(0).row(0).after()).planned().yuan()).as("trial " + trial).isEqualTo(8_000_000);
            }
        }
    }

    @Test
    void aCancelledReadingStops() throws IOException {
        Path file = new TestBook().sheet("a", CELLS).write(folder.resolve("x.xlsx"));
        assertThatThrownBy(() -> new Import(Ledger.empty()).read(List.of(file), () -> true)).isInstanceOf(CancellationException.class);
    }
}
