package org.yinfeng.exchange.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yinfeng.exchange.cells.Row;
import org.yinfeng.exchange.pack.Pack;
import org.yinfeng.exchange.pack.PackColumn;
import org.yinfeng.exchange.reading.Bad;
import org.yinfeng.exchange.reading.Cells;
import org.yinfeng.exchange.reading.Header;
import org.yinfeng.exchange.reading.MappedColumn;
import org.yinfeng.project.Field;
import org.yinfeng.project.Unit;

/** The sheet of a returned pack beside what was sent: which project each row is about, and which cells were edited. */
final class PackSheet {
    /** A project that is none of the pack's. */
    static final long NEW = 0;
    /** A number that the pack does not have. */
    static final long UNKNOWN = -1;

    /**
     * A cell that is not as it was sent.
     *
     * @param sent its value then, null for blank
     * @param read what it says now: a value, null for blank, or a {@link Bad}
     */
    record Edited(MappedColumn column, boolean open, String sentText, Object sent, Object read) {
        Object value() {
            return read instanceof Bad bad ? bad.value() : read;
        }

        boolean isBad() {
            return read instanceof Bad bad && bad.error();
        }
    }

    private final Pack pack;
    private final Cells cells;
    private final int key;
    /** The pack's columns that stand in the sheet, with their places in both. */
    private final Map<Integer, MappedColumn> columns = new HashMap<>();
    private final Map<String, Long> byCode = new HashMap<>();
    private final Map<String, Long> byName = new HashMap<>();

    PackSheet(Pack pack, Header header, int key, Cells cells) {
        this.pack = pack;
        this.cells = cells;
        this.key = key;
        for (int i = 0; i < pack.columns().size(); i++) {
            MappedColumn column = header.column(pack.columns().get(i).slot().key());
            if (column != null) {
                columns.put(i, column);
            }
        }
        index(Field.CODE, byCode);
        index(Field.NAME, byName);
    }

    private void index(Field<?> field, Map<String, Long> index) {
        int at = place(field);
        if (at >= 0) {
            pack.base().forEach((id, sent) -> index.merge(sent.get(at), id, (one, other) -> UNKNOWN));
        }
        index.remove("");
    }

    private int place(Field<?> field) {
        for (int i = 0; i < pack.columns().size(); i++) {
            if (pack.columns().get(i).slot().field() == field) {
                return i;
            }
        }
        return -1;
    }

    Pack pack() {
        return pack;
    }

    /** What was sent of a field of a project, empty for blank. */
    String sent(long project, Field<?> field) {
        return pack.base().get(project).get(place(field));
    }

    /** The number of the project that a row is about, {@link #NEW} or {@link #UNKNOWN}; without a number by code, then by name. */
    long project(Row row) {
        String number = key < 0 ? "" : row.shown(key).strip();
        if (!number.isEmpty()) {
            boolean known = number.matches("\\d{1,18}") && pack.base().containsKey(Long.parseLong(number));
            return known ? Long.parseLong(number) : UNKNOWN;
        }
        String code = shown(row, Field.CODE);
        Long found = code.isEmpty() ? byName.get(shown(row, Field.NAME)) : byCode.get(code);
        return found == null || found == UNKNOWN ? NEW : found;
    }

    private String shown(Row row, Field<?> field) {
        MappedColumn column = columns.get(place(field));
        return column == null ? "" : row.shown(column.index()).strip();
    }

    /** The row's cells that are not as they were sent to a project of the pack. */
    List<Edited> edited(Row row, long project) {
        List<Edited> edited = new ArrayList<>();
        List<String> sent = pack.base().get(project);
        columns.forEach((at, column) -> {
            String text = sent.get(at);
            if (!row.shown(column.index()).equals(text)) {
                PackColumn known = pack.columns().get(at);
                Row then = new Row();
                then.setText(column.index(), text);
                Object before = text.isEmpty() ? null : read(then, column);
                Edited cell = new Edited(column, known.open(), text, before instanceof Bad bad ? bad.value() : before, read(row, column));
                if (cell.isBad() || !Objects.equals(cell.value(), cell.sent())) {
                    edited.add(cell);
                }
            }
        });
        return edited;
    }

    private Object read(Row row, MappedColumn column) {
        return column.slot().isMonth() ? cells.money(row, column.index(), Unit.WAN) : cells.field(row, column, Unit.WAN);
    }
}
