package org.yinfeng.desk.imports;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yinfeng.exchange.plan.Acceptance;
import org.yinfeng.exchange.plan.Fate;
import org.yinfeng.exchange.plan.SheetPlan;
import org.yinfeng.exchange.reading.Slot;

/**
 * What the user takes of a plan: every new and changed row unless unticked, a duplicate only when decided, cell by cell. Rows
 * are known by their sheet's place and their number, so that choices outlast another reading of the same files.
 */
final class Choices implements Acceptance {
    private record RowOf(int sheet, int number) {
    }

    private record CellOf(int sheet, int number, String slot) {
    }

    private final Map<SheetPlan, Integer> places = new IdentityHashMap<>();
    private final Map<RowOf, Decision> decided = new HashMap<>();
    private final Map<RowOf, Long> subjects = new HashMap<>();
    private final Set<CellOf> declined = new HashSet<>();
    private final Set<CellOf> theirs = new HashSet<>();

    Choices(List<SheetPlan> sheets) {
        sheets.forEach(sheet -> places.put(sheet, places.size()));
    }

    /** The same choices about the same files, read again. */
    Choices about(List<SheetPlan> sheets) {
        Choices again = new Choices(sheets);
        again.take(this);
        return again;
    }

    private void take(Choices other) {
        decided.putAll(other.decided);
        subjects.putAll(other.subjects);
        declined.addAll(other.declined);
        theirs.addAll(other.theirs);
    }

    private RowOf of(SheetPlan sheet, int position) {
        return new RowOf(places.get(sheet), sheet.number(position));
    }

    @Override
    public Decision row(SheetPlan sheet, int position) {
        Decision decision = decided.isEmpty() ? null : decided.get(of(sheet, position));
        return decision != null ? decision : VALID.row(sheet, position);
    }

    @Override
    public long subject(SheetPlan sheet, int position) {
        return subjects.isEmpty() ? 0 : subjects.getOrDefault(of(sheet, position), 0L);
    }

    @Override
    public boolean cell(SheetPlan sheet, int position, Slot slot) {
        return declined.isEmpty() || !declined.contains(new CellOf(places.get(sheet), sheet.number(position), slot.key()));
    }

    /** @param subject the project of the ledger that the row is about, 0 for what the plan found */
    void decide(SheetPlan sheet, int position, Decision decision, long subject) {
        RowOf row = of(sheet, position);
        decided.put(row, decision);
        if (subject > 0) {
            subjects.put(row, subject);
        } else {
            subjects.remove(row);
        }
    }

    boolean isTouched() {
        return !decided.isEmpty() || !declined.isEmpty();
    }

    boolean isDecided(SheetPlan sheet, int position) {
        return decided.containsKey(of(sheet, position));
    }

    void decline(SheetPlan sheet, int position, Slot slot, boolean out) {
        CellOf cell = new CellOf(places.get(sheet), sheet.number(position), slot.key());
        if (out) {
            declined.add(cell);
        } else {
            declined.remove(cell);
        }
    }

    @Override
    public boolean clash(SheetPlan sheet, int position, Slot slot) {
        return theirs.contains(new CellOf(places.get(sheet), sheet.number(position), slot.key()));
    }

    /** Of a cell that both sides changed: whether what came back is taken. */
    void takeTheirs(SheetPlan sheet, int position, Slot slot, boolean taken) {
        CellOf cell = new CellOf(places.get(sheet), sheet.number(position), slot.key());
        if (taken) {
            theirs.add(cell);
        } else {
            theirs.remove(cell);
        }
    }

    /** Rows of a sheet that would be written. */
    int taken(SheetPlan sheet) {
        int taken = sheet.count(Fate.NEW) + sheet.count(Fate.CHANGED);
        for (Map.Entry<RowOf, Decision> choice : decided.entrySet()) {
            int position = choice.getKey().sheet() == places.get(sheet) ? ReviewSheet.position(sheet, choice.getKey().number()) : -1;
            if (position >= 0 && Result.of(sheet.fate(position)).isChoice()) {
                taken += (choice.getValue() == Decision.LEAVE ? 0 : 1) - (VALID.row(sheet, position) == Decision.LEAVE ? 0 : 1);
            }
        }
        return taken;
    }

    Acceptance copy() {
        Choices copy = new Choices(List.of());
        copy.places.putAll(places);
        copy.take(this);
        return copy;
    }
}
