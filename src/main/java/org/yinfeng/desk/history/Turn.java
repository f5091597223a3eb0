package org.yinfeng.desk.history;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.yinfeng.desk.edit.FieldText;
import org.yinfeng.ledger.Change;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.project.Entry;
import org.yinfeng.project.Field;
import org.yinfeng.project.Money;
import org.yinfeng.project.Project;

/**
 * What one change did to one field, in words.
 *
 * @param entry the project's name, or what another entry is called
 * @param field the field's name, or what happened to the whole
 * @param before empty where unknown; both are empty where the whole was added or removed
 */
public record Turn(String entry, String field, String before, String after) {
    /**
     * The turns of a change, in the order of the fields.
     *
     * @param ledger tells what entries that hang on a project or an indicator belong to
     */
    static List<Turn> of(Change change, FieldText form, Ledger ledger) {
        Entry kept = change.after() == null ? change.before() : change.after();
        List<Turn> turns = new ArrayList<>();
        if (change.before() == null || change.after() == null) {
            turns.add(new Turn(name(kept, form, ledger), form.texts().get(change.before() == null ? "history.whole" : "history.gone"), "", ""));
        }
        if (change.before() instanceof Project before && change.after() instanceof Project after) {
            ofProject(before, after, form, turns);
        } else if (!(kept instanceof Project)) {
            ofOther(change, form, ledger, turns);
        }
        return turns;
    }

    private static String name(Entry entry, FieldText form, Ledger ledger) {
        return entry instanceof Project project ? name(project) : new EntryParts(form, ledger).name(entry);
    }

    private static String name(Project project) {
        return project.name() == null ? String.valueOf(project.key()) : project.name();
    }

    private static void ofProject(Project before, Project after, FieldText form, List<Turn> turns) {
        String name = name(after);
        for (Field<?> field : Field.all()) {
            if (!Objects.equals(before.get(field), after.get(field))) {
                turns.add(new Turn(name, name(field, form), form.show(before.get(field)), form.show(after.get(field))));
            }
        }
        SortedMap<YearMonth, Money> months = before.invested().toMap();
        amounts(months, after.invested().toMap(), month -> form.texts().get("history.invested", month), form, name, turns);
        amounts(before.plans().toMap(), after.plans().toMap(), year -> form.texts().get("history.plan", String.valueOf(year)), form, name, turns);
    }

    private static <K extends Comparable<K>> void amounts(SortedMap<K, Money> before, SortedMap<K, Money> after, Function<K, String> called,
            FieldText form, String name, List<Turn> turns) {
        TreeSet<K> keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        for (K key : keys) {
            if (!Objects.equals(before.get(key), after.get(key))) {
                turns.add(new Turn(name, form.texts().get("history.unit", called.apply(key), form.unitName()), form.show(before.get(key)),
                        form.show(after.get(key))));
            }
        }
    }

    /** Of one that was added or removed, everything that is known of it. */
    private static void ofOther(Change change, FieldText form, Ledger ledger, List<Turn> turns) {
        EntryParts parts = new EntryParts(form, ledger);
        String name = parts.name(change.after() == null ? change.before() : change.after());
        Map<String, String> before = change.before() == null ? Map.of() : parts.of(change.before());
        Map<String, String> after = change.after() == null ? Map.of() : parts.of(change.after());
        for (String part : (after.isEmpty() ? before : after).keySet()) {
            String was = before.getOrDefault(part, "");
            String is = after.getOrDefault(part, "");
            if (!was.equals(is)) {
                turns.add(new Turn(name, part, was, is));
            }
        }
    }

    private static String name(Field<?> field, FieldText form) {
        String name = form.texts().get("field." + field.key());
        return field.kind() == Field.Kind.MONEY ? form.texts().get("history.unit", name, form.unitName()) : name;
    }
}
