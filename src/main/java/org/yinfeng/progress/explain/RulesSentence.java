package org.yinfeng.progress.explain;

import org.yinfeng.ledger.CountingRules;
import org.yinfeng.progress.Reckoning;

/** The counting rules in a sentence, as they stand beneath an explanation. */
public final class RulesSentence {
    private RulesSentence() {}

    /** Of newly introduced projects. */
    public static Phrase of(Reckoning at) {
        CountingRules rules = at.rules();
        return Phrase.of("explain.rules", name(rules), Phrase.of("scope." + rules.scope()),
                Phrase.of("explain.rules.by." + rules.countDate().key()),
                Phrase.of(rules.dropTerminated() ? "explain.rules.dropped" : "explain.rules.kept"), at.asOf());
    }

    /** Of what another office publishes. */
    public static Phrase published(Reckoning at) {
        return Phrase.of("explain.rules.published", name(at.rules()), at.asOf());
    }

    /** With how the schedule goes over the year. */
    static Phrase scheduled(Reckoning at, Phrase rules) {
        return Phrase.of("explain.rules.scheduled." + at.rules().scheduleBasis(), rules);
    }

    /** Of all projects, whatever their type and sector. */
    public static Phrase every(Reckoning at) {
        return Phrase.of("explain.rules.every", name(at.rules()), at.asOf());
    }

    /** Of promises. */
    public static Phrase overdue(Reckoning at) {
        return Phrase.of("explain.rules.overdue", name(at.rules()), at.asOf());
    }

    private static Phrase name(CountingRules rules) {
        return rules.name().equals(CountingRules.STANDARD) ? Phrase.of("explain.rules.standard")
                : Phrase.of("explain.rules.own", rules.name());
    }
}
