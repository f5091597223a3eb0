package org.yinfeng.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yinfeng.testing.SampleLedger;

/** The quarter's book as the command line makes it. */
class ReportCommandTest {
    @TempDir
    private Path folder;
    private final Terminal terminal = new Terminal(SampleLedger.get());

    @Test
    void theBookOfAQuarterIsAPdfWithTheQuartersFigures() throws Exception {
        Path file = folder.resolve("2023Q3.pdf");

        Terminal.Answer answer = terminal.type("report", "--quarter", "2023Q3", file.toString(), "--lang", "zh");

        assertThat(answer.exit()).as(answer.err()).isZero();
        assertThat(answer.out()).isEmpty();
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            assertThat(pdf.getNumberOfPages()).isGreaterThanOrEqualTo(9);
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text).contains("2023年第三季度").contains("2023年9月30日").contains("98.4").contains("四会市");
        }
        try (var files = Files.list(folder)) {
            assertThat(files).as("nothing but the book").containsExactly(file);
        }
    }

    /** Today is 20 May 2024. */
    @Test
    void withinAQuarterTheBookReportsToToday() throws Exception {
        Path file = folder.resolve("book.pdf");

        assertThat(terminal.type("report", "--quarter", "2024Q2", file.toString(), "--lang", "en").exit()).isZero();

        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("20 May 2024");
        }
    }

    @Test
    void aQuarterThatHasNotBegunIsRefused() {
        assertThat(terminal.type("report", "--quarter", "2024Q3", folder.resolve("book.pdf").toString()).exit()).isEqualTo(2);
        assertThat(terminal.type("report", "--quarter", "2023Q3", folder.resolve("book.txt").toString()).exit()).isEqualTo(2);
        assertThat(folder).isEmptyDirectory();
    }
}
