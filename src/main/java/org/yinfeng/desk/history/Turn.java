package org.yinfeng.desk.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.yinfeng.desk.edit.FieldText;
import org.yinfeng.ledger.Change;
import org.yinfeng.project.Entry;
import org.yinfeng.project.Field;
import org.yinfeng.project.Project;
import org.yinfeng.project.Texts;

/**
 * What one change did to one field, in words.
 *
 * @param entry the project's name, or what names another entry
 * @param field the field's name, or what happened to the whole
 * @param before empty where unknown; both are empty where the whole was added or removed
 */
public record Turn(String entry, String field, String before, String after) {
    /** The turns of a change, in the order of the fields. */
    static List<Turn> of(Change change, FieldText form) {
        Texts texts = form.texts();
        String name = name(change.after() == null ? change.before() : change.after(), texts);
        if (change.before() == null || change.after() == null) {
            return List.of(new Turn(name, texts.get(change.before() == null ? "history.whole" : "history.gone"), "", ""));
        }
        if (!(change.before() instanceof Project before && change.after() instanceof Project after)) {
            return List.of(new Turn(name, texts.get("history.other"), "", ""));
        }
        List<Turn> turns = new ArrayList<>();
        for (Field<?> field : Field.all()) {
            if (!Objects.equals(before.get(field), after.get(field))) {
                turns.add(new Turn(name, name(field, form), form.show(before.get(field)), form.show(after.get(field))));
            }
        }
        if (!before.invested().equals(after.invested()) || !before.plans().equals(after.plans())) {
            turns.add(new Turn(name, texts.get("history.investment"), "", ""));
        }
        return turns;
    }

    private static String name(Field<?> field, FieldText form) {
        String name = form.texts().get("field." + field.key());
        return field.kind() == Field.Kind.MONEY ? form.texts().get("history.unit", name, form.unitName()) : name;
    }

    private static String name(Entry entry, Texts texts) {
        if (entry instanceof Project project) {
            return project.name() == null ? String.valueOf(project.key()) : project.name();
        }
        return entry.key() == null ? texts.get("history.other") : entry.key().replace('|', ' ').strip();
    }
}
