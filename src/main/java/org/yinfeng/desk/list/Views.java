package org.yinfeng.desk.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yinfeng.desk.Preferences;

/** The tabs over the list and how each was last arranged, kept in the preferences under {@code view.}. */
final class Views {
    private static final String OWN = "views.own";

    private final Preferences preferences;

    Views(Preferences preferences) {
        this.preferences = preferences;
    }

    /** The program's own, then the user's in the order they were made. */
    List<View> all(LocalDate asOf) {
        List<View> views = new ArrayList<>(View.builtIn(asOf));
        for (String id : own()) {
            views.add(new View(id, preferences.get(key(id, "name"), id), preferences.get(key(id, "query"), "")));
        }
        return views;
    }

    private List<String> own() {
        String ids = preferences.get(OWN, "");
        return ids.isEmpty() ? List.of() : List.of(ids.split(","));
    }

    View add(String name, String query, Arrangement arrangement) {
        List<String> ids = new ArrayList<>(own());
        int number = 1;
        while (ids.contains("own" + number)) {
            number++;
        }
        View view = new View("own" + number, name, query);
        ids.add(view.id());
        preferences.set(OWN, String.join(",", ids));
        write(view);
        arrange(view, arrangement);
        return view;
    }

    /** Keeps a view's new name or query. */
    void write(View view) {
        preferences.set(key(view.id(), "name"), view.name());
        preferences.set(key(view.id(), "query"), view.query());
    }

    void remove(View view) {
        List<String> ids = new ArrayList<>(own());
        ids.remove(view.id());
        Map<String, String> changes = new HashMap<>();
        changes.put(OWN, ids.isEmpty() ? null : String.join(",", ids));
        for (String part : List.of("name", "query", "columns", "sort")) {
            changes.put(key(view.id(), part), null);
        }
        preferences.set(changes);
    }

    /** Columns and order as text; null where the view was never arranged. */
    record Arrangement(String columns, String sort) {
    }

    Arrangement arrangement(View view) {
        return new Arrangement(preferences.get(key(view.id(), "columns"), (String) null), preferences.get(key(view.id(), "sort"), (String) null));
    }

    void arrange(View view, Arrangement arrangement) {
        preferences.set(key(view.id(), "columns"), arrangement.columns());
        preferences.set(key(view.id(), "sort"), arrangement.sort());
    }

    private static String key(String id, String part) {
        return "view." + id + "." + part;
    }
}
