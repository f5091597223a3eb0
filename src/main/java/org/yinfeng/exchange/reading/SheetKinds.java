package org.yinfeng.exchange.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yinfeng.project.Field;
import org.yinfeng.project.Message;

/** Tells the kind of a sheet by the slots of its columns. */
final class SheetKinds {
    /** Columns that describe a project beyond naming it and saying where it is. */
    private static final int DESCRIBED = 3;

    private SheetKinds() {}

    static SheetKind of(List<MappedColumn> columns, String sheet) {
        Set<String> keys = new HashSet<>();
        int fields = 0;
        int months = 0;
        int plans = 0;
        for (MappedColumn column : columns) {
            if (column.slot() != null) {
                keys.add(column.slot().key());
                fields += column.slot().field() != null && column.slot().field() != Field.NOTE ? 1 : 0;
                months += column.slot().isMonth() ? 1 : 0;
                plans += column.slot().isPlan() ? 1 : 0;
            }
        }
        boolean named = keys.contains("name") || keys.contains("code");
        if (named) {
            return ofProjects(keys, fields, months, plans);
        }
        if (keys.stream().anyMatch(key -> key.startsWith("cumulative:"))) {
            return SheetKind.INDUSTRIAL;
        }
        if (keys.stream().anyMatch(key -> key.startsWith("target:"))) {
            return SheetKind.TARGETS;
        }
        if (keys.contains("value") && (keys.contains("indicator") || keys.contains("region"))) {
            return SheetKind.TARGETS;
        }
        boolean cumulative = keys.contains("cumulative") || keys.contains("amount") && sheet.contains("工业投资");
        return cumulative && (keys.contains("month") || keys.contains("growth")) && keys.contains("region")
                ? SheetKind.INDUSTRIAL : null;
    }

    private static SheetKind ofProjects(Set<String> keys, int fields, int months, int plans) {
        boolean longMonths = keys.contains("month") && keys.contains("amount");
        boolean longPlans = keys.contains("year") && keys.contains("plan");
        // A list of projects names them and says more of each than who and where.
        if (keys.contains("name") && (keys.contains("plannedWan") || fields >= DESCRIBED + 2) && !longMonths && !longPlans
                && (months == 0 || fields > 4 || keys.contains("plannedWan"))) {
            return SheetKind.PROJECTS;
        }
        if (months > 0 || longMonths) {
            return SheetKind.INVESTMENT;
        }
        if (plans > 0 && fields <= 4 || longPlans) {
            return SheetKind.PLANS;
        }
        return fields >= 2 ? SheetKind.PROJECTS : null;
    }

    /** Columns whose part belongs to another kind of sheet are known and not read. */
    static List<MappedColumn> used(List<MappedColumn> columns, SheetKind kind) {
        return columns.stream().map(column -> column.slot() == null || used(column.slot(), kind) ? column
                : column.with(null, true, Message.of("reading.column.otherKind"))).toList();
    }

    private static boolean used(Slot slot, SheetKind kind) {
        String key = slot.key();
        return switch (kind) {
            case PROJECTS -> slot.field() != null || key.equals("buildSpan") || slot.isMonth() || slot.isPlan();
            case INVESTMENT -> slot.isMonth() || Set.of("code", "name", "company", "year", "month", "amount").contains(key);
            case PLANS -> slot.isPlan() || Set.of("code", "name", "company", "year", "plan").contains(key);
            case TARGETS -> key.startsWith("target:") || Set.of("year", "quarter", "indicator", "region", "value", "issued").contains(key);
            case INDUSTRIAL -> key.startsWith("cumulative:") || key.startsWith("growth:") || Set.of("year", "month", "indicator", "region", "cumulative", "amount", "growth", "source").contains(key);
        };
    }
}
