package org.yinfeng.desk.explain;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.yinfeng.desk.Background;
import org.yinfeng.desk.LedgerSession;
import org.yinfeng.desk.Workspace;
import org.yinfeng.desk.list.ProjectSet;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.Listing;
import org.yinfeng.ledger.query.Query;
import org.yinfeng.ledger.query.Search;
import org.yinfeng.ledger.query.Vocabulary;
import org.yinfeng.progress.DerivedColumns;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.progress.explain.Explainable;
import org.yinfeng.progress.explain.Explanation;
import org.yinfeng.progress.explain.Parts;

/**
 * The explanation in sight, the figures one came from, and which of its projects are looked for. Worked out and searched on
 * the work thread; an answer that was overtaken is dropped.
 */
public final class ExplainModel {
    /** A figure and where it was counted; null for what the window looks at. */
    private record Asked(Explainable figure, Reckoning at) {
    }

    /**
     * What is in sight.
     *
     * @param places those of the explanation's parts that are looked for, the greatest first
     */
    public record Sight(Explanation explanation, int[] places) {
    }

    /** What an export says of each project. */
    private static final String COLUMNS = "code,name,company,region,industry,type,sector,stage,plannedWan,signed,started,completed,"
            + "production,investedThisYearWan,overdueMonths";

    private final LedgerSession session;
    private final Workspace workspace;
    private final Consumer<Exception> failed;
    private final ReadOnlyObjectWrapper<Sight> sight = new ReadOnlyObjectWrapper<>();
    private final Deque<Asked> before = new ArrayDeque<>();
    private Asked asked;
    private String searched = "";
    private int number;
    /** Whether the figure asked for is still being worked out, so that the one in sight is another. */
    private boolean working;

    /** @param failed told when a figure could not be worked out */
    public ExplainModel(LedgerSession session, Workspace workspace, Consumer<Exception> failed) {
        this.session = session;
        this.workspace = workspace;
        this.failed = failed;
        for (ObservableValue<?> source : List.of(session.ledgerProperty(), workspace.asOfProperty(), workspace.rulesProperty())) {
            source.addListener((observed, old, now) -> follow());
        }
    }

    /** Null while nothing is explained, and until the first explanation is worked out. */
    public ReadOnlyObjectProperty<Sight> sightProperty() {
        return sight.getReadOnlyProperty();
    }

    /** Explains a figure, as the first of a row. */
    public void explain(Explainable figure, Reckoning at) {
        before.clear();
        ask(new Asked(figure, at));
    }

    /** Explains a term of the figure in sight; {@link #back} returns. */
    public void further(Explainable figure) {
        before.push(asked);
        ask(new Asked(figure, asked.at()));
    }

    public boolean hasBack() {
        return !before.isEmpty();
    }

    public void back() {
        if (hasBack()) {
            ask(before.pop());
        }
    }

    /** Nothing is explained any more. */
    public void close() {
        asked = null;
        before.clear();
        number++;
        sight.set(null);
    }

    private void ask(Asked next) {
        asked = next;
        searched = "";
        work();
    }

    private void follow() {
        if (asked != null) {
            work();
        }
    }

    /** Looks for projects among the parts by name, code or pinyin; the figure in sight is not worked out again. */
    public void search(String text) {
        if (!text.equals(searched)) {
            searched = text;
            if (sight.get() == null || working) {
                work();
            } else {
                Explanation known = sight.get().explanation();
                answer(() -> known, known.at());
            }
        }
    }

    private void work() {
        Asked now = asked;
        Reckoning at = now.at() == null ? Reckoning.ofCity(session.ledger(), workspace.rules(), workspace.asOf()) : now.at();
        working = true;
        answer(() -> now.figure().explain(at), at);
    }

    private void answer(Callable<Explanation> explaining, Reckoning at) {
        int mine = ++number;
        String words = searched;
        Vocabulary vocabulary = Vocabulary.of(workspace.texts(), DerivedColumns.all());
        session.background().run(Background.Line.WORK, () -> {
            Explanation explanation = explaining.call();
            return new Sight(explanation, places(explanation.parts(), words, vocabulary, at));
        }, found -> {
            if (mine == number) {
                working = false;
                sight.set(found);
            }
        }, failure -> {
            if (mine == number) {
                working = false;
                failed.accept(failure);
            }
        });
    }

    private static int[] places(Parts parts, String words, Vocabulary vocabulary, Reckoning at) {
        if (words.isBlank()) {
            return parts.places();
        }
        Ledger ledger = parts.ledger();
        BitSet hits = new BitSet(ledger.projects().size());
        Query query = Query.parse(words, vocabulary).value();
        for (int row : new Search(vocabulary).rows(query, ledger.projects(), at.asOf())) {
            hits.set(row);
        }
        return Arrays.stream(parts.places()).filter(place -> hits.get(parts.row(place))).toArray();
    }

    /** The projects of the figure in sight, for the list; standing on the one at that place, or on none for a negative one. */
    public ProjectSet projects(int place) {
        Explanation explanation = sight.get().explanation();
        Parts parts = explanation.parts();
        return new ProjectSet(explanation.title(), parts.ids(), place < 0 ? 0 : parts.ledger().projects().id(parts.row(place)));
    }

    /** The projects of the figure in sight as a list to be exported, the greatest part first. */
    public Listing listing() {
        Explanation explanation = sight.get().explanation();
        Parts parts = explanation.parts();
        Vocabulary vocabulary = Vocabulary.of(workspace.texts(), DerivedColumns.all());
        int[] rows = Arrays.stream(parts.places()).map(parts::row).distinct().toArray();
        return new Listing(explanation.title().in(workspace.wording(), workspace.unit()), parts.ledger(), rows,
                Arrays.stream(COLUMNS.split(",")).map(vocabulary::column).toList(), explanation.at().asOf(), workspace.unit());
    }
}
