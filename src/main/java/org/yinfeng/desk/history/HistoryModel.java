package org.yinfeng.desk.history;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.yinfeng.desk.Background;
import org.yinfeng.desk.LedgerSession;
import org.yinfeng.desk.Workspace;
import org.yinfeng.desk.edit.FieldText;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.Revision;
import org.yinfeng.project.Message;
import org.yinfeng.project.Problem;
import org.yinfeng.project.Texts;

/**
 * The history under a filter, newest first, read page by page as one looks further back; what the chosen line changed; whether
 * the chain is whole. While the window looks at the past, the history ends there. Late answers are dropped.
 */
public final class HistoryModel {
    /** Lines the file is asked for at once. */
    static final int PAGE = 2_000;
    /** So many hits are shown before one has to look further. */
    static final int ENOUGH = 200;
    private static final int CHANGES = 200;

    /**
     * What a line changed.
     *
     * @param more changes that are not listed
     */
    public record Detail(Revision line, List<Turn> turns, int more) {
    }

    private final LedgerSession session;
    private final Workspace workspace;
    private final Consumer<Exception> failed;
    private final ObservableList<Revision> lines = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyObjectWrapper<Detail> detail = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Message> verdict = new ReadOnlyObjectWrapper<>();
    private HistoryFilter filter = HistoryFilter.ALL;
    private long below;
    /** Also looked at on the ledger's thread, so that a long search ends when nobody waits for it any more. */
    private volatile int asked;
    private int askedDetail;
    private boolean reading;

    public HistoryModel(LedgerSession session, Workspace workspace, Consumer<Exception> failed) {
        this.session = session;
        this.workspace = workspace;
        this.failed = failed;
    }

    public ObservableList<Revision> lines() {
        return lines;
    }

    /** Whether everything that the filter takes is in the list. */
    public ReadOnlyBooleanProperty completeProperty() {
        return complete.getReadOnlyProperty();
    }

    /** What the chosen line changed; null for none. */
    public ReadOnlyObjectProperty<Detail> detailProperty() {
        return detail.getReadOnlyProperty();
    }

    /** What the last verification found; null before the first. */
    public ReadOnlyObjectProperty<Message> verdictProperty() {
        return verdict.getReadOnlyProperty();
    }

    /** Reads the history anew under a filter. */
    public void show(HistoryFilter wanted) {
        filter = wanted;
        asked++;
        lines.clear();
        detail.set(null);
        below = session.ledger().revision() + 1;
        complete.set(false);
        reading = false;
        if (wanted.code().isBlank()) {
            more(ENOUGH);
        } else {
            ofProject(wanted.code().strip());
        }
    }

    /** Looks further back for so many more hits; for when the list's end comes into sight. */
    public void more() {
        if (!reading && !complete.get() && filter.code().isBlank()) {
            more(ENOUGH);
        }
    }

    private void more(int missing) {
        int number = asked;
        long from = below;
        Texts texts = workspace.texts();
        reading = true;
        session.background().run(Background.Line.LEDGER, () -> session.store().historyBelow(from, PAGE), page -> {
            if (number != asked) {
                return;
            }
            reading = false;
            List<Revision> hits = page.stream().filter(line -> filter.takes(line, texts)).toList();
            lines.addAll(hits);
            below = page.isEmpty() ? 0 : page.get(page.size() - 1).number();
            complete.set(page.size() < PAGE || below <= 1);
            if (!complete.get() && hits.size() < missing) {
                more(missing - hits.size());
            }
        }, failed);
    }

    private void ofProject(String code) {
        int number = asked;
        Texts texts = workspace.texts();
        HistoryFilter wanted = filter;
        long last = session.ledger().revision();
        int row = session.ledger().projects().rowOfCode(code);
        Long known = row < 0 ? null : Long.valueOf(session.ledger().projects().id(row));
        session.background().run(Background.Line.LEDGER, () -> {
            Long id = known == null ? new Removed(session.store()).find(code, last, () -> number != asked) : known;
            return id == null ? List.<Revision>of() : session.store().history(id, PAGE);
        }, found -> {
            if (number == asked) {
                lines.setAll(found.stream().filter(line -> line.number() <= last && wanted.takes(line, texts)).toList());
                complete.set(true);
            }
        }, failed);
    }

    /** Everything that the filter takes, also what is not yet in the list, for a file or paper. */
    public void whole(Consumer<HistorySheet> then) {
        Texts texts = workspace.texts();
        HistoryFilter wanted = filter;
        if (complete.get()) {
            then.accept(new HistorySheet(List.copyOf(lines), wanted, workspace.wording()));
            return;
        }
        long last = session.ledger().revision();
        session.background().run(Background.Line.LEDGER, () -> {
            List<Revision> all = new ArrayList<>();
            List<Revision> page = session.store().historyBelow(last + 1, PAGE);
            while (!page.isEmpty()) {
                page.stream().filter(line -> wanted.takes(line, texts)).forEach(all::add);
                page = session.store().historyBelow(page.get(page.size() - 1).number(), PAGE);
            }
            return all;
        }, all -> then.accept(new HistorySheet(all, wanted, workspace.wording())), failed);
    }

    /** Reads what a line changed; null for nothing. */
    public void choose(Revision line) {
        int number = ++askedDetail;
        if (line == null) {
            detail.set(null);
            return;
        }
        FieldText form = new FieldText(workspace.texts(), workspace.unit());
        Ledger ledger = session.ledger();
        if (!line.changes().isEmpty()) {
            detail.set(detail(line, form, ledger));
            return;
        }
        session.background().run(Background.Line.LEDGER, () -> detail(session.store().revision(line.number(), CHANGES), form, ledger), made -> {
            if (number == askedDetail) {
                detail.set(made);
            }
        }, failed);
    }

    /** Of a project's own lines, only what was done to it is told. */
    private static Detail detail(Revision line, FieldText form, Ledger ledger) {
        return new Detail(line, line.changes().stream().flatMap(change -> Turn.of(change, form, ledger).stream()).toList(),
                line.changeCount() - line.changes().size());
    }

    /** Holds the whole history against its chain of digests; takes its time. */
    public void verify() {
        verdict.set(Message.of("history.verify.running"));
        session.background().run(Background.Line.LEDGER, () -> session.store().check(), problems -> verdict.set(verdict(problems)),
                cause -> {
                    verdict.set(null);
                    failed.accept(cause);
                });
    }

    private Message verdict(List<Problem> problems) {
        return problems.isEmpty() ? Message.of("history.verify.done")
                : Message.of("history.verify.found", problems.get(0).what().in(workspace.texts()));
    }
}
