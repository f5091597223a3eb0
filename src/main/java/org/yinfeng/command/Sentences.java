package org.yinfeng.command;

import java.util.StringJoiner;
import org.yinfeng.project.Problem;
import org.yinfeng.project.Texts;

/** A problem as one line: where, what, what to do. */
final class Sentences {
    private Sentences() {}

    static String of(Problem problem, Texts texts) {
        StringJoiner line = new StringJoiner(" ");
        String where = place(problem.place(), texts);
        line.add(texts.get("command.severity." + problem.severity()));
        if (!where.isEmpty()) {
            line.add(where);
        }
        line.add(problem.what().in(texts));
        if (problem.toDo() != null) {
            line.add(problem.toDo().in(texts));
        }
        return line.toString();
    }

    private static String place(Problem.Place place, Texts texts) {
        StringJoiner parts = new StringJoiner(", ");
        if (place.file() != null) {
            parts.add(place.file());
        }
        if (place.sheet() != null) {
            parts.add(place.sheet());
        }
        if (place.row() > 0) {
            parts.add(texts.get("command.row", place.row()));
        }
        if (place.column() != null) {
            parts.add(place.column());
        }
        if (place.value() != null) {
            parts.add(texts.get("command.value", place.value()));
        }
        return parts.length() == 0 ? "" : parts + ":";
    }
}
