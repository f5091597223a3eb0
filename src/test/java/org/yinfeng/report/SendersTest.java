package org.yinfeng.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.print.DocFlavor;
import javax.print.SimpleDoc;
import javax.print.StreamPrintServiceFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yinfeng.ledger.Column;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.Listing;
import org.yinfeng.project.Field;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Unit;
import org.yinfeng.project.Wording;
import org.yinfeng.report.book.ReportBook;
import org.yinfeng.testing.LedgerBuilder;

class SendersTest {
    private static final Wording ZH = new Wording(Texts.of(Texts.Language.ZH));
    private static final LocalDate DAY = LocalDate.of(2024, 3, 31);

    @TempDir
    private Path folder;

    private static Document book() {
        return ReportBook.of(Overviews.of(3, 3), Ledger.empty(), Imprint.draft(DAY), ZH);
    }

    private static Document list(int projects, Paper paper) {
        StringBuilder table = new StringBuilder("name|plannedWan|signed\n");
        IntStream.rangeClosed(1, projects).forEach(i -> table.append("项目").append(i).append("|100|2024-01-0").append(i % 9 + 1).append('\n'));
        Ledger ledger = LedgerBuilder.ledgerOf(table.toString());
        List<Column> columns = List.of(Column.of(Field.CODE), Column.of(Field.NAME), Column.of(Field.REGION), Column.of(Field.PLANNED),
                Column.of(Field.SIGNED), Column.STAGE);
        return ListBook.of(new Listing("本季签约", ledger, IntStream.range(0, projects).toArray(), columns, DAY, Unit.WAN), paper,
                Imprint.draft(DAY), ZH, CountingRules.DEFAULT);
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        }
    }

    @Test
    void aListRepeatsItsHeadOnEveryPageAndSumsTheWhole() throws Exception {
        Document list = list(100, Paper.A4_LANDSCAPE);
        PdfFile.write(list, folder.resolve("list.pdf"));
        String text = text(folder.resolve("list.pdf"));

        assertThat(list.pages()).hasSizeBetween(5, 7);
        assertThat(text.split("项目名称", -1)).hasSize(list.pages().size() + 1);
        assertThat(text).contains("合计 100 个", "10,000", "项目1", "项目100", "单位：万元", "100个项目　数据截至2024年3月31日",
                "第 " + list.pages().size() + " 页　共 " + list.pages().size() + " 页");
    }

    @Test
    void anEmptyListSaysSoAndA3TakesMoreRows() throws Exception {
        PdfFile.write(list(0, Paper.A4_PORTRAIT), folder.resolve("none.pdf"));

        assertThat(text(folder.resolve("none.pdf"))).contains("没有符合条件的项目", "合计 0 个");
        assertThat(list(100, Paper.A3_LANDSCAPE).pages().size()).isLessThan(list(100, Paper.A4_LANDSCAPE).pages().size());
    }

    @Test
    void aPictureHasThreeHundredDotsToTheInch() throws Exception {
        Pictures.writePng(book().pages().get(0), folder.resolve("cover.png"));
        BufferedImage image = ImageIO.read(folder.resolve("cover.png").toFile());

        assertThat(image.getWidth()).isEqualTo(3508);
        assertThat(image.getHeight()).isEqualTo(2480);
        String bytes = Files.readString(folder.resolve("cover.png"), StandardCharsets.ISO_8859_1);
        int at = bytes.indexOf("pHYs") + 4;
        assertThat((bytes.charAt(at + 2) << 8) + bytes.charAt(at + 3)).as("dots per metre").isEqualTo(11811);
    }

    @Test
    void anSvgKeepsTextAsTextAndNamesItsType() throws Exception {
        List<Path> files = SvgFile.writeAll(book().part(2, 3), folder.resolve("book.svg"));
        String svg = Files.readString(files.get(1));

        assertThat(files).extracting(file -> file.getFileName().toString()).containsExactly("book-01.svg", "book-02.svg");
        assertThat(svg).contains("<svg width=\"841.89pt\"", "Ledger Sans SC", "新引进400亿元", "Microsoft YaHei");
    }

    @Test
    void aFileThatCannotBeWrittenLeavesTheOldOne() throws Exception {
        Path file = folder.resolve("book.pdf");
        PdfFile.write(book().part(1, 1), file);
        byte[] before = Files.readAllBytes(file);

        assertThatThrownBy(() -> Output.write(file, fresh -> {
            Files.writeString(fresh, "half");
            throw new IOException("disk full");
        })).hasMessage("disk full");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aPrinterThatIsNotThereIsASentence() {
        Document book = book();

        assertThat(Printers.print(book, new Printers.Order("没有的打印机", 1, 2, 1))).hasValueSatisfying(message ->
                assertThat(message.in(ZH.texts())).isEqualTo("找不到打印机“没有的打印机”。它可能已被移除或断开，请另选一台，或改存为 PDF。"));
        if (Printers.names().isEmpty()) {
            assertThat(Printers.print(book, Printers.Order.all(book))).hasValueSatisfying(message ->
                    assertThat(message.in(ZH.texts())).contains("没有打印机"));
        }
    }

    @Test
    void printsEveryPageOfTheRangeAsVectors() throws Exception {
        DocFlavor flavor = DocFlavor.SERVICE_FORMATTED.PAGEABLE;
        StreamPrintServiceFactory factory = StreamPrintServiceFactory.lookupStreamPrintServiceFactories(flavor, "application/postscript")[0];
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        factory.getPrintService(out).createPrintJob().print(new SimpleDoc(new Printers.Sheets(book().part(2, 4)), flavor, null), null);

        String postscript = out.toString(StandardCharsets.ISO_8859_1);
        assertThat(postscript).startsWith("%!PS");
        assertThat(postscript.split("showpage", -1).length - 1).isGreaterThanOrEqualTo(3);
        assertThat(new Printers.Sheets(book()).getPageFormat(0).getImageableWidth()).isEqualTo(Paper.A4_LANDSCAPE.width());
    }
}
