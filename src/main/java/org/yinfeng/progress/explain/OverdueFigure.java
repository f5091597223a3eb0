package org.yinfeng.progress.explain;

import java.util.List;
import java.util.Locale;
import org.yinfeng.progress.Overview.Level;
import org.yinfeng.progress.Overview.Overdue;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.project.Milestone;
import org.yinfeng.project.Money;

/**
 * Promises whose month has ended and that were not kept.
 *
 * @param milestone null for the promises of all milestones, in which a project may stand several times
 * @param region null for the city
 */
public record OverdueFigure(Milestone milestone, Part part, String region) implements Explainable {
    /** Which number of them. */
    public enum Part {
        COUNT, AMOUNT,
        /** How many are red, that is late by more than the rules let pass. */
        RED
    }

    /** Of the city; null for all milestones. */
    public static OverdueFigure of(Milestone milestone, Part part) {
        return new OverdueFigure(milestone, part, null);
    }

    @Override
    public String key() {
        String of = milestone == null ? "" : "." + milestone;
        return Titles.key(("overdue" + of + "." + part).toLowerCase(Locale.ROOT), region);
    }

    @Override
    public Phrase rules(Reckoning at) {
        return RulesSentence.overdue(at);
    }

    @Override
    public Explanation explain(Reckoning asked) {
        Reckoning at = region == null ? asked : asked.in(region);
        List<Overdue> late = at.overdue().stream().filter(this::isMine).toList();
        int[] rows = late.stream().mapToInt(Overdue::row).toArray();
        Phrase event = milestone == null ? Phrase.of("explain.overdue.any") : Phrase.of("explain.milestone." + milestone);
        Phrase title = Titles.of(Phrase.of("explain.overdue." + part, event), at.region(), Phrase.of("explain.toDay", at.asOf()));
        Quantity count = Quantity.count(late.size());
        if (part == Part.AMOUNT) {
            Money sum = late.stream().map(Overdue::planned).filter(java.util.Objects::nonNull).reduce(Money.ZERO, Money::plus);
            return Explanation.sum(this, at, title, Quantity.of(sum),
                    Phrase.of("explain.overdue.AMOUNT.formula", Quantity.of(sum), event, count), Parts.planned(at.ledger(), rows));
        }
        return Explanation.sum(this, at, title, count, Phrase.of("explain.overdue." + part + ".formula", count, event),
                Parts.counted(at.ledger(), rows));
    }

    private boolean isMine(Overdue promise) {
        return promise.level() != Level.DUE && (milestone == null || promise.milestone() == milestone)
                && (part != Part.RED || promise.level() == Level.RED);
    }
}
