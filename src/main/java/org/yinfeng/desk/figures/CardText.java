package org.yinfeng.desk.figures;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.yinfeng.desk.figures.FigureCard.Cell;
import org.yinfeng.desk.figures.FigureCard.Line;
import org.yinfeng.progress.indicator.IndicatorTrail;
import org.yinfeng.progress.indicator.Indicators;
import org.yinfeng.project.Footing;
import org.yinfeng.project.Milestone;
import org.yinfeng.project.Money;
import org.yinfeng.project.Unit;
import org.yinfeng.project.Wording;

/** What the cards are written with: the figures, the projects behind them, and the words and unit of the window. */
record CardText(Indicators indicators, Wording words, Unit unit) {
    static final List<Milestone> PROMISED = List.of(Milestone.STARTED, Milestone.COMPLETED, Milestone.IN_PRODUCTION);

    IndicatorTrail trail() {
        return new IndicatorTrail(indicators.reckoning());
    }

    String get(String key, Object... places) {
        return words.texts().get(key, places);
    }

    String milestone(Milestone milestone) {
        return get("figures.milestone." + milestone);
    }

    FigureCard card(String name, List<String> heads, List<Line> lines) {
        return new FigureCard(get("figures." + name), get("figures." + name + ".note"),
                heads.stream().map(head -> get("figures.head." + head, words.unit(unit))).toList(), lines);
    }

    FigureCard card(String name, List<String> heads, List<Line> lines, Footing footing) {
        FigureCard card = card(name, heads, lines);
        return new FigureCard(card.title(), footing.after(card.note()), card.heads(), lines);
    }

    Footing footing() {
        return new Footing(words, unit);
    }

    static Line line(String label, Cell... cells) {
        return new Line(label, Arrays.asList(cells));
    }

    Cell count(int count, Supplier<int[]> rows) {
        return new Cell(words.count(count), count == 0 ? null : rows);
    }

    Cell amount(Money money) {
        return new Cell(money == null ? Wording.UNKNOWN : words.column(money, unit), null);
    }

    Cell rate(BigDecimal percent) {
        return new Cell(percent == null ? Wording.UNKNOWN : words.rate(percent) + "%", null);
    }

    Cell growth(BigDecimal percent) {
        return new Cell(words.growth(percent), null);
    }

    Cell points(BigDecimal points) {
        return new Cell(points == null ? Wording.UNKNOWN : words.signedRate(points), null);
    }

    static Cell plain(String text) {
        return new Cell(text, null);
    }
}
