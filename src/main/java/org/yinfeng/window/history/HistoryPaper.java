package org.yinfeng.window.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.stage.Window;
import org.yinfeng.desk.history.HistorySheet;
import org.yinfeng.ledger.Revision;
import org.yinfeng.project.Message;
import org.yinfeng.project.Wording;
import org.yinfeng.report.Frame;
import org.yinfeng.report.Imprint;
import org.yinfeng.report.Paper;
import org.yinfeng.report.Table;
import org.yinfeng.report.Table.Column;
import org.yinfeng.report.TableBook;
import org.yinfeng.window.kit.ScreenContext;
import org.yinfeng.window.paper.PaperDialog;

/** The history, as filtered, on paper. */
final class HistoryPaper {
    private final ScreenContext context;
    private final HistorySheet sheet;

    HistoryPaper(ScreenContext context, HistorySheet sheet) {
        this.context = context;
        this.sheet = sheet;
    }

    void show(Window owner) {
        Wording words = context.workspace().wording();
        LocalDate today = LocalDate.now();
        Frame.Words head = new Frame.Words(sheet.title(), sheet.note(), "", words.texts().get("history.print.rules"), words.texts().get(
                "book.source", words.count(context.session().ledger().revision()), words.date(today)));
        TableBook book = new TableBook(head, today, columns(), rows(words), words.texts().get("history.none"));
        new PaperDialog(context, paper -> book.on(paper, Imprint.draft(today), words, (ink, placed, from, to) -> { })).show(owner,
                Paper.A4_LANDSCAPE, () -> Message.of("print.file", sheet.title(), today));
    }

    private List<Column> columns() {
        List<String> heads = sheet.heads();
        return List.of(Column.number(heads.get(0), ""), Column.words(heads.get(1)), Column.words(heads.get(2)), Column.wide(heads.get(3), 3),
                Column.wide(heads.get(4), 2), Column.number(heads.get(5), ""));
    }

    private List<Table.Row> rows(Wording words) {
        List<Table.Row> rows = new ArrayList<>();
        for (Revision line : sheet.lines()) {
            rows.add(Table.Row.of(sheet.row(line).stream().map(cell -> cell == null ? "" : cell instanceof Number number
                    ? words.count(number.longValue()) : cell.toString()).toArray(String[]::new)));
        }
        return rows;
    }
}
