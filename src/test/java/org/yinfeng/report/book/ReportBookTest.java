package org.yinfeng.report.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.progress.Overview;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Wording;
import org.yinfeng.report.Document;
import org.yinfeng.report.Imprint;
import org.yinfeng.report.Overviews;
import org.yinfeng.report.Page;
import org.yinfeng.report.PdfFile;
import org.yinfeng.report.Pictures;
import org.yinfeng.testing.LedgerBuilder;
import org.yinfeng.testing.SampleLedger;

class ReportBookTest {
    private static final Imprint IMPRINT = new Imprint(null, "2024Q1-01", true, LocalDate.of(2024, 4, 10));
    private static final Wording ZH = new Wording(Texts.of(Texts.Language.ZH));
    private static final Wording EN = new Wording(Texts.of(Texts.Language.EN));

    @TempDir
    private Path folder;

    private static Document sample(Wording words) {
        Ledger ledger = SampleLedger.get();
        Overview overview = Reckoning.ofCity(ledger, CountingRules.DEFAULT, LocalDate.of(2024, 3, 31)).overview();
        return ReportBook.of(overview, ledger, IMPRINT, words);
    }

    private static Document book(Overview overview) {
        return ReportBook.of(overview, Ledger.empty(), IMPRINT, ZH);
    }

    private List<String> textOf(Document document) throws Exception {
        Path file = folder.resolve("book.pdf");
        PdfFile.write(document, file);
        List<String> pages = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setSortByPosition(true);
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(pdf));
            }
        }
        return pages;
    }

    @Test
    void theSamplesFirstQuarterSaysItsFindings() throws Exception {
        List<String> pages = textOf(sample(ZH));

        assertThat(pages.get(0)).contains("双千亿目标进展图册", "2024年第一季度", "数据截至2024年3月31日", "429.6", "210.9", "内部资料",
                "定稿编号 2024Q1-01", "快于序时18.0个百分点", "慢于序时3.9个百分点");
        assertThat(pages.get(1)).contains("新引进快于序时18.0个百分点，工业投资慢于序时3.9个百分点");
        assertThat(pages.get(2)).contains("新引进429.6亿元，完成年度目标43.0%，快于序时18.0个百分点",
                "93个项目，其中10亿元以上12个；上年同期202.91亿元，增长111.7%", "104.09", "250.36", "1,007.70");
        assertThat(pages.get(3)).contains("工业投资210.9亿元，完成年度目标21.1%，慢于序时3.9个百分点", "增长12.6%");
        assertThat(pages.get(4)).contains("签约93个，开工96个，竣工52个，投产38个");
        assertThat(pages.get(5)).contains("新引进9个单位达到序时、1个慢于序时，工业投资10个单位均慢于序时", "肇庆新区落后21.7个百分点", "78.7");
        assertThat(pages.get(pages.size() - 2)).contains("10亿元以上新引进项目12个，计划总投资167亿元");
    }

    @Test
    void everyPageSaysItsDateUnitSourceRulesAndNumber() throws Exception {
        List<String> pages = textOf(sample(ZH));
        for (int i = 1; i < pages.size(); i++) {
            assertThat(pages.get(i)).as("page " + (i + 1)).contains("数据截至2024年3月31日", "来源：", "编制：2024年4月10日",
                    "第 " + (i + 1) + " 页　共 " + pages.size() + " 页");
            assertThat(pages.get(i)).containsAnyOf("口径：", "口径与说明").containsAnyOf("单位：", "口径与说明");
        }
    }

    @Test
    void speaksEnglishInCnyBillions() throws Exception {
        List<String> pages = textOf(sample(EN));

        assertThat(pages.get(2)).contains("Newly introduced CNY bn 42.96, 43.0% of target, 18.0 points ahead of schedule");
        assertThat(String.join("", pages.subList(0, 8))).doesNotContainPattern("[\\u4e00-\\u9fff]");
    }

    @Test
    void embedsBothWeightsAndDescribesItself() throws Exception {
        Path file = folder.resolve("book.pdf");
        PdfFile.write(sample(ZH), file);
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("双千亿目标进展图册　2024年第一季度");
            assertThat(pdf.getDocumentInformation().getAuthor()).isEqualTo("肇庆市投资促进局");
            assertThat(pdf.getDocumentCatalog().getDocumentOutline().children()).hasSize(pdf.getNumberOfPages());
            List<String> names = new ArrayList<>();
            for (COSName name : pdf.getPage(2).getResources().getXObjectNames()) {
                PDFormXObject form = (PDFormXObject) pdf.getPage(2).getResources().getXObject(name);
                for (COSName font : form.getResources().getFontNames()) {
                    PDFont each = form.getResources().getFont(font);
                    assertThat(each.isEmbedded()).isTrue();
                    names.add(each.getName().replaceAll(".*\\+", ""));
                }
            }
            assertThat(names).contains("LedgerSansSC-Regular", "LedgerSansSC-Bold");
        }
        try (var files = Files.list(folder)) {
            assertThat(files).as("nothing is left beside it").containsExactly(file);
        }
    }

    @Test
    void theSameBookMakesTheSameBytes() throws Exception {
        PdfFile.write(sample(ZH), folder.resolve("a.pdf"));
        PdfFile.write(sample(ZH), folder.resolve("b.pdf"));

        assertThat(folder.resolve("a.pdf")).hasSameBinaryContentAs(folder.resolve("b.pdf"));
    }

    @ParameterizedTest
    @EnumSource(Texts.Language.class)
    void noPageIsBlankAndNoneDrawsIntoItsMargins(Texts.Language language) {
        for (Page page : sample(new Wording(Texts.of(language))).pages()) {
            BufferedImage image = Pictures.preview(page, 842);
            assertThat(ink(image, 56, 36, 802, 572)).as(page.title()).isGreaterThan(2000);
            assertThat(ink(image, 0, 0, 842, 595)).as("margins of " + page.title()).isEqualTo(ink(image, 53, 33, 804, 575));
        }
    }

    /** Pixels that are not white. */
    private static int ink(BufferedImage image, int left, int top, int right, int bottom) {
        int ink = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                ink += (image.getRGB(x, y) & 0xFFFFFF) == 0xFFFFFF ? 0 : 1;
            }
        }
        return ink;
    }

    @Test
    void aHundredCountiesAndIndustriesGoOnFurtherPages() throws Exception {
        List<String> pages = textOf(book(Overviews.of(100, 40)));
        String all = String.join("", pages);

        for (int i = 1; i <= 100; i++) {
            assertThat(all).contains("县" + i);
        }
        assertThat(all).contains("产业40");
        assertThat(pages).hasSizeGreaterThan(14);
        assertThat(pages.get(pages.size() - 1)).contains("第 " + pages.size() + " 页　共 " + pages.size() + " 页");
    }

    @Test
    void anEmptyLedgerMakesABookThatSaysSo() throws Exception {
        List<String> pages = textOf(book(Overviews.empty()));

        assertThat(pages).hasSize(10);
        assertThat(pages.get(0)).contains("尚无数据");
        assertThat(pages.get(2)).contains("新引进0亿元，年度目标尚未下达");
        assertThat(pages.get(3)).contains("工业投资：年度目标尚未下达");
        assertThat(pages.get(7)).contains("没有逾期未兑现的承诺");
        assertThat(pages.get(8)).contains("尚无10亿元以上的新引进项目");
    }

    @Test
    void aDateWithinTheQuarterIsSaid() throws Exception {
        List<String> pages = textOf(book(Overviews.at(LocalDate.of(2024, 2, 19), LocalDate.of(2024, 2, 19))));

        assertThat(pages.get(0)).contains("2024年第一季度（季度中）", "数据截至2024年2月19日");
        assertThat(pages.get(pages.size() - 1)).contains("2024年第一季度尚未结束");
    }

    @Test
    void aDateBeyondTheLastFactIsSaid() throws Exception {
        List<String> pages = textOf(book(Overviews.at(LocalDate.of(2024, 6, 30), LocalDate.of(2024, 4, 20))));

        assertThat(pages.get(1)).contains("数据截至2024年6月30日（台账数据至2024年4月20日）");
    }

    @Test
    void namesOfTwoHundredCharactersAndWithoutGlyphsStayInTheirColumns() throws Exception {
        String longName = "超长名称".repeat(50);
        Ledger ledger = LedgerBuilder.ledgerOf("""
                name|plannedWan|signed|promisedStart|industry
                %s|20亿|2024-01-05|2024-02|电子信息
                鳯凰😀项目|12亿|2024-02-05|2024-01|电子信息
                """.formatted(longName));
        Overview overview = Reckoning.ofCity(ledger, CountingRules.DEFAULT, LocalDate.of(2024, 3, 31)).overview();
        Document book = ReportBook.of(overview, ledger, IMPRINT, ZH);
        String all = String.join("", textOf(book));

        assertThat(all).contains("10亿元以上新引进项目2个，计划总投资32亿元", "超长名称超长名称", "…", "□项目", "应开工未开工2个");
        for (Page page : book.pages()) {
            BufferedImage image = Pictures.preview(page, 842);
            assertThat(ink(image, 0, 0, 842, 595)).isEqualTo(ink(image, 53, 33, 804, 575));
        }
    }
}
