package org.yinfeng.window.board;

import java.nio.file.Path;
import java.time.LocalDate;
import javafx.stage.Window;
import org.yinfeng.desk.Prompts.FileKind;
import org.yinfeng.desk.list.ListExport;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Listing;
import org.yinfeng.project.Message;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Wording;
import org.yinfeng.progress.RuleWords;
import org.yinfeng.report.Imprint;
import org.yinfeng.report.ListBook;
import org.yinfeng.report.Paper;
import org.yinfeng.report.board.BoardBook;
import org.yinfeng.report.board.BoardCells;
import org.yinfeng.window.kit.ScreenContext;
import org.yinfeng.window.paper.PaperDialog;

/** The board and the publicities on their way to paper and files. */
final class BoardPaper {
    private final ScreenContext context;

    BoardPaper(ScreenContext context) {
        this.context = context;
    }

    private Texts texts() {
        return context.workspace().texts();
    }

    void print(BoardCells cells, Window owner) {
        LocalDate today = LocalDate.now();
        String rules = new RuleWords(context.workspace().rules(), texts()).nameAndBrief();
        String source = texts().get("book.source", cells.words().count(context.session().ledger().revision()), cells.words().date(today));
        BoardBook book = new BoardBook(cells, rules, source);
        new PaperDialog(context, paper -> book.on(paper, Imprint.draft(today))).show(owner, Paper.A4_LANDSCAPE,
                () -> Message.of("print.file", cells.title(), cells.board().asOf()));
    }

    void print(Listing listing, Window owner) {
        Wording wording = context.workspace().wording();
        CountingRules rules = context.workspace().rules();
        new PaperDialog(context, paper -> ListBook.of(listing, paper, Imprint.draft(LocalDate.now()), wording, rules)).show(owner,
                Paper.A3_LANDSCAPE, () -> Message.of("print.file", listing.title(), listing.asOf()));
    }

    void export(Listing listing) {
        context.prompts().fileToSave(Message.of("export.title"), ListExport.name(listing, texts()), FileKind.of("export.xlsx", "xlsx"),
                FileKind.of("export.csv", "csv"), FileKind.of("export.json", "json")).ifPresent(file -> write(listing, file));
    }

    private void write(Listing listing, Path file) {
        new ListExport(context.background(), texts()).write(listing, file, refused -> refused.ifPresentOrElse(
                problem -> context.prompts().tell(Message.of("export.failed"), problem.what()),
                () -> context.toasts().done(Message.of("export.done", listing.rows().length, file.getFileName()))),
                context.toasts()::failed);
    }
}
