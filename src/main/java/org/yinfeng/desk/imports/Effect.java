package org.yinfeng.desk.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yinfeng.ledger.Change;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Edit;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.progress.Figures;
import org.yinfeng.progress.Reckoning;

/** What an edit would do to the city's figures, before it is made. */
public record Effect(Figures before, Figures after) {
    static Effect of(Ledger ledger, Edit edit, CountingRules rules, LocalDate asOf) {
        Figures before = Reckoning.ofCity(ledger, rules, asOf).figures();
        return new Effect(before, Reckoning.ofCity(ledger.apply(identified(ledger, edit), ledger.revision()), rules, asOf).figures());
    }

    /** The edit with a number for every entry that has none yet, as the store would give them. */
    private static Edit identified(Ledger ledger, Edit edit) {
        long next = ledger.nextId();
        List<Change> changes = new ArrayList<>(edit.changes().size());
        for (Change change : edit.changes()) {
            changes.add(change.before() == null && change.after().id() == 0 ? Change.added(change.after().withIdentity(next++, 1)) : change);
        }
        return new Edit(edit.label(), changes, edit.why());
    }
}
