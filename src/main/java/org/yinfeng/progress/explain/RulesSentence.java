package org.yinfeng.progress.explain;

import org.yinfeng.ledger.CountingRules;
import org.yinfeng.progress.Reckoning;

/** The counting rules in a sentence, as they stand beneath an explanation. */
final class RulesSentence {
    private RulesSentence() {}

    static Phrase of(Reckoning at) {
        CountingRules rules = at.rules();
        return Phrase.of("explain.rules", Phrase.of("scope." + rules.scope()), Phrase.of("explain.rules.by." + rules.countDate().key()),
                rules.dropTerminated() ? Phrase.of("explain.rules.dropped") : Phrase.of("explain.rules.kept"), at.asOf());
    }
}
