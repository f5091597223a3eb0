package org.yinfeng.progress.explain;

import java.util.Arrays;
import java.util.Locale;
import org.yinfeng.progress.Figures;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.progress.Trail;
import org.yinfeng.project.Money;

/**
 * Monthly completed investment from January to the as-of month, summed over projects.
 *
 * @param type for {@link Part#TYPE}, as the ledger writes it; else null
 * @param region null for the city
 */
public record InvestedFigure(Part part, String type, String region) implements Explainable {
    /** Over which projects. */
    public enum Part {
        ALL, TYPE, MANUFACTURING
    }

    /** Of all projects. */
    public static InvestedFigure ofAll() {
        return new InvestedFigure(Part.ALL, null, null);
    }

    public static InvestedFigure ofType(String type) {
        return new InvestedFigure(Part.TYPE, type, null);
    }

    /** Of manufacturing projects, newly introduced or expansions. */
    public static InvestedFigure ofManufacturing() {
        return new InvestedFigure(Part.MANUFACTURING, null, null);
    }

    @Override
    public String key() {
        return Titles.key("invested." + part.name().toLowerCase(Locale.ROOT) + (type == null ? "" : ":" + type), region);
    }

    @Override
    public Phrase rules(Reckoning at) {
        return RulesSentence.every(at);
    }

    @Override
    public Explanation explain(Reckoning asked) {
        Reckoning at = region == null ? asked : asked.in(region);
        Trail trail = new Trail(at);
        int[] rows = part == Part.MANUFACTURING ? trail.investedManufacturing() : trail.invested(type);
        Quantity value = Quantity.of(value(at.figures().invested()));
        Phrase whose = type == null ? Phrase.of("explain.invested." + part)
                : Phrase.of("explain.invested.TYPE", new Phrase.Word(type));
        return Explanation.sum(this, at, Titles.of(Phrase.of("explain.invested", whose), at.region(), Titles.toDate(at)), value,
                Phrase.of("explain.invested.formula", value, whose, Quantity.count(rows.length)),
                Parts.amounts(at.ledger(), rows, Arrays.stream(rows).mapToLong(trail::investedYuan).toArray(),
                        Phrase.of("explain.parts.invested")));
    }

    private Money value(Figures.Invested invested) {
        return switch (part) {
            case ALL -> invested.all();
            case TYPE -> invested.byType().getOrDefault(type, Money.ZERO);
            case MANUFACTURING -> invested.manufacturing();
        };
    }
}
