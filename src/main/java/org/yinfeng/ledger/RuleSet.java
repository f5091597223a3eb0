package org.yinfeng.ledger;

import java.util.Objects;
import org.yinfeng.project.Entry;

/** Counting rules (口径) that a bureau keeps under a name. {@link CountingRules#DEFAULT} is in every ledger without being kept. */
public record RuleSet(long id, int version, CountingRules rules) implements Entry {
    public RuleSet {
        Objects.requireNonNull(rules);
    }

    /** Not yet in a ledger. */
    public static RuleSet of(CountingRules rules) {
        return new RuleSet(0, 0, rules);
    }

    public String name() {
        return rules.name();
    }

    @Override
    public String key() {
        return "rules|" + rules.name();
    }

    @Override
    public RuleSet withIdentity(long newId, int newVersion) {
        return new RuleSet(newId, newVersion, rules);
    }

    public RuleSet withRules(CountingRules newRules) {
        return new RuleSet(id, version, newRules);
    }
}
