package org.yinfeng.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yinfeng.ledger.Change;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Edit;
import org.yinfeng.ledger.RoundingRule;
import org.yinfeng.ledger.RuleSet;
import org.yinfeng.project.Message;
import org.yinfeng.project.Scope;
import org.yinfeng.testing.SampleLedger;

/** Commands that count do so by the rules that are named, else by the standard ones. */
class RulesOptionTest {
    private static final CountingRules OWN = CountingRules.DEFAULT.withName("全产业两位截尾").withScope(Scope.ALL)
            .withRounding(new RoundingRule(2, RoundingMode.DOWN));

    @TempDir
    private Path folder;
    private final Terminal terminal = new Terminal(SampleLedger.get().apply(Edit.of(Message.of("test"),
            Change.added(RuleSet.of(OWN).withIdentity(90_000, 1))), 2));

    @Test
    void figuresAreThoseOfTheNamedRulesRoundedAsTheySay() {
        String named = terminal.type("progress", "--as-of", "2024-03-31", "--rules", "全产业两位截尾", "--lang", "zh").out();
        String all = terminal.type("progress", "--as-of", "2024-03-31", "--scope", "all", "--lang", "zh").out();

        assertThat(named).contains("口径：全产业两位截尾（全部产业、按签约日、剔除当年终止、各阶段累计、序时按月、率取2位截尾）");
        assertThat(all).doesNotContain("按签约日");
        assertThat(terminal.type("progress", "--as-of", "2024-03-31", "--rules", "全产业两位截尾", "--json").out())
                .isEqualTo(terminal.type("progress", "--as-of", "2024-03-31", "--scope", "all", "--json").out());
    }

    @Test
    void theStandardRulesHaveANameInEitherLanguage() {
        String usual = terminal.type("board", "--as-of", "2024-03-31", "--lang", "en").out();

        assertThat(terminal.type("board", "--as-of", "2024-03-31", "--lang", "en", "--rules", "Standard rules").out()).isEqualTo(usual);
        assertThat(terminal.type("board", "--as-of", "2024-03-31", "--lang", "en", "--rules", "标准口径").out()).isEqualTo(usual);
    }

    @Test
    void unknownRulesEndTheCommandWithThoseThereAre() {
        Terminal.Answer answer = terminal.type("alerts", "--as-of", "2024-03-31", "--rules", "没有", "--lang", "zh");

        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.err()).contains("没有", "标准口径, 全产业两位截尾");
    }

    @Test
    void everyPageOfTheBookTellsTheRulesItWasCountedBy() throws Exception {
        Path file = folder.resolve("book.pdf");
        assertThat(terminal.type("report", "--quarter", "2024Q1", file.toString(), "--rules", "全产业两位截尾", "--lang", "zh").exit()).isZero();

        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                assertThat(text.getText(pdf)).as("page " + page).contains("全产业两位截尾");
            }
        }
    }
}
