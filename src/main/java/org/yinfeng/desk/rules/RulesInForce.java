package org.yinfeng.desk.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import org.yinfeng.desk.LedgerSession;
import org.yinfeng.desk.Workspace;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.RuleSet;
import org.yinfeng.project.Scope;

/**
 * Which of the ledger's named rules the window counts by. A set that is changed, renamed or taken away in the ledger, also by
 * undo, is followed; a scope chosen beside the rules stays.
 */
public final class RulesInForce {
    private final LedgerSession session;
    private final Workspace workspace;
    private final ChangeListener<Ledger> follow = (property, before, now) -> follow();
    private Ledger known;

    public RulesInForce(LedgerSession session, Workspace workspace) {
        this.session = session;
        this.workspace = workspace;
        known = session.live();
        // A window that opens another ledger drops this one; it must not go on changing the rules.
        session.ledgerProperty().addListener(new WeakChangeListener<>(follow));
    }

    /** The standard rules first, then the bureau's own by name. */
    public static List<CountingRules> all(Ledger ledger) {
        List<CountingRules> all = new ArrayList<>(List.of(CountingRules.DEFAULT));
        ledger.entries(RuleSet.class).stream().map(RuleSet::rules).sorted(java.util.Comparator.comparing(CountingRules::name)).forEach(all::add);
        return all;
    }

    public List<CountingRules> all() {
        return all(session.live());
    }

    /** Counts by rules as they stand, their scope too. */
    public void choose(CountingRules rules) {
        workspace.rulesProperty().set(rules);
    }

    /** Rules are those of today, also while the window looks at a past record. */
    private void follow() {
        Ledger before = known;
        Ledger now = session.live();
        known = now;
        CountingRules current = workspace.rules();
        Optional<RuleSet> was = before.entries(RuleSet.class).stream().filter(set -> set.name().equals(current.name())).findFirst();
        if (was.isPresent() && !was.get().equals(now.entry(was.get().id()))) {
            boolean ownScope = current.scope() != was.get().rules().scope();
            Scope chosen = current.scope();
            CountingRules next = now.entry(was.get().id()) instanceof RuleSet set ? set.rules() : CountingRules.DEFAULT.withScope(chosen);
            workspace.rulesProperty().set(ownScope ? next.withScope(chosen) : next);
        }
    }
}
