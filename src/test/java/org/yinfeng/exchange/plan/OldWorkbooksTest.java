package org.yinfeng.exchange.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yinfeng.exchange.cells.Watch;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.project.EventDate;
import org.yinfeng.project.Field;
import org.yinfeng.project.Money;
import org.yinfeng.project.Problem;
import org.yinfeng.project.Project;

/** Workbooks of Excel 97 to 2003 and of WPS (et), and what else comes in the same container. */
class OldWorkbooksTest {
    @TempDir
    private Path folder;

    private FilePlan read(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("上报.et"), bytes);
        return new Import(Ledger.empty()).read(List.of(file), Watch.NONE).files().get(0);
    }

    private String refusal(byte[] bytes) throws IOException {
        FilePlan plan = read(bytes);
        assertThat(plan.refused()).isNotNull();
        assertThat(plan.sheets()).isEmpty();
        return plan.refused().what().key().replace("reading.refused.", "");
    }

    private static byte[] xls(Consumer<HSSFWorkbook> filling) throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            filling.accept(book);
            book.write(out);
            return out.toByteArray();
        }
    }

    private static void row(Sheet sheet, int number, Object... cells) {
        Row row = sheet.createRow(number - 1);
        for (int column = 0; column < cells.length; column++) {
            if (cells[column] instanceof Number number1) {
                row.createCell(column).setCellValue(number1.doubleValue());
            } else if (cells[column] != null) {
                row.createCell(column).setCellValue(cells[column].toString());
            }
        }
    }

    private static void list(HSSFWorkbook book) {
        Sheet sheet = book.createSheet("进展");
        row(sheet, 1, "2024年重点项目进展表（单位：万元）");
        row(sheet, 2, "项目名称", "投资", null, "开工时间", null, "备注");
        row(sheet, 3, null, "计划总投资", "固定资产投资", "承诺", "实际", null);
        sheet.addMergedRegion(new CellRangeAddress(1, 1, 1, 2));
        sheet.addMergedRegion(new CellRangeAddress(1, 1, 3, 4));
        row(sheet, 4, "甲项目", 12000.5, null, "2024.3", 45366, "好");
        CellStyle day = book.createCellStyle();
        day.setDataFormat(book.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
        sheet.getRow(3).getCell(4).setCellStyle(day);
        Cell formula = sheet.getRow(3).createCell(2);
        formula.setCellFormula("B4*2");
        formula.setCellValue(8000);
    }

    @Test
    void anOldWorkbookIsReadAsANewOne() throws IOException {
        SheetPlan sheet = read(xls(OldWorkbooksTest::list)).sheets().get(0);

        Project project = (Project) sheet.row(sheet.size() - 1).after();
        assertThat(sheet.problems()).noneMatch(Problem::isError);
        assertThat(project.planned()).isEqualTo(Money.ofYuan(120_005_000));
        assertThat(project.get(Field.FIXED_ASSETS)).isEqualTo(Money.ofWan(8_000));
        assertThat(project.get(Field.PROMISED_START).latest()).hasToString("2024-03");
        assertThat(project.get(Field.STARTED)).isEqualTo(EventDate.of(LocalDate.of(2024, 3, 15)));
    }

    @Test
    void hiddenSheetsErrorsAndLongCodesAreNotOverlooked() throws IOException {
        FilePlan plan = read(xls(book -> {
            book.createSheet("封面");
            Sheet sheet = book.createSheet("项目");
            book.setSheetHidden(1, true);
            row(sheet, 1, "项目名称", "统一社会信用代码", "计划总投资（万元）", "属地");
            row(sheet, 2, "甲项目", 1.23457E17, 800, "端州区");
            row(sheet, 3, "乙项目", null, null, "端州区");
            sheet.getRow(2).createCell(2).setCellErrorValue(FormulaError.REF.getCode());
            row(sheet, 4, "丙项目", null, 800, "端州区");
            sheet.getRow(3).setZeroHeight(true);
        }));

        assertThat(plan.sheets().get(0).as()).isNull();
        assertThat(plan.sheets().get(1).problems()).extracting(problem -> problem.what().key()).containsExactlyInAnyOrder(
                "reading.bad.rounded", "reading.bad.error", "reading.sheet.hidden", "reading.sheet.hiddenRows");
    }

    @Test
    void anEncryptedWorkbookSaysSo() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("geheim");
        byte[] locked = xls(OldWorkbooksTest::list);
        Biff8EncryptionKey.setCurrentUserPassword(null);

        assertThat(refusal(locked)).isEqualTo("encrypted");
    }

    private static byte[] container(String stream, byte[] bytes) throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            container.createDocument(new ByteArrayInputStream(bytes), stream);
            container.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    @Test
    void whatElseComesInThisContainerIsCalledByItsName() throws IOException {
        assertThat(refusal(container("EncryptedPackage", new byte[5000]))).isEqualTo("encrypted");
        assertThat(refusal(container("Book", new byte[5000]))).isEqualTo("old");
        assertThat(refusal(container("WordDocument", new byte[5000]))).isEqualTo("doc");
        assertThat(refusal(container("Contents", new byte[5000]))).isEqualTo("ole");
        assertThat(refusal(container("Workbook", new byte[] {9, 8, 8, 0, 0, 5, 5, 0, 0, 0, 0, 0}))).isEqualTo("old");
        assertThat(refusal(new byte[] {9, 4, 6, 0, 0, 0, 16, 0, 0, 0})).isEqualTo("old");
    }

    @Test
    void aTruncatedOldWorkbookIsDamagedOrWhole() throws IOException {
        byte[] whole = xls(OldWorkbooksTest::list);
        for (int length : new int[] {5, 100, 512, whole.length / 2, whole.length - 512}) {
            assertThat(refusal(java.util.Arrays.copyOf(whole, length))).as("cut at " + length).isEqualTo("damaged");
        }
    }

    @Test
    void noFlippedBitMakesTheReadingFailOrHang() throws IOException {
        byte[] whole = xls(OldWorkbooksTest::list);
        Random random = new Random(11);
        for (int trial = 0; trial < 400; trial++) {
            byte[] flipped = whole.clone();
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
            FilePlan plan = read(flipped);
            assertThat(plan.refused() == null ? "" : plan.refused().what().key()).as("trial " + trial).isNotEqualTo("reading.refused.internal");
        }
    }

    @Test
    void aLargeOldWorkbookIsGivenUpSoonAfterItIsCancelled() throws IOException {
        byte[] large = xls(book -> {
            Sheet sheet = book.createSheet("项目");
            row(sheet, 1, "项目名称", "计划总投资（万元）", "属地");
            for (int number = 2; number <= 20_000; number++) {
                row(sheet, number, "项目" + number, number, "端州区");
            }
        });
        Path file = Files.write(folder.resolve("large.xls"), large);
        java.util.concurrent.atomic.AtomicInteger asked = new java.util.concurrent.atomic.AtomicInteger();

        assertThatThrownBy(() -> new Import(Ledger.empty()).read(List.of(file), () -> asked.incrementAndGet() >= 25))
                .isInstanceOf(CancellationException.class);

        // Asked every 256 cells at least, and never again.
        assertThat(asked.get()).isEqualTo(25);
    }

    @Test
    void aCancelledReadingStops() throws IOException {
        Path file = folder.resolve("x.xls");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(xls(OldWorkbooksTest::list));
        }
        assertThatThrownBy(() -> new Import(Ledger.empty()).read(List.of(file), () -> true)).isInstanceOf(CancellationException.class);
    }

    @Test
    void aWebPageUnderTheNameOfAWorkbookIsReadByItsTables() throws IOException {
        String page = """
                <html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset=utf-8><style>td{a:b}</style></head><body>
                <table><tr><td colspan=4>2024年项目表 单位：万元</td></tr>
                <tr><th rowspan=2>项目名称<th rowspan="2">计划总投资<th colspan=2>开工时间</tr>
                <tr><td>承诺<td>实际</tr><!-- <tr><td>不要 -->
                <tr style="display: none"><td>甲&nbsp;项目&amp;厂</td><td>1,200</td><td>2024-03</td><td>2024&#24180;3<br></td></tr>
                </table></body></html>""";
        SheetPlan sheet = read(page.getBytes(StandardCharsets.UTF_8)).sheets().get(0);

        Project project = (Project) sheet.row(sheet.size() - 1).after();
        assertThat(project.name()).isEqualTo("甲 项目&厂");
        assertThat(project.planned()).isEqualTo(Money.ofWan(1_200));
        assertThat(project.get(Field.STARTED)).isEqualTo(EventDate.parse("2024-03"));
        assertThat(sheet.problems()).extracting(problem -> problem.what().key()).contains("reading.sheet.hiddenRows");
    }
}
