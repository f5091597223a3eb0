package org.yinfeng.report;

import java.awt.image.BufferedImage;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Writes pages of words and rectangles straight into a PDF, page by page, packed on disk as they come: a hundred thousand rows
 * in seconds. Long lists have no bookmarks; their pages would all be called the same.
 */
final class PlainPdf {
    private final PDDocument pdf;
    private final PageWatch watch;
    private final PDType0Font[] fonts = new PDType0Font[2];
    private final PDResources resources = new PDResources();
    private final PdfInk.Letters[] letters = new PdfInk.Letters[2];
    private int pages;

    PlainPdf(PDDocument pdf, PageWatch watch) throws IOException {
        this.pdf = pdf;
        this.watch = watch;
        for (int bold = 0; bold < fonts.length; bold++) {
            fonts[bold] = (PDType0Font) PdfFile.font(pdf, bold == 1);
            resources.put(COSName.getPDFName("F" + bold), fonts[bold]);
            letters[bold] = new PdfInk.Letters(fonts[bold]);
        }
    }

    /** @return false when the watch stopped it */
    boolean write(Document document, OutputStream out) throws IOException {
        pages = document.pages().size();
        for (Page page : document.pages()) {
            if (!watch.goOn(pdf.getNumberOfPages(), pages)) {
                return false;
            }
            add(page);
        }
        try {
            pdf.save(new Watched(out));
            return true;
        } catch (Stopped stopped) {
            return false;
        }
    }

    private void add(Page page) throws IOException {
        PDPage sheet = new PDPage(new PDRectangle((float) page.paper().width(), (float) page.paper().height()));
        pdf.addPage(sheet);
        sheet.setResources(resources);
        if (pdf.getNumberOfPages() == 1) {
            introduceFonts(sheet);
        }
        PdfInk ink = new PdfInk(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics(), page, letters);
        page.paint(ink);
        COSStream contents = pdf.getDocument().createCOSStream();
        try (OutputStream out = contents.createOutputStream(COSName.FLATE_DECODE)) {
            ink.writeTo(out);
        }
        sheet.getCOSObject().setItem(COSName.CONTENTS, contents);
    }

    /** Only a stream of the library's own can tell the document which fonts to cut down to what is used. */
    private void introduceFonts(PDPage sheet) throws IOException {
        try (PDPageContentStream stream = new PDPageContentStream(pdf, sheet)) {
            stream.beginText();
            for (PDType0Font font : fonts) {
                stream.setFont(font, 10);
            }
            stream.endText();
        }
        sheet.setResources(resources);
    }

    /** Thrown through the library when the watch says stop. */
    private static final class Stopped extends IOException {
        private static final long serialVersionUID = 1;
    }

    /** Asks the watch while the file is written. */
    private final class Watched extends FilterOutputStream {
        private static final int STEP = 1 << 16;
        private int since;

        Watched(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            since += length;
            if (since > STEP) {
                since = 0;
                if (!watch.goOn(pages, pages)) {
                    throw new Stopped();
                }
            }
            out.write(bytes, from, length);
        }
    }
}
