package org.yinfeng.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.yinfeng.ledger.Column;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.Listing;
import org.yinfeng.ledger.layout.Audience;
import org.yinfeng.ledger.layout.ListLayout;
import org.yinfeng.progress.RuleWords;
import org.yinfeng.project.Field;
import org.yinfeng.project.Scope;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Unit;
import org.yinfeng.project.Wording;
import org.yinfeng.testing.LedgerBuilder;

/** Sections, readers and signatures of a list on paper, and what stops it. */
class ListBookTest {
    private static final Wording ZH = new Wording(Texts.of(Texts.Language.ZH));
    private static final LocalDate DAY = LocalDate.of(2024, 3, 31);

    @TempDir
    private Path folder;

    private static Listing listing(int projects) {
        StringBuilder table = new StringBuilder("name|region|plannedWan|phone|signed\n");
        IntStream.rangeClosed(1, projects).forEach(i -> table.append("项目").append(i).append(i % 2 == 0 ? "|端州区" : "|四会市").append("|100.4|13800138000|2024-01-05\n"));
        Ledger ledger = LedgerBuilder.ledgerOf(table.toString());
        List<Column> columns = List.of(Column.of(Field.CODE), Column.of(Field.NAME), Column.of(Field.REGION), Column.of(Field.PLANNED), Column.of(Field.PHONE), Column.STAGE);
        return new Listing("本季签约", ledger, IntStream.range(0, projects).toArray(), columns, DAY, Unit.WAN);
    }

    private static Document book(Listing listing, ListLayout layout) {
        return ListBook.of(listing, layout, Paper.A4_LANDSCAPE, Imprint.draft(DAY), ZH, CountingRules.DEFAULT);
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        }
    }

    @Test
    void sectionsStandWithTheirSumsBeforeTheirProjects() throws IOException {
        Path file = folder.resolve("list.pdf");
        PdfFile.write(book(listing(5), new ListLayout(List.of(Column.of(Field.REGION)), 1, Audience.INTERNAL, true)), file);

        String text = text(file);
        assertThat(text).contains("内部资料", "合计 5 个", "502.0", "填报单位（盖章）").doesNotContain("因四舍五入");
        assertThat(text.replaceAll("\\s+", " ")).containsSubsequence("一、端州区（2项） 200.8", "项目2", "项目4", "二、四会市（3项） 301.2", "项目1", "项目5");
    }

    @Test
    void theFootOfEveryPageNamesTheCountingRulesAndWhatTheyCount() throws IOException {
        CountingRules rules = CountingRules.DEFAULT.withName("市府督查口径").withScope(Scope.ALL);
        Path file = folder.resolve("rules.pdf");
        Document book = ListBook.of(listing(60), Paper.A4_LANDSCAPE, Imprint.draft(DAY), ZH, rules);
        PdfFile.write(book, file);

        String brief = new RuleWords(rules, ZH.texts()).nameAndBrief();
        assertThat(book.pages()).hasSizeGreaterThan(1);
        assertThat(brief).startsWith("市府督查口径");
        assertThat(text(file).replaceAll("\\s+", "").split(java.util.regex.Pattern.quote("统计口径为" + brief), -1)).hasSize(book.pages().size() + 1);
    }

    @Test
    void thePublicVersionShowsNoPhoneAndSaysSo() throws IOException {
        Path file = folder.resolve("public.pdf");
        PdfFile.write(book(listing(5), new ListLayout(List.of(), ListLayout.AS_USUAL, Audience.PUBLIC, false)), file);

        assertThat(text(file)).contains("公开版：不含联系方式、存在问题和备注", "项目5").doesNotContain("13800138000");
        assertThat(text(file).replaceAll("\\s+", "")).contains("因四舍五入，分项之和可能不等于合计");
    }

    @Test
    void charactersThatTheTypeLacksAreBoxesAndNothingIsLost() throws IOException {
        Ledger ledger = LedgerBuilder.ledgerOf("name|plannedWan\n甲\uE000乙𠮷fi=1+1|1\n");
        Path file = folder.resolve("rare.pdf");
        PdfFile.write(ListBook.of(new Listing("生僻字", ledger, new int[] {0}, List.of(Column.of(Field.NAME)), DAY, Unit.WAN), Paper.A4_LANDSCAPE,
                Imprint.draft(DAY), ZH, CountingRules.DEFAULT), file);

        assertThat(text(file)).containsPattern("甲□乙(𠮷|□)fi=1\\+1");
    }

    @Test
    void whoStopsItKeepsTheOldFile() throws IOException {
        Path file = Files.writeString(folder.resolve("old.pdf"), "old");
        AtomicInteger asked = new AtomicInteger();

        assertThat(PdfFile.write(book(listing(500), ListLayout.PLAIN), file, (page, pages) -> asked.incrementAndGet() < 5)).isFalse();

        assertThat(asked).hasValue(5);
        assertThat(file).hasContent("old");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    @Tag("trial")
    void aHundredThousandProjectsAreWrittenAndTheLogTellsHowFast() throws IOException {
        Listing few = listing(10_000);
        int[] rows = IntStream.range(0, 100_000).map(i -> i % 10_000).toArray();
        Listing many = new Listing(few.title(), few.ledger(), rows, Column.standard(), DAY, Unit.WAN);
        Path file = folder.resolve("many.pdf");
        long start = System.nanoTime();
        Document document = ListBook.of(many, ListLayout.PLAIN.groupedBy(List.of(Column.of(Field.REGION))), Paper.A3_LANDSCAPE, Imprint.draft(DAY), ZH, CountingRules.DEFAULT);
        PdfFile.write(document, file);
        LoggerFactory.getLogger(ListBookTest.class).warn("{} pages, {} ms, {} bytes", document.pages().size(), (System.nanoTime() - start) / 1_000_000, Files.size(file));

        assertThat(Files.size(file)).isGreaterThan(1_000_000);
    }
}
