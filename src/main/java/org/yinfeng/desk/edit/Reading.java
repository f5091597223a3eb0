package org.yinfeng.desk.edit;

import java.util.List;
import org.yinfeng.project.Problem;

/**
 * What a typed text means to a field.
 *
 * @param value the value, null for unknown and where there is an error
 */
public record Reading(Object value, List<Problem> problems) {
    public Reading {
        problems = List.copyOf(problems);
    }

    static Reading of(Object value) {
        return new Reading(value, List.of());
    }

    static Reading refused(Problem problem) {
        return new Reading(null, List.of(problem));
    }

    /** Whether the text has a meaning, though perhaps an odd one. */
    public boolean isValid() {
        return problems.stream().noneMatch(Problem::isError);
    }
}
