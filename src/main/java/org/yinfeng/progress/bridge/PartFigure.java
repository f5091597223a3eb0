package org.yinfeng.progress.bridge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.progress.bridge.Bridge.Figure;
import org.yinfeng.progress.bridge.Bridge.Line;
import org.yinfeng.progress.bridge.Bridge.Part;
import org.yinfeng.progress.explain.Explainable;
import org.yinfeng.progress.explain.Explanation;
import org.yinfeng.progress.explain.Explanation.Term;
import org.yinfeng.progress.explain.Parts;
import org.yinfeng.progress.explain.Phrase;
import org.yinfeng.progress.explain.Quantity;
import org.yinfeng.progress.explain.RulesSentence;
import org.yinfeng.project.Money;

/**
 * What one reason adds to the difference between two looks; it holds them both, so where it is explained does not matter.
 * Projects that were withdrawn are shown as the first look knew them, all others as the second does.
 *
 * @param part null for the difference itself, which is made of all reasons
 */
public record PartFigure(Reckoning from, Reckoning to, Figure figure, Part part) implements Explainable {
    @Override
    public String key() {
        return "changes." + figure.key() + "." + (part == null ? "difference" : part.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public Phrase rules(Reckoning at) {
        return figure == Figure.INVESTED ? RulesSentence.every(to) : RulesSentence.of(to);
    }

    /** The figure, the reason and the dates. */
    public Phrase title() {
        return Phrase.of("bridge.title", Phrase.of("bridge.figure." + figure), Phrase.of("bridge.part." + (part == null ? "ALL" : part)),
                from.asOf(), to.asOf());
    }

    @Override
    public Explanation explain(Reckoning at) {
        Bridge bridge = Bridge.between(from, to, figure);
        return part == null ? difference(bridge) : sum(bridge);
    }

    private Explanation difference(Bridge bridge) {
        List<Term> terms = new ArrayList<>(List.of(new Term(Phrase.of("bridge.end", from.asOf()), quantity(bridge.before()),
                new EndFigure(from, figure))));
        bridge.parts().forEach(each -> terms.add(new Term(Phrase.of("bridge.part." + each), quantity(bridge.sum(each)),
                new PartFigure(from, to, figure, each))));
        terms.add(new Term(Phrase.of("bridge.end", to.asOf()), quantity(bridge.after()), new EndFigure(to, figure)));
        return Explanation.of(this, to, title(), quantity(bridge.difference()), Phrase.of("bridge.difference.formula",
                quantity(bridge.after()), quantity(bridge.before()), quantity(bridge.difference())), terms);
    }

    private Quantity quantity(long value) {
        return figure.isMoney() ? Quantity.of(Money.ofYuan(value)) : Quantity.count(value);
    }

    private Explanation sum(Bridge bridge) {
        List<Line> lines = bridge.of(part);
        Ledger ledger = part == Part.WITHDRAWN ? from.ledger() : to.ledger();
        int[] rows = lines.stream().mapToInt(line -> ledger.projects().row(line.project().id())).toArray();
        long[] changes = lines.stream().mapToLong(Line::change).toArray();
        Phrase what = Phrase.of("bridge.share");
        Parts parts = figure.isMoney() ? Parts.amounts(ledger, rows, changes, what) : Parts.turns(ledger, rows, changes, what);
        Quantity value = parts.total();
        return Explanation.sum(this, part == Part.WITHDRAWN ? from : to, title(), value,
                Phrase.of("bridge.formula", Phrase.of("bridge.reason." + part), Quantity.count(lines.size()), value), parts);
    }
}
