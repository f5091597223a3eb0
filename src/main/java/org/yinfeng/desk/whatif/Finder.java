package org.yinfeng.desk.whatif;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.yinfeng.desk.Workspace;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.query.Query;
import org.yinfeng.ledger.query.Search;
import org.yinfeng.ledger.query.Vocabulary;
import org.yinfeng.progress.DerivedColumns;
import org.yinfeng.progress.Overview;

/** Finds projects to move: by the ledger's own search or, while nothing is typed, those whose promises are late or nearly due. */
public final class Finder {
    /** Enough to choose from; who looks for another types more of its name. */
    public static final int MOST = 200;

    private final Workspace workspace;

    public Finder(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Ids of projects, at most {@link #MOST}; those that are moved already come first. */
    public List<Long> find(String text, Ledger ledger, Overview overview, List<Move> moves) {
        Set<Long> found = new LinkedHashSet<>();
        if (text.isBlank()) {
            moves.stream().filter(move -> move.project() != null).forEach(move -> found.add(move.project().id()));
            overview.overdue().stream().limit(MOST).filter(late -> ledger.projects().row(late.projectId()) >= 0)
                    .forEach(late -> found.add(late.projectId()));
        } else {
            Vocabulary vocabulary = Vocabulary.of(workspace.texts(), DerivedColumns.all());
            int[] rows = new Search(vocabulary).rows(Query.parse(text, vocabulary).value(), ledger.projects(), workspace.asOf());
            for (int i = 0; i < Math.min(MOST, rows.length); i++) {
                found.add(ledger.projects().id(rows[i]));
            }
        }
        return new ArrayList<>(found);
    }
}
