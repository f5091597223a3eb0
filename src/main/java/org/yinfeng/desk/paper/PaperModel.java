package org.yinfeng.desk.paper;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import org.yinfeng.desk.Background;
import org.yinfeng.project.Message;
import org.yinfeng.report.Document;
import org.yinfeng.report.PdfFile;
import org.yinfeng.report.Pictures;
import org.yinfeng.report.Printers;
import org.yinfeng.report.SvgFile;
import org.yinfeng.report.chart.Mark;

/** A document in sight: the page looked at, its pictures, and its ways out. Everything slow is done on the work thread. */
public final class PaperModel {
    private final Background background;
    private final ReadOnlyObjectWrapper<Document> document = new ReadOnlyObjectWrapper<>();
    private final IntegerProperty page = new SimpleIntegerProperty();
    private int asked;

    public PaperModel(Background background) {
        this.background = background;
    }

    /** The pages in sight; null until the first document is made. */
    public ReadOnlyObjectProperty<Document> documentProperty() {
        return document.getReadOnlyProperty();
    }

    /** The page looked at, from 0. */
    public IntegerProperty pageProperty() {
        return page;
    }

    /** Makes a document on the work thread and shows it; of several asked for, the last. */
    public void show(Callable<Document> maker, Consumer<Exception> failed) {
        int number = ++asked;
        background.run(Background.Line.WORK, maker, made -> {
            if (number == asked) {
                page.set(Math.min(page.get(), made.pages().size() - 1));
                document.set(made);
            }
        }, failed);
    }

    /** Turns the pages, as far as there are any. */
    public void turn(int by) {
        if (document.get() != null) {
            page.set(Math.max(0, Math.min(document.get().pages().size() - 1, page.get() + by)));
        }
    }

    /** Draws one page so many pixels wide; answers only while its document is still the one in sight. */
    public void picture(int number, int width, Consumer<BufferedImage> drawn, Consumer<Exception> failed) {
        Document shown = document.get();
        background.run(Background.Line.WORK, () -> document.get() == shown ? Pictures.preview(shown.pages().get(number), width) : null, image -> {
            if (image != null && document.get() == shown) {
                drawn.accept(image);
            }
        }, failed);
    }

    /** The places of a page that show figures, in points of the page; found on the work thread. */
    public void marks(int number, Consumer<List<Mark>> found, Consumer<Exception> failed) {
        Document shown = document.get();
        background.run(Background.Line.WORK, () -> shown.pages().get(number).marks(), marks -> {
            if (document.get() == shown && page.get() == number) {
                found.accept(marks);
            }
        }, failed);
    }

    /** Saves by the file's ending: pdf, svg (a file a page) or png (a file a page, 300 dpi). */
    public void save(Path file, Consumer<List<Path>> saved, Consumer<Exception> failed) {
        Document shown = document.get();
        String name = file.getFileName().toString().toLowerCase(java.util.Locale.ROOT);
        background.run(Background.Line.WORK, () -> {
            if (name.endsWith(".png")) {
                return Pictures.writePngs(shown, file);
            } else if (name.endsWith(".svg")) {
                return SvgFile.writeAll(shown, file);
            }
            PdfFile.write(shown, file);
            return List.of(file);
        }, saved, failed);
    }

    /** The printers of this machine, asked on the work thread: some systems take their time. */
    public void printers(Consumer<List<String>> names, Consumer<Exception> failed) {
        background.run(Background.Line.WORK, Printers::names, names, failed);
    }

    /** Prints; answers empty when the printer took the job, else what went wrong and what to do. */
    public void print(Printers.Order order, Consumer<Optional<Message>> answered, Consumer<Exception> failed) {
        Document shown = document.get();
        background.run(Background.Line.WORK, () -> Printers.print(shown, order), answered, failed);
    }
}
