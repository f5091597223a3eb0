package org.yinfeng.exchange.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yinfeng.exchange.reading.SheetKind;
import org.yinfeng.project.Unit;

/**
 * What the columns of a sheet are, as a person said it.
 *
 * @param slots the key of each column's slot ({@link org.yinfeng.exchange.reading.Slot#key}) in the order of
 *     {@link SheetPlan#columns}; empty for a column not to be read, {@link #AS_FOUND} for what the sheet itself says
 * @param unit of money whose header does not say it, or null
 * @param units of single columns by their place in the list, over what the header says
 */
public record ColumnMap(SheetKind kind, List<String> slots, Unit unit, Map<Integer, Unit> units) {
    public static final String AS_FOUND = "?";

    public ColumnMap {
        slots = List.copyOf(slots);
        units = Map.copyOf(units);
    }

    public ColumnMap(SheetKind kind, List<String> slots, Unit unit) {
        this(kind, slots, unit, Map.of());
    }

    /** The map as the sheet was understood: where a correction begins. */
    public static ColumnMap of(SheetPlan sheet) {
        return new ColumnMap(sheet.as(), sheet.columns().stream().map(column -> column.slot() == null ? "" : column.slot().key()).toList(),
                null);
    }

    /** @param slot the key of a slot, or empty not to read the column */
    public ColumnMap withSlot(int place, String slot) {
        List<String> other = new ArrayList<>(slots);
        other.set(place, slot);
        return new ColumnMap(kind, other, unit, units);
    }

    /** @param columnUnit null for what the header says */
    public ColumnMap withUnit(int place, Unit columnUnit) {
        Map<Integer, Unit> other = new HashMap<>(units);
        if (columnUnit == null) {
            other.remove(place);
        } else {
            other.put(place, columnUnit);
        }
        return new ColumnMap(kind, slots, unit, other);
    }

    public ColumnMap withKind(SheetKind other) {
        return new ColumnMap(other, slots, unit, units);
    }

    /** What may be remembered for other sheets of this shape: not which year or month a column is, for that changes. */
    public ColumnMap lasting() {
        return new ColumnMap(kind, slots.stream().map(slot -> slot.matches("\\d{4}-\\d{2}|plan\\d{4}") ? AS_FOUND : slot).toList(),
                unit, units);
    }

    /** One line of text, for the preferences. */
    public String encoded() {
        String single = units.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getKey() + "=" + entry.getValue()).collect(Collectors.joining(","));
        return kind + ";" + (unit == null ? "" : unit) + ";" + single + ";" + String.join(",", slots);
    }

    /** @throws IllegalArgumentException when it is no text of {@link #encoded} */
    public static ColumnMap decoded(String text) {
        String[] parts = text.split(";", -1);
        if (parts.length != 4) {
            throw new IllegalArgumentException(text);
        }
        Map<Integer, Unit> units = Arrays.stream(parts[2].split(",")).filter(one -> !one.isEmpty()).map(one -> one.split("="))
                .collect(Collectors.toMap(one -> Integer.valueOf(one[0]), one -> Unit.valueOf(one[1])));
        return new ColumnMap(SheetKind.valueOf(parts[0]), Arrays.asList(parts[3].split(",", -1)),
                parts[1].isEmpty() ? null : Unit.valueOf(parts[1]), units);
    }
}
