package org.yinfeng.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.progress.Overview;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.project.Field;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Wording;
import org.yinfeng.report.Document;
import org.yinfeng.report.Imprint;
import org.yinfeng.report.PdfFile;
import org.yinfeng.report.book.ReportBook;
import org.yinfeng.report.chart.Fonts;

/** The quarter's book as PDF, beside PDFBox writing as many pages of plain text, and beside the figures alone. */
record Books(Race race) {
    private static final int LINES = 40;

    void run(Ledger ledger, Path folder) throws Exception {
        Path file = folder.resolve("book.pdf");
        int pages = book(ledger).pages().size();
        race.slow().run("book, " + pages + " pages", () -> {
            PdfFile.write(book(ledger), file);
            return Files.size(file);
        }, () -> plain(ledger, pages, folder.resolve("peer.pdf")), () -> overview(ledger));
    }

    private static Overview overview(Ledger ledger) {
        return Reckoning.ofCity(ledger, CountingRules.DEFAULT, Generated.AS_OF).overview();
    }

    private static Document book(Ledger ledger) {
        return ReportBook.of(overview(ledger), ledger, Imprint.draft(LocalDate.of(2024, 1, 10)),
                new Wording(Texts.of(Texts.Language.ZH)));
    }

    private static Boolean plain(Ledger ledger, int pages, Path file) throws Exception {
        try (PDDocument pdf = new PDDocument(); var bytes = Fonts.open(false)) {
            PDType0Font font = PDType0Font.load(pdf, bytes, true);
            for (int number = 0; number < pages; number++) {
                PDPage page = new PDPage(PDRectangle.A4);
                pdf.addPage(page);
                try (PDPageContentStream contents = new PDPageContentStream(pdf, page)) {
                    contents.beginText();
                    contents.setFont(font, 9);
                    contents.newLineAtOffset(40, 780);
                    for (int line = 0; line < LINES; line++) {
                        contents.showText(ledger.projects().value(Field.COMPANY, (number * LINES + line) % ledger.projects().size()));
                        contents.newLineAtOffset(0, -14);
                    }
                    contents.endText();
                }
            }
            pdf.save(file.toFile());
        }
        return true;
    }
}
