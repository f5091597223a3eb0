package org.yinfeng.progress.bridge;

import java.util.List;
import java.util.Locale;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.progress.bridge.Bridge.Figure;
import org.yinfeng.progress.bridge.Bridge.Line;
import org.yinfeng.progress.bridge.Bridge.Part;
import org.yinfeng.progress.explain.Explainable;
import org.yinfeng.progress.explain.Explanation;
import org.yinfeng.progress.explain.Parts;
import org.yinfeng.progress.explain.Phrase;
import org.yinfeng.progress.explain.Quantity;
import org.yinfeng.progress.explain.RulesSentence;

/**
 * What one reason adds to the difference between two looks; it holds them both, so where it is explained does not matter.
 * Projects that were withdrawn are shown as the first look knew them, all others as the second does.
 */
public record PartFigure(Reckoning from, Reckoning to, Figure figure, Part part) implements Explainable {
    @Override
    public String key() {
        return "changes." + figure.key() + "." + part.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Phrase rules(Reckoning at) {
        return figure == Figure.INVESTED ? RulesSentence.every(to) : RulesSentence.of(to);
    }

    @Override
    public Explanation explain(Reckoning at) {
        Bridge bridge = Bridge.between(from, to, figure);
        List<Line> lines = bridge.of(part);
        Ledger ledger = part == Part.WITHDRAWN ? from.ledger() : to.ledger();
        int[] rows = lines.stream().mapToInt(line -> ledger.projects().row(line.project().id())).toArray();
        long[] changes = lines.stream().mapToLong(Line::change).toArray();
        Phrase what = Phrase.of("bridge.share");
        Parts parts = figure.isMoney() ? Parts.amounts(ledger, rows, changes, what) : Parts.turns(ledger, rows, changes, what);
        Quantity value = parts.total();
        Phrase title = Phrase.of("bridge.title", Phrase.of("bridge.figure." + figure), Phrase.of("bridge.part." + part), from.asOf(),
                to.asOf());
        return Explanation.sum(this, part == Part.WITHDRAWN ? from : to, title, value,
                Phrase.of("bridge.formula", Phrase.of("bridge.reason." + part), Quantity.count(lines.size()), value), parts);
    }
}
