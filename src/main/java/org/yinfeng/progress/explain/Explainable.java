package org.yinfeng.progress.explain;

import org.yinfeng.progress.Reckoning;

/**
 * A figure without its value: which quantity, of whom, over which time. A value itself, so that a number on a screen, a mark
 * of a drawing and a cell of a page can carry it; equal figures explain alike.
 */
public interface Explainable {
    /** A name for the command line, without spaces: {@code introduced.rate@四会市}. */
    String key();

    /** What the figure is at a date, under rules, in a ledger, and why; scans the ledger, so not on the window's thread. */
    Explanation explain(Reckoning at);

    /** The counting rules that matter for it; those of newly introduced projects where it does not say otherwise. */
    default Phrase rules(Reckoning at) {
        return RulesSentence.of(at);
    }
}
