package org.yinfeng.report;

import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Printable;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaPrintableArea;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.OrientationRequested;
import javax.print.attribute.standard.PrinterIsAcceptingJobs;
import org.yinfeng.project.Message;

/** The printers of this machine. Nothing is ever lost in silence: what cannot be printed comes back as a sentence. */
public final class Printers {
    /**
     * What to print.
     *
     * @param printer a name of {@link #names}, or null for the usual one
     * @param from the first page, counted from 1; {@code to} the last
     */
    public record Order(String printer, int from, int to, int copies) {
        /** Every page once on the usual printer. */
        public static Order all(Document document) {
            return new Order(null, 1, document.pages().size(), 1);
        }
    }

    private Printers() {}

    public static List<String> names() {
        return Arrays.stream(services()).map(PrintService::getName).toList();
    }

    /** The usual printer's name, or null. */
    public static String usual() {
        PrintService service = PrintServiceLookup.lookupDefaultPrintService();
        return service == null ? null : service.getName();
    }

    private static PrintService[] services() {
        return PrintServiceLookup.lookupPrintServices(null, null);
    }

    /** Prints; empty when the printer took the job, else what went wrong and what to do. */
    public static Optional<Message> print(Document document, Order order) {
        PrintService service = find(order.printer());
        if (service == null) {
            return Optional.of(order.printer() == null ? Message.of("print.none") : Message.of("print.gone", order.printer()));
        }
        Document part = document.part(order.from(), order.to());
        if (part.pages().isEmpty()) {
            return Optional.of(Message.of("print.nothing"));
        }
        return refusal(service, part.pages().get(0).paper(), order).or(() -> send(service, part, order));
    }

    private static PrintService find(String name) {
        if (name == null) {
            PrintService usual = PrintServiceLookup.lookupDefaultPrintService();
            PrintService[] all = services();
            return usual != null ? usual : all.length > 0 ? all[0] : null;
        }
        return Arrays.stream(services()).filter(service -> service.getName().equals(name)).findFirst().orElse(null);
    }

    private static Optional<Message> refusal(PrintService service, Paper paper, Order order) {
        if (PrinterIsAcceptingJobs.NOT_ACCEPTING_JOBS.equals(service.getAttribute(PrinterIsAcceptingJobs.class))) {
            return Optional.of(Message.of("print.off", service.getName()));
        }
        if (!service.isAttributeValueSupported(media(paper), null, null)) {
            return Optional.of(Message.of("print.paper", service.getName(), paper.name()));
        }
        return order.copies() < 1 ? Optional.of(Message.of("print.copies")) : Optional.empty();
    }

    private static Optional<Message> send(PrintService service, Document document, Order order) {
        PrinterJob job = PrinterJob.getPrinterJob();
        try {
            job.setPrintService(service);
            job.setPageable(new Sheets(document));
            job.print(attributes(document, order));
            return Optional.empty();
        } catch (PrinterException | RuntimeException e) {
            String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            return Optional.of(Message.of(why.contains("lpr") ? "print.lpr" : "print.failed", service.getName(), why));
        }
    }

    private static MediaSizeName media(Paper paper) {
        return paper.name().equals("A3") ? MediaSizeName.ISO_A3 : MediaSizeName.ISO_A4;
    }

    private static PrintRequestAttributeSet attributes(Document document, Order order) {
        Paper paper = document.pages().get(0).paper();
        PrintRequestAttributeSet attributes = new HashPrintRequestAttributeSet();
        attributes.add(new Copies(order.copies()));
        attributes.add(new JobName(document.title(), null));
        attributes.add(media(paper));
        attributes.add(paper.landscape() ? OrientationRequested.LANDSCAPE : OrientationRequested.PORTRAIT);
        double shorter = Math.min(paper.width(), paper.height()) / 72;
        double longer = Math.max(paper.width(), paper.height()) / 72;
        attributes.add(new MediaPrintableArea(0, 0, (float) shorter, (float) longer, MediaPrintableArea.INCH));
        return attributes;
    }

    /** A document as the printing system reads it. */
    record Sheets(Document document) implements Pageable {
        @Override
        public int getNumberOfPages() {
            return document.pages().size();
        }

        @Override
        public PageFormat getPageFormat(int index) {
            Paper paper = document.pages().get(index).paper();
            java.awt.print.Paper sheet = new java.awt.print.Paper();
            double shorter = Math.min(paper.width(), paper.height());
            double longer = Math.max(paper.width(), paper.height());
            sheet.setSize(shorter, longer);
            sheet.setImageableArea(0, 0, shorter, longer);
            PageFormat format = new PageFormat();
            format.setPaper(sheet);
            format.setOrientation(paper.landscape() ? PageFormat.LANDSCAPE : PageFormat.PORTRAIT);
            return format;
        }

        @Override
        public Printable getPrintable(int index) {
            return (graphics, format, number) -> {
                Page page = document.pages().get(number);
                page.draw((java.awt.Graphics2D) graphics, new java.awt.geom.Rectangle2D.Double(0, 0, page.paper().width(),
                        page.paper().height()));
                return Printable.PAGE_EXISTS;
            };
        }
    }
}
