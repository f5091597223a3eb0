package org.yinfeng.command;

import java.io.IOException;
import java.io.PrintStream;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.yinfeng.ledger.Change;
import org.yinfeng.ledger.Revision;
import org.yinfeng.project.Entry;
import org.yinfeng.project.Field;
import org.yinfeng.project.Project;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Wording;

/**
 * Lines of the history.
 *
 * @param detailed whether each line tells the fields that changed
 */
record HistoryLines(List<Revision> revisions, boolean detailed, Wording wording) implements Json.Part {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    /** What one field was and became, each null where unknown. */
    private record Turn(String field, Object before, Object after) {
    }

    private Texts texts() {
        return wording.texts();
    }

    @Override
    public void write(Json json) throws IOException {
        json.array(list -> {
            for (Revision revision : revisions) {
                list.object(line -> {
                    line.number("revision", revision.number()).text("at", revision.at()).text("who", revision.who())
                            .text("what", revision.label().in(texts())).text("why", revision.why())
                            .number("changes", revision.changeCount());
                    if (detailed) {
                        line.array("fields", fields -> turns(fields, revision));
                    }
                });
            }
        });
    }

    private void turns(Json json, Revision revision) throws IOException {
        for (Turn turn : turns(revision)) {
            json.object(part -> part.text("field", turn.field()).text("before", Values.plain(turn.before()))
                    .text("after", Values.plain(turn.after())));
        }
    }

    void print(PrintStream out) {
        for (Revision revision : revisions) {
            out.println(Printable.line(texts().get("command.history.line", revision.number(),
                    WHEN.format(revision.at().atZone(ZoneId.systemDefault())), revision.who(), revision.label().in(texts()),
                    wording.count(revision.changeCount()))));
            if (revision.why() != null) {
                out.println(Printable.line("    " + revision.why()));
            }
            if (detailed) {
                turns(revision).forEach(turn -> out.println(Printable.line("    " + texts().get("field." + turn.field()) + ": "
                        + Values.shown(turn.before(), wording) + " → " + Values.shown(turn.after(), wording))));
            }
        }
    }

    private static List<Turn> turns(Revision revision) {
        List<Turn> turns = new ArrayList<>();
        for (Change change : revision.changes()) {
            if ((change.after() == null ? change.before() : change.after()) instanceof Project) {
                for (Field<?> field : Field.all()) {
                    Object before = value(change.before(), field);
                    Object after = value(change.after(), field);
                    if (!Objects.equals(before, after)) {
                        turns.add(new Turn(field.key(), before, after));
                    }
                }
            }
        }
        return turns;
    }

    private static Object value(Entry entry, Field<?> field) {
        return entry instanceof Project project ? project.get(field) : null;
    }
}
