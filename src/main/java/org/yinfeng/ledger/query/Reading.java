package org.yinfeng.ledger.query;

import java.util.List;
import org.yinfeng.project.Problem;

/**
 * What was understood of something typed, and what was not.
 *
 * @param value made of what was understood; never null
 */
public record Reading<T>(T value, List<Problem> problems) {
    public Reading {
        problems = List.copyOf(problems);
    }

    public boolean isClean() {
        return problems.isEmpty();
    }
}
