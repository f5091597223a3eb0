package org.yinfeng.desk.imports;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.yinfeng.exchange.plan.ColumnMap;
import org.yinfeng.exchange.plan.SheetPlan;
import org.yinfeng.exchange.reading.MappedColumn;
import org.yinfeng.exchange.reading.SheetKind;
import org.yinfeng.exchange.reading.Slot;
import org.yinfeng.project.Message;
import org.yinfeng.project.Unit;
import org.yinfeng.project.Wording;

/** What the columns of a sheet are taken for, column by column, and what else each could be. */
public final class SheetMap {
    private static final int SAMPLES = 3;

    /**
     * A column.
     *
     * @param slot what it is read as; empty where it is not read
     * @param unit of an amount, null where none is known
     * @param money whether it holds amounts, so that a unit can be said
     * @param why how that is known
     */
    public record Line(int place, String letter, String header, List<String> samples, String slot, Unit unit, boolean money, List<Message> why) {
    }

    /** Something that a column or a sheet can be taken for, by its words. */
    public record Option(String key, String title) {
        @Override
        public String toString() {
            return title;
        }
    }

    private final SheetPlan plan;

    SheetMap(SheetPlan plan) {
        this.plan = plan;
    }

    public List<Line> lines() {
        List<MappedColumn> columns = plan.columns();
        return IntStream.range(0, columns.size()).mapToObj(place -> line(place, columns.get(place))).toList();
    }

    private Line line(int place, MappedColumn column) {
        Unit unit = plan.unitOf(column);
        Message unitWhy = plan.unitWhy(column);
        List<String> samples = plan.sample().stream().map(row -> column.index() < row.size() ? row.get(column.index()) : "")
                .filter(cell -> !cell.isBlank()).limit(SAMPLES).toList();
        List<Message> why = java.util.stream.Stream.of(column.why(), unitWhy).filter(Objects::nonNull).distinct().toList();
        return new Line(place, column.letter(), column.header().replace("|", " › "), samples, column.slot() == null ? "" : column.slot().key(),
                unit, unitWhy != null, why);
    }

    /** What a column of this kind of sheet can be; the first is not to be read. */
    public List<Option> slots(Wording wording) {
        Set<String> keys = new LinkedHashSet<>(plan.as().slots());
        Set<Integer> years = new TreeSet<>();
        for (MappedColumn column : plan.columns()) {
            if (column.slot() != null) {
                keys.add(column.slot().key());
                years.addAll(column.slot().isMonth() ? List.of(column.slot().month() / 12) : List.of());
            }
        }
        for (int year : years) {
            IntStream.range(0, 12).forEach(month -> keys.add(Slot.of(org.yinfeng.project.Promise.month(year * 12 + month)).key()));
        }
        List<Option> options = new ArrayList<>();
        options.add(new Option("", wording.texts().get("import.map.ignore")));
        keys.forEach(key -> options.add(new Option(key, key.equals("plan") ? wording.texts().get("sheet.plans") : Slot.ofKey(key).title(wording))));
        return options;
    }

    public String kind() {
        return plan.as().name();
    }

    /** What the sheet can be. */
    public static List<Option> kinds(Wording wording) {
        return java.util.Arrays.stream(SheetKind.values()).map(kind -> new Option(kind.name(), wording.texts().get("sheet." + kind.key()))).toList();
    }

    /** The map as it stands, with the units that were told before. */
    private ColumnMap now(ColumnMap told) {
        ColumnMap found = ColumnMap.of(plan);
        return told == null ? found : new ColumnMap(found.kind(), found.slots(), told.unit(), told.units());
    }

    /** Another column that was read as the same is not read any more. */
    ColumnMap withSlot(ColumnMap told, int place, String slot) {
        ColumnMap map = now(told);
        int other = slot.isEmpty() ? -1 : map.slots().indexOf(slot);
        return (other >= 0 && other != place ? map.withSlot(other, "") : map).withSlot(place, slot);
    }

    ColumnMap withUnit(ColumnMap told, int place, Unit unit) {
        return now(told).withUnit(place, unit);
    }

    ColumnMap withKind(ColumnMap told, String kind) {
        return now(told).withKind(SheetKind.valueOf(kind));
    }
}
