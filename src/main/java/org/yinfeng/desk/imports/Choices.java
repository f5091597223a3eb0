package org.yinfeng.desk.imports;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.yinfeng.exchange.plan.Acceptance;
import org.yinfeng.exchange.plan.Fate;
import org.yinfeng.exchange.plan.SheetPlan;
import org.yinfeng.exchange.reading.Slot;

/** What the user takes of a plan: every new and changed row unless unticked, a duplicate only when decided, cell by cell. */
final class Choices implements Acceptance {
    private record RowOf(SheetPlan sheet, int position) {
    }

    private record CellOf(SheetPlan sheet, int position, Slot slot) {
    }

    private final Map<RowOf, Decision> decided = new HashMap<>();
    private final Set<CellOf> declined = new HashSet<>();

    @Override
    public Decision row(SheetPlan sheet, int position) {
        Decision decision = decided.get(new RowOf(sheet, position));
        return decision != null ? decision : VALID.row(sheet, position);
    }

    @Override
    public boolean cell(SheetPlan sheet, int position, Slot slot) {
        return declined.isEmpty() || !declined.contains(new CellOf(sheet, position, slot));
    }

    void decide(SheetPlan sheet, int position, Decision decision) {
        decided.put(new RowOf(sheet, position), decision);
    }

    void decline(SheetPlan sheet, int position, Slot slot, boolean out) {
        CellOf cell = new CellOf(sheet, position, slot);
        if (out) {
            declined.add(cell);
        } else {
            declined.remove(cell);
        }
    }

    /** Rows of a sheet that would be written. */
    int taken(SheetPlan sheet) {
        int taken = sheet.count(Fate.NEW) + sheet.count(Fate.CHANGED);
        for (Map.Entry<RowOf, Decision> choice : decided.entrySet()) {
            RowOf row = choice.getKey();
            if (row.sheet() == sheet) {
                taken += (choice.getValue() == Decision.LEAVE ? 0 : 1)
                        - (VALID.row(sheet, row.position()) == Decision.LEAVE ? 0 : 1);
            }
        }
        return taken;
    }

    Acceptance copy() {
        Choices copy = new Choices();
        copy.decided.putAll(decided);
        copy.declined.addAll(declined);
        return copy;
    }
}
