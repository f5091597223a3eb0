package org.yinfeng.command;

import java.util.StringJoiner;
import org.yinfeng.project.Problem;
import org.yinfeng.project.Texts;

/** A problem as one line: where, what, what to do. */
final class Sentences {
    private Sentences() {}

    /** With a full stop, where the words came without one. */
    static String ended(String sentence, Texts texts) {
        return sentence.isEmpty() || "。.！!？?".indexOf(sentence.charAt(sentence.length() - 1)) >= 0 ? sentence
                : sentence + texts.get("command.full-stop");
    }

    static String of(Problem problem, Texts texts) {
        StringJoiner line = new StringJoiner(" ");
        String where = place(problem.place(), texts);
        line.add(texts.get("command.severity." + problem.severity()));
        if (!where.isEmpty()) {
            line.add(where);
        }
        line.add(ended(problem.what().in(texts), texts));
        if (problem.toDo() != null) {
            line.add(ended(problem.toDo().in(texts), texts));
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
