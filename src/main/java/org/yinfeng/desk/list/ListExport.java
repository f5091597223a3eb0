package org.yinfeng.desk.list;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.yinfeng.desk.Background;
import org.yinfeng.exchange.write.ListingWriter;
import org.yinfeng.exchange.write.WriteOptions;
import org.yinfeng.exchange.write.WriteProgress;
import org.yinfeng.ledger.Column;
import org.yinfeng.ledger.Listing;
import org.yinfeng.progress.DerivedColumns;
import org.yinfeng.project.Problem;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Wording;

/** Writes a list as it is seen (its rows, order, columns and unit) to a file, on the work thread. */
public final class ListExport {
    private final Background background;
    private final Texts texts;

    public ListExport(Background background, Texts texts) {
        this.background = background;
        this.texts = texts;
    }

    /** A name for the file: the view's title and the date. */
    public static String name(Listing listing, Texts texts) {
        String title = listing.title().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip();
        String then = new Wording(texts).recorded(listing.ledger().recorded()).replace(':', '.');
        return texts.get("export.name", title, listing.asOf()) + then + ".xlsx";
    }

    /** Writes; answers empty when the file stands, else what stood in the way, and the file is as it was before. */
    public void write(Listing listing, Path file, Consumer<Optional<Problem>> done, Consumer<Exception> failed) {
        Listing written = new Listing(listing.title(), listing.ledger(), listing.rows(), columns(listing), listing.asOf(),
                listing.unit());
        background.run(Background.Line.WORK,
                () -> Optional.ofNullable(new ListingWriter().write(written, file, WriteOptions.of(texts), WriteProgress.NONE).problem()),
                done, failed);
    }

    /** What one cell of the screen says in two words, the event and the months, is two columns in a file. */
    private static List<Column> columns(Listing listing) {
        List<Column> columns = new ArrayList<>();
        for (Column column : listing.columns()) {
            if (column.equals(DerivedColumns.OVERDUE) && !listing.columns().contains(DerivedColumns.OVERDUE_EVENT)) {
                columns.add(DerivedColumns.OVERDUE_EVENT);
            }
            columns.add(column);
        }
        return columns;
    }
}
