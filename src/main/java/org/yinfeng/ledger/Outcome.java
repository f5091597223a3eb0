package org.yinfeng.ledger;

import java.util.List;

/** What became of an edit. */
public sealed interface Outcome {
    /** Stored and forced to disk; the edit as stored, with identities and versions given. */
    record Committed(Edit stored, long revision) implements Outcome {
    }

    /** Nothing was stored. */
    record Refused(List<Conflict> conflicts) implements Outcome {
        public Refused {
            conflicts = List.copyOf(conflicts);
        }
    }
}
