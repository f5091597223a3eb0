package org.yinfeng.exchange.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.yinfeng.exchange.cells.Row;

/**
 * Cells that the user wrote anew while looking at an import: they are read as if they stood in the file, which stays as it is.
 * A value: every correction makes another.
 */
public final class Corrections {
    public static final Corrections NONE = new Corrections(Map.of());
    private static final Row BLANK = new Row();
    private static final int MOST_NAMED = 20;

    /**
     * A cell.
     *
     * @param file the file's place among those that are read, from 0
     * @param row as the spreadsheet shows it, from 1
     * @param column from 0
     */
    public record At(int file, String sheet, int row, int column) {
        private String shown() {
            StringBuilder letters = new StringBuilder();
            for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
                letters.insert(0, (char) ('A' + (rest - 1) % 26));
            }
            return sheet + "!" + letters + row;
        }
    }

    private final Map<At, String> cells;

    private Corrections(Map<At, String> cells) {
        this.cells = Map.copyOf(cells);
    }

    /** @param text what the cell is to say, empty for nothing; null for what the file says */
    public Corrections with(At cell, String text) {
        Map<At, String> more = new HashMap<>(cells);
        if (text == null) {
            more.remove(cell);
        } else {
            more.put(cell, text);
        }
        return new Corrections(more);
    }

    public boolean has(At cell) {
        return cells.containsKey(cell);
    }

    public int size() {
        return cells.size();
    }

    /** Those of one sheet, by row. */
    Map<Integer, Map<Integer, String>> of(int file, String sheet) {
        return cells.entrySet().stream().filter(cell -> cell.getKey().file() == file && cell.getKey().sheet().equals(sheet))
                .collect(Collectors.groupingBy(cell -> cell.getKey().row(),
                        Collectors.toMap(cell -> cell.getKey().column(), Map.Entry::getValue)));
    }

    /** Puts corrected cells over those of a row. */
    static void over(Row row, Map<Integer, String> corrected) {
        corrected.forEach((column, text) -> {
            if (text.isBlank()) {
                row.take(column, BLANK, 0);
            } else {
                row.setText(column, text);
            }
        });
    }

    /** {@code Sheet1!C14=20000}, for the history; the first twenty. */
    String inWords() {
        Map<String, String> named = new TreeMap<>();
        cells.forEach((cell, text) -> named.put(cell.shown(), text));
        return named.entrySet().stream().limit(MOST_NAMED).map(cell -> cell.getKey() + "=" + cell.getValue()).collect(Collectors.joining("; "))
                + (named.size() > MOST_NAMED ? "; … (" + named.size() + ")" : "");
    }
}
