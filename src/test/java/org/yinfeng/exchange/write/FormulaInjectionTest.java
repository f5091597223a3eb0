package org.yinfeng.exchange.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yinfeng.ledger.Change;
import org.yinfeng.ledger.Column;
import org.yinfeng.ledger.Edit;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.Listing;
import org.yinfeng.project.Field;
import org.yinfeng.project.Message;
import org.yinfeng.project.Money;
import org.yinfeng.project.Project;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Unit;

/** The table of trust.md 2.4: no text of a ledger ever becomes a formula, and none is changed by being written. */
class FormulaInjectionTest {
    private static final Texts CHINESE = Texts.of(Texts.Language.ZH);

    static Stream<String> dangerous() {
        return Stream.of("=HYPERLINK(\"http://127.0.0.1/?\"&A1,\"点我\")", "=cmd|' /C calc'!A0", "+86 138 0000", "-2+3+cmd|' /C calc'!A0",
                "@SUM(1)", "\t=1+1", "\r=1", "\n=1", "\0", "＝1＋1", "＋1", "－1", "＠a", "'=1", "''+1", "-", "=");
    }

    static Stream<String> harmless() {
        return Stream.of("华能电厂", "", "'引号", "1+1", "(=1)", "a=1", ";=1", " =1", "\"=1\"", "'", "''");
    }

    static Stream<String> texts() {
        return Stream.concat(dangerous(), harmless());
    }

    @ParameterizedTest
    @MethodSource("dangerous")
    void aTextThatBeginsLikeAFormulaIsProtected(String text) {
        assertThat(CsvText.protect(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @MethodSource("harmless")
    void anyOtherTextStaysAsItIs(String text) {
        assertThat(CsvText.protect(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void readingTakesAwayExactlyWhatWritingPutThere(String text) {
        assertThat(CsvText.unprotect(CsvText.protect(text))).isEqualTo(text);
        assertThat(CsvText.unprotect(CsvText.protect(CsvText.protect(text)))).isEqualTo(CsvText.protect(text));
    }

    private static Listing listing(String note) {
        Project project = Project.builder().identity(1, 1).set(Field.CODE, "P1").set(Field.NOTE, "x").set(Field.PLANNED, Money.ofWan(-5)).build();
        Ledger ledger = Ledger.empty().apply(Edit.of(Message.of("edit.undo", ""), Change.added(project)), 1);
        Column raw = new Column("note", String.class, (block, row, asOf) -> note);
        return new Listing("=1+1", ledger, new int[] {0}, java.util.List.of(Column.of(Field.CODE), Column.of(Field.PLANNED), raw),
                LocalDate.of(2024, 3, 31), Unit.WAN);
    }

    private static String part(byte[] xlsx, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(xlsx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IOException(name);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void inAWorkbookEveryTextIsAStringAndADangerousOneIsMarked(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XlsxListing(listing(text), WriteOptions.of(CHINESE), WriteProgress.NONE).write(out);
        String sheet = part(out.toByteArray(), "xl/worksheets/sheet1.xml");
        assertThat(sheet).doesNotContain("<f").contains("<c r=\"C4\" s=\"" + XlsxStyle.WHOLE.ordinal() + "\"><v>-5</v></c>");
        String mark = "<c r=\"D4\" s=\"" + XlsxStyle.QUOTED.ordinal() + "\" t=\"inlineStr\">";
        assertThat(sheet.contains(mark)).isEqualTo(CsvText.isDangerous(text));
        assertThat(part(out.toByteArray(), "xl/styles.xml")).containsOnlyOnce("quotePrefix=\"1\"");
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            String read = book.getFirstSheet().read().get(3).getCell(3).getText();
            assertThat(read.replace("_x0000_", "\0").replace("_x000D_", "\r")).isEqualTo(text);
        }
    }

    @Test
    void inACsvNumbersAreNeverProtected() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CsvListing(listing("-5"), CHINESE, java.nio.charset.StandardCharsets.UTF_8, WriteProgress.NONE).write(out);
        assertThat(out.toString(StandardCharsets.UTF_8)).endsWith("\r\nP1,-5,'-5\r\n");
    }

    @Test
    void whatXmlCannotHoldIsWrittenAsSpreadsheetsReadIt() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XmlOut xml = new XmlOut(out);
        xml.text("a\0\uD800b_x0041_ 𠮷😀é<&>\"\t\n\r").flush();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("a_x0000__xD800_b_x005F_x0041_ 𠮷😀é&lt;&amp;&gt;&quot;\t\n_x000D_");
    }
}
