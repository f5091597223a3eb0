package org.yinfeng.report.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.StageBasis;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Wording;
import org.yinfeng.report.Imprint;
import org.yinfeng.report.PdfFile;
import org.yinfeng.testing.LedgerBuilder;

/** Pages say how their numbers were counted and rounded, where it matters. */
class BookRulesTest {
    private static final String NOTE = "注：因四舍五入，分项之和可能不等于合计。";

    @TempDir
    private Path folder;

    private List<String> pages(Ledger ledger, CountingRules rules) throws Exception {
        Path file = folder.resolve("book.pdf");
        PdfFile.write(ReportBook.of(Reckoning.ofCity(ledger, rules, LocalDate.of(2024, 3, 31)).overview(), ledger,
                Imprint.draft(LocalDate.of(2024, 4, 6)), new Wording(Texts.of(Texts.Language.ZH))), file);
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            return IntStream.rangeClosed(1, pdf.getNumberOfPages()).mapToObj(page -> text(pdf, page)).toList();
        }
    }

    private static String text(PDDocument pdf, int page) {
        try {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(pdf).replaceAll("\\s", "");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** 0.00 亿元 three times makes 0.01 亿元 on the counties' page; the stages' page has one quarter only and adds up. */
    @Test
    void aPageWhosePrintedPartsMissTheirTotalSaysSoAndNoOtherPage() throws Exception {
        Ledger ledger = LedgerBuilder.ledgerOf("""
                region | industry | plannedWan | signed
                端州区 | 电子信息 | 40         | 2024-01-10
                四会市 | 电子信息 | 40         | 2024-01-10
                高要区 | 电子信息 | 40         | 2024-01-10
                """);

        List<String> pages = pages(ledger, CountingRules.DEFAULT);

        assertThat(pages).filteredOn(page -> page.contains(NOTE)).singleElement().asString().contains("端州区", "0.01");
    }

    @Test
    void amountsThatAddUpCarryNoNote() throws Exception {
        Ledger ledger = LedgerBuilder.ledgerOf("""
                region | industry | plannedWan | signed
                端州区 | 电子信息 | 1亿        | 2024-01-10
                四会市 | 电子信息 | 3亿        | 2024-01-10
                """);

        assertThat(pages(ledger, CountingRules.DEFAULT)).noneMatch(page -> page.contains("因四舍五入"));
    }

    @Test
    void stagesAreNamedExclusiveWhereTheRulesCountThemSoAndAddUp() throws Exception {
        Ledger ledger = LedgerBuilder.ledgerOf("""
                plannedWan | signed     | started    | completed
                1亿        | 2024-01-10 | 2024-02-10 |
                2亿        | 2024-01-10 | 2024-02-10 | 2024-03-10
                4亿        | 2024-01-10 |            |
                """);

        String exclusive = String.join("", pages(ledger, CountingRules.DEFAULT.withStageBasis(StageBasis.EXCLUSIVE)));
        String cumulative = String.join("", pages(ledger, CountingRules.DEFAULT));

        assertThat(exclusive).contains("现处签约1个，现处开工1个，现处竣工1个，现处投产0个", "共3个、7.00亿元")
                .doesNotContain("各阶段不相加");
        assertThat(cumulative).contains("签约3个，开工2个，竣工1个，投产0个", "各阶段不相加").doesNotContain("现处");
    }
}
