package org.yinfeng.window.ledger;

import java.time.LocalDate;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.yinfeng.desk.list.ColumnFace;
import org.yinfeng.desk.list.ListModel;
import org.yinfeng.ledger.Listing;
import org.yinfeng.project.Message;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Wording;
import org.yinfeng.report.Imprint;
import org.yinfeng.report.ListBook;
import org.yinfeng.report.Paper;
import org.yinfeng.window.kit.ScreenContext;
import org.yinfeng.window.paper.PaperDialog;

/** Shows what is seen as pages: the rows, columns, order, unit and date of the list as it stands. */
final class Printing {
    /** So many pixels of columns stand on A4 in type of 7 points; what is wider begins on A3. */
    private static final int A4_PIXELS = 1380;

    private final ScreenContext context;
    private final ListModel model;

    Printing(ScreenContext context, ListModel model) {
        this.context = context;
        this.model = model;
    }

    Stage run(Window owner) {
        Listing listing = model.listing();
        Texts texts = context.workspace().texts();
        Wording wording = context.workspace().wording();
        PaperDialog dialog = new PaperDialog(context, paper -> ListBook.of(listing, paper, Imprint.draft(LocalDate.now()), wording));
        return dialog.show(owner, paper(listing, texts), () -> Message.of("print.file", listing.title(), listing.asOf()));
    }

    static Paper paper(Listing listing, Texts texts) {
        int width = listing.columns().stream().mapToInt(column -> ColumnFace.of(column, texts, listing.unit()).width()).sum();
        return width <= A4_PIXELS ? Paper.A4_LANDSCAPE : Paper.A3_LANDSCAPE;
    }
}
