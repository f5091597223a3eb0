package org.yinfeng.desk.rules;

import java.util.List;
import java.util.function.Consumer;
import org.yinfeng.desk.LedgerSession;
import org.yinfeng.desk.Workspace;
import org.yinfeng.ledger.Change;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Edit;
import org.yinfeng.ledger.Outcome;
import org.yinfeng.ledger.RuleSet;
import org.yinfeng.project.Message;
import org.yinfeng.progress.RuleWords;

/** The bureau's sets of counting rules: copied, changed and taken away, each as a step that can be undone. */
public final class RulesModel {
    private final LedgerSession session;
    private final Workspace workspace;

    public RulesModel(LedgerSession session, Workspace workspace) {
        this.session = session;
        this.workspace = workspace;
    }

    public List<CountingRules> all() {
        return RulesInForce.all(session.live());
    }

    public boolean inForce(CountingRules rules) {
        return workspace.rules().name().equals(rules.name());
    }

    public void choose(CountingRules rules) {
        workspace.rulesProperty().set(rules);
    }

    /** A form for a set; the standard rules have none. */
    public RulesDraft draft(CountingRules rules) {
        List<String> others = all().stream().map(CountingRules::name).filter(name -> !name.equals(rules.name())).toList();
        return new RulesDraft(rules, others, workspace.wording());
    }

    /** A copy under a name of its own. */
    public CountingRules copy(CountingRules rules, Consumer<Outcome> answered, Consumer<Exception> failed) {
        List<String> names = all().stream().map(CountingRules::name).toList();
        String base = RuleWords.name(rules.name(), workspace.texts()).replaceFirst(" \\d+$", "");
        int number = 2;
        while (names.contains(base + " " + number)) {
            number++;
        }
        CountingRules copy = rules.withName(base + " " + number);
        session.commit(Edit.of(Message.of("edit.rules.add", copy.name()), Change.added(RuleSet.of(copy))), answered, failed);
        return copy;
    }

    public void save(String name, CountingRules changed, Consumer<Outcome> answered, Consumer<Exception> failed) {
        RuleSet before = set(name);
        session.commit(Edit.of(Message.of("edit.rules.change", changed.name()), new Change(before, before.withRules(changed))), answered,
                failed);
    }

    public void remove(CountingRules rules, Consumer<Outcome> answered, Consumer<Exception> failed) {
        session.commit(Edit.of(Message.of("edit.rules.remove", rules.name()), Change.removed(set(rules.name()))), answered, failed);
    }

    private RuleSet set(String name) {
        return session.live().entries(RuleSet.class).stream().filter(set -> set.name().equals(name)).findFirst().orElseThrow();
    }
}
