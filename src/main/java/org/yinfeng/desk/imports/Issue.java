package org.yinfeng.desk.imports;

import java.util.List;
import org.yinfeng.project.Problem;

/**
 * One thing of a sheet that needs a look.
 *
 * @param position of the row it is about, -1 where it is about none
 * @param candidates projects of the ledger that the row may be, the likest first
 * @param decidable whether the user is to say which project the row is
 */
public record Issue(Problem problem, int position, List<Candidate> candidates, boolean decidable) {
    public Issue {
        candidates = List.copyOf(candidates);
    }
}
