package org.yinfeng.desk.list;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which columns a view shows, in which order and how wide; kept as text, {@code name,region:120,signed}. Immutable.
 *
 * @param keys the columns' keys; the first one stays in sight when the rest is scrolled
 * @param widths in pixels, only those the user chose
 */
public record ColumnLayout(List<String> keys, Map<String, Integer> widths) {
    public ColumnLayout {
        keys = List.copyOf(keys);
        widths = Map.copyOf(widths);
    }

    public static ColumnLayout of(String... keys) {
        return new ColumnLayout(List.of(keys), Map.of());
    }

    /** Reads the text form; columns that are not known any more are left out. */
    public static ColumnLayout parse(String text, java.util.Set<String> known) {
        List<String> keys = new ArrayList<>();
        Map<String, Integer> widths = new LinkedHashMap<>();
        for (String part : text.split(",")) {
            String[] pieces = part.split(":");
            if (known.contains(pieces[0]) && !keys.contains(pieces[0])) {
                keys.add(pieces[0]);
                if (pieces.length == 2 && pieces[1].matches("\\d{2,4}")) {
                    widths.put(pieces[0], Integer.parseInt(pieces[1]));
                }
            }
        }
        return new ColumnLayout(keys, widths);
    }

    /** The text that {@link #parse} reads. */
    public String text() {
        return keys.stream().map(key -> widths.containsKey(key) ? key + ":" + widths.get(key) : key)
                .collect(Collectors.joining(","));
    }

    public ColumnLayout withWidth(String key, int width) {
        Map<String, Integer> wider = new LinkedHashMap<>(widths);
        wider.put(key, Math.max(32, Math.min(width, 1200)));
        return new ColumnLayout(keys, wider);
    }

    /** Shows a column at the end, or hides it; the last one left stays. */
    public ColumnLayout toggled(String key) {
        List<String> others = new ArrayList<>(keys);
        if (!others.remove(key)) {
            others.add(key);
        }
        return others.isEmpty() ? this : new ColumnLayout(others, widths);
    }

    /** Puts a column before or after its neighbour. */
    public ColumnLayout moved(String key, int steps) {
        List<String> others = new ArrayList<>(keys);
        int at = others.indexOf(key);
        int to = Math.max(0, Math.min(at + steps, others.size() - 1));
        others.remove(at);
        others.add(to, key);
        return new ColumnLayout(others, widths);
    }
}
