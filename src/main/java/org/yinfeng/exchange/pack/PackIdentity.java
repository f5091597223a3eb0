package org.yinfeng.exchange.pack;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yinfeng.exchange.cells.Book;
import org.yinfeng.exchange.cells.Row;
import org.yinfeng.exchange.reading.Slot;
import org.yinfeng.project.Field;
import org.yinfeng.project.Texts;

/** The hidden sheet on which a pack says what it is: rows of texts, the first cell naming each. */
public final class PackIdentity {
    static final String SHEET = "yinfeng-pack";
    private static final String FORM = "1";
    private static final int MOST_COLUMNS = 100;
    /** Rows in front of those of projects: facts, then columns' keys, headings, and which are open. */
    private static final List<String> FACTS =
            List.of("form", "id", "revision", "unit", "month", "language", "sheet", "key", "projects");

    private PackIdentity() {}

    /** The number of the hidden sheet of a book, or -1 where it is no pack. */
    public static int find(Book book) {
        for (int sheet = 0; sheet < book.sheets().size(); sheet++) {
            if (book.sheets().get(sheet).name().equals(SHEET)) {
                return sheet;
            }
        }
        return -1;
    }

    /** The pack that the hidden sheet describes; empty where it was tampered with or is of a later form. */
    public static Optional<Pack> read(Book book, int sheet) {
        List<List<String>> rows = new ArrayList<>();
        book.read(sheet, row -> rows.add(texts(row)));
        try {
            return Optional.of(read(rows));
        } catch (RuntimeException notAsWritten) {
            // Whatever is wrong in it, the pack cannot be compared; its first sheet still reads as any other.
            return Optional.empty();
        }
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>();
        for (int column = 0; column < Math.min(row.width(), MOST_COLUMNS); column++) {
            texts.add(row.shown(column));
        }
        return texts;
    }

    private static Pack read(List<List<String>> rows) {
        Map<String, List<String>> named = new LinkedHashMap<>();
        Map<Long, List<String>> base = new LinkedHashMap<>();
        for (List<String> row : rows) {
            if (row.get(0).equals("project")) {
                base.put(Long.parseLong(row.get(1)), row.subList(2, row.size()));
            } else {
                named.put(row.get(0), row.subList(1, row.size()));
            }
        }
        List<PackColumn> columns = columns(named);
        base.replaceAll((id, cells) -> filled(cells, columns.size()));
        if (!named.get("form").get(0).equals(FORM) || Integer.parseInt(named.get("projects").get(0)) != base.size()) {
            throw new IllegalArgumentException("not as it was written");
        }
        return new Pack(named.get("id").get(0), Long.parseLong(named.get("revision").get(0)), named.get("unit").get(0),
                YearMonth.parse(named.get("month").get(0)), Texts.Language.valueOf(named.get("language").get(0)),
                named.get("sheet").get(0), named.get("key").get(0), columns, base);
    }

    /** Blank cells at the end of a row are not kept by every program. */
    private static List<String> filled(List<String> cells, int size) {
        List<String> all = new ArrayList<>(cells.subList(0, Math.min(cells.size(), size)));
        while (all.size() < size) {
            all.add("");
        }
        return List.copyOf(all);
    }

    private static List<PackColumn> columns(Map<String, List<String>> named) {
        List<PackColumn> columns = new ArrayList<>();
        List<String> keys = named.get("columns");
        for (int i = 0; i < keys.size(); i++) {
            Field<?> field = Field.byKey(keys.get(i));
            Slot slot = field != null ? Slot.of(field) : Slot.of(YearMonth.parse(keys.get(i)));
            columns.add(new PackColumn(slot, named.get("open").get(i).equals("open"), named.get("headings").get(i)));
        }
        return columns;
    }

    /** The rows of the hidden sheet. */
    static List<List<String>> rows(Pack pack) {
        List<List<String>> rows = new ArrayList<>();
        List<String> facts = List.of(FORM, pack.id(), Long.toString(pack.revision()), pack.unit(), pack.month().toString(),
                pack.language().name(), pack.sheet(), pack.key(), Integer.toString(pack.base().size()));
        for (int i = 0; i < facts.size(); i++) {
            rows.add(List.of(FACTS.get(i), facts.get(i)));
        }
        rows.add(row(List.of("columns"), pack.columns().stream().map(column -> column.slot().key()).toList()));
        rows.add(row(List.of("open"), pack.columns().stream().map(column -> column.open() ? "open" : "closed").toList()));
        rows.add(row(List.of("headings"), pack.columns().stream().map(PackColumn::heading).toList()));
        pack.base().forEach((id, cells) -> rows.add(row(List.of("project", Long.toString(id)), cells)));
        return rows;
    }

    private static List<String> row(List<String> start, List<String> rest) {
        List<String> row = new ArrayList<>(start);
        row.addAll(rest);
        return row;
    }
}
