package org.yinfeng.ledger.query;

import java.time.LocalDate;
import org.yinfeng.ledger.Projects;

/**
 * Finds the projects that a query asks for. Keeps its last answer: a query that goes on from it (one more letter, one more
 * condition) looks only among the hits, and after an edit only at the blocks that changed. For one thread at a time.
 */
public final class Search {
    private final Vocabulary vocabulary;

    public Search(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The rows that fulfil every condition, rising; the date decides stages and dates that move with it. */
    public int[] rows(Query query, Projects projects, LocalDate asOf) {
        return new int[0];
    }

    /** Makes what a first search would make, so that the first keystroke is as fast as the second; for a quiet thread. */
    public void prepare(Projects projects) {
    }
}
