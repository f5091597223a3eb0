package org.yinfeng.desk.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.yinfeng.desk.LedgerSession;
import org.yinfeng.desk.Workspace;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.project.Wording;
import org.yinfeng.report.Imprint;
import org.yinfeng.report.book.ReportBook;

/** The quarter's book at the window's date, rules and language; made anew when one of them changes while it is in sight. */
public final class BookModel {
    private final LedgerSession session;
    private final Workspace workspace;
    private final PaperModel paper;
    private final Consumer<Exception> failed;
    private boolean stale = true;
    private boolean inSight;

    public BookModel(LedgerSession session, Workspace workspace, Consumer<Exception> failed) {
        this.session = session;
        this.workspace = workspace;
        this.failed = failed;
        paper = new PaperModel(session.background());
        for (ObservableValue<?> source : List.of(session.ledgerProperty(), workspace.asOfProperty(), workspace.rulesProperty(),
                workspace.textsProperty())) {
            source.addListener((observed, before, after) -> {
                stale = true;
                make();
            });
        }
    }

    public PaperModel paper() {
        return paper;
    }

    /** Whether anybody looks; the book is only made while somebody does. */
    public void inSight(boolean seen) {
        inSight = seen;
        make();
    }

    private void make() {
        if (inSight && stale) {
            stale = false;
            Ledger ledger = session.ledger();
            CountingRules rules = workspace.rules();
            LocalDate asOf = workspace.asOf();
            Wording wording = workspace.wording();
            paper.show(() -> ReportBook.of(Reckoning.ofCity(ledger, rules, asOf).overview(), ledger,
                    Imprint.draft(LocalDate.now()), wording), failed);
        }
    }
}
