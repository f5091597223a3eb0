package org.yinfeng.report;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.yinfeng.report.chart.Fonts;
import org.yinfeng.report.chart.Type;

/**
 * A document as PDF: vectors, both weights embedded, text that can be searched and copied, the pages' titles as bookmarks.
 * The same document makes the same bytes.
 */
public final class PdfFile {
    private PdfFile() {}

    /** Writes the file whole or not at all. */
    public static void write(Document document, Path file) throws IOException {
        write(document, file, (page, pages) -> true);
    }

    /**
     * Writes the file whole or not at all.
     *
     * @return false when the watch stopped it; the file is as it was then
     */
    public static boolean write(Document document, Path file, PageWatch watch) throws IOException {
        try (PDDocument pdf = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            describe(pdf, document);
            if (document.pages().stream().allMatch(Page::isPlain)) {
                boolean[] written = new boolean[1];
                PlainPdf plain = new PlainPdf(pdf, watch);
                Output.write(file, fresh -> {
                    try (OutputStream out = Files.newOutputStream(fresh)) {
                        written[0] = plain.write(document, out);
                    }
                }, () -> written[0]);
                return written[0];
            }
            PdfBoxGraphics2DFontTextDrawer texts = texts(pdf);
            PDDocumentOutline outline = new PDDocumentOutline();
            for (Page page : document.pages()) {
                if (!watch.goOn(pdf.getNumberOfPages(), document.pages().size())) {
                    return false;
                }
                PDOutlineItem item = new PDOutlineItem();
                item.setTitle(page.title());
                item.setDestination(add(pdf, page, texts));
                outline.addLast(item);
            }
            pdf.getDocumentCatalog().setDocumentOutline(outline);
            Output.write(file, fresh -> pdf.save(fresh.toFile()));
            return true;
        }
    }

    /**
     * Writes a list's pages to a stream.
     *
     * @param document of plain pages only, as {@link ListBook} makes it
     * @return false when the watch stopped it
     */
    public static boolean writeList(Document document, OutputStream out, PageWatch watch) throws IOException {
        try (PDDocument pdf = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            describe(pdf, document);
            return new PlainPdf(pdf, watch).write(document, out);
        }
    }

    private static PdfBoxGraphics2DFontTextDrawer texts(PDDocument pdf) throws IOException {
        PdfBoxGraphics2DFontTextDrawer texts = new PdfBoxGraphics2DFontTextDrawer();
        texts.registerFont(Fonts.font(Type.regular(10)).getFontName(), font(pdf, false));
        texts.registerFont(Fonts.font(Type.bold(10)).getFontName(), font(pdf, true));
        return texts;
    }

    static PDFont font(PDDocument pdf, boolean bold) throws IOException {
        try (InputStream bytes = Fonts.open(bold)) {
            return PDType0Font.load(pdf, bytes, true);
        }
    }

    private static PDPage add(PDDocument pdf, Page page, PdfBoxGraphics2DFontTextDrawer texts) throws IOException {
        float width = (float) page.paper().width();
        float height = (float) page.paper().height();
        PDPage sheet = new PDPage(new PDRectangle(width, height));
        pdf.addPage(sheet);
        PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(pdf, width, height);
        graphics.setFontTextDrawer(texts);
        page.draw(graphics, new Rectangle2D.Double(0, 0, page.paper().width(), page.paper().height()));
        graphics.dispose();
        try (PDPageContentStream contents = new PDPageContentStream(pdf, sheet)) {
            contents.drawForm(graphics.getXFormObject());
        }
        return sheet;
    }

    private static void describe(PDDocument pdf, Document document) {
        PDDocumentInformation information = pdf.getDocumentInformation();
        information.setTitle(document.title());
        information.setSubject(document.subject());
        information.setAuthor(document.author());
        information.setCreator("Yinfeng");
        Calendar date = GregorianCalendar.from(document.date().atStartOfDay(ZoneOffset.UTC));
        information.setCreationDate(date);
        information.setModificationDate(date);
        pdf.setDocumentId((document.title() + document.subject() + document.date()).hashCode() & 0xFFFFFFFFL);
        pdf.getDocumentCatalog().setLanguage(document.title().chars().anyMatch(c -> c >= 0x4E00) ? "zh-CN" : Locale.ENGLISH.getLanguage());
        PDViewerPreferences preferences = new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
        preferences.setDisplayDocTitle(true);
        pdf.getDocumentCatalog().setViewerPreferences(preferences);
    }
}
