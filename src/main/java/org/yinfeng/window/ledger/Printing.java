package org.yinfeng.window.ledger;

import java.time.LocalDate;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.yinfeng.desk.export.ListFile;
import org.yinfeng.desk.list.ListModel;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Listing;
import org.yinfeng.project.Message;
import org.yinfeng.project.Wording;
import org.yinfeng.report.Imprint;
import org.yinfeng.report.ListBook;
import org.yinfeng.window.kit.ScreenContext;
import org.yinfeng.window.paper.PaperDialog;

/** Shows what is seen as pages: the rows, columns, order, unit and date of the list as it stands. */
final class Printing {
    private final ScreenContext context;
    private final ListModel model;

    Printing(ScreenContext context, ListModel model) {
        this.context = context;
        this.model = model;
    }

    Stage run(Window owner) {
        Listing listing = model.listing();
        Wording wording = context.workspace().wording();
        CountingRules rules = context.workspace().rules();
        PaperDialog dialog = new PaperDialog(context, paper -> ListBook.of(listing, paper, Imprint.draft(LocalDate.now()), wording, rules));
        return dialog.show(owner, new ListFile(wording, rules).paper(listing), () -> Message.of("print.file", listing.title(), listing.asOf()));
    }
}
