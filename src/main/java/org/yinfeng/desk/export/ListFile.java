package org.yinfeng.desk.export;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.yinfeng.desk.list.ColumnFace;
import org.yinfeng.exchange.write.ListingWriter;
import org.yinfeng.exchange.write.WriteOptions;
import org.yinfeng.exchange.write.WriteProgress;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Listing;
import org.yinfeng.project.Problem;
import org.yinfeng.project.Wording;
import org.yinfeng.report.Document;
import org.yinfeng.report.Imprint;
import org.yinfeng.report.ListBook;
import org.yinfeng.report.Paper;
import org.yinfeng.report.PdfFile;

/** Writes a list to a file in the form that the file's name ends with: xlsx, docx, pdf, csv or json; whole or not at all. */
public final class ListFile {
    /** So many pixels of columns stand on A4 in type of 7 points; what is wider begins on A3. */
    private static final int A4_PIXELS = 1380;

    private final Wording wording;
    private final CountingRules rules;

    /** @param rules those that the foot of a page names */
    public ListFile(Wording wording, CountingRules rules) {
        this.wording = wording;
        this.rules = rules;
    }

    /** Whether the file's ending is one that can be written; the problem says which can. */
    public static Optional<Problem> refuses(Path target) {
        return isPdf(target) ? Optional.empty() : ListingWriter.refuses(target);
    }

    private static boolean isPdf(Path target) {
        return String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT).endsWith(".pdf");
    }

    public ListingWriter.Result write(Listing listing, Path target, WriteOptions options, WriteProgress progress) {
        if (!isPdf(target)) {
            return new ListingWriter().write(listing, target, options, progress);
        }
        return ListingWriter.whole(target, out -> {
            Listing shown = options.layout().applied(listing);
            Document book = ListBook.of(listing, options.layout(), paper(shown), Imprint.draft(LocalDate.now()), wording, rules);
            int rows = shown.rows().length;
            return PdfFile.writeList(book, out, (page, pages) -> progress.goOn((long) rows * page / Math.max(1, pages), rows));
        });
    }

    /** The paper on which the columns begin to be readable. */
    public Paper paper(Listing listing) {
        int width = listing.columns().stream().mapToInt(column -> ColumnFace.of(column, wording.texts(), listing.unit()).width()).sum();
        return width <= A4_PIXELS ? Paper.A4_LANDSCAPE : Paper.A3_LANDSCAPE;
    }
}
