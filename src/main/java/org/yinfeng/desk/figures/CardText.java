package org.yinfeng.desk.figures;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.yinfeng.desk.figures.CardFigure.Kind;
import org.yinfeng.desk.figures.CardFigure.Rows;
import org.yinfeng.desk.figures.CardFigure.Source;
import org.yinfeng.desk.figures.FigureCard.Cell;
import org.yinfeng.desk.figures.FigureCard.Line;
import org.yinfeng.progress.explain.Explainable;
import org.yinfeng.progress.indicator.Indicators;
import org.yinfeng.project.Footing;
import org.yinfeng.project.Milestone;
import org.yinfeng.project.Money;
import org.yinfeng.project.Unit;
import org.yinfeng.project.Wording;

/** What the cards are written with: the figures, the projects behind them, and the words and unit of the window. */
record CardText(Indicators indicators, Wording words, Unit unit) {
    static final List<Milestone> PROMISED = List.of(Milestone.STARTED, Milestone.COMPLETED, Milestone.IN_PRODUCTION);

    String get(String key, Object... places) {
        return words.texts().get(key, places);
    }

    String milestone(Milestone milestone) {
        return get("figures.milestone." + milestone);
    }

    FigureCard card(String name, List<String> heads, List<Line> lines) {
        List<String> read = heads.stream().map(head -> get("figures.head." + head, words.unit(unit))).toList();
        List<Line> named = lines.stream().map(line -> new Line(line.label(), IntStream.range(0, line.cells().size())
                .mapToObj(at -> named(name, line.label(), read.get(at), line.cells().get(at))).toList())).toList();
        return new FigureCard(get("figures." + name), get("figures." + name + ".note"), read, named);
    }

    FigureCard card(String name, List<String> heads, List<Line> lines, Footing footing) {
        FigureCard card = card(name, heads, lines);
        return new FigureCard(card.title(), footing.after(card.note()), card.heads(), card.lines());
    }

    Footing footing() {
        return new Footing(words, unit);
    }

    static Line line(String label, Cell... cells) {
        return new Line(label, Arrays.asList(cells));
    }

    Cell count(int count, Rows rows) {
        return new Cell(words.count(count), from(Kind.COUNT, rows, null));
    }

    Cell amount(Money money) {
        return amount(money, null);
    }

    /** The planned totals of the projects, added up. */
    Cell amount(Money money, Rows rows) {
        return new Cell(money == null ? Wording.UNKNOWN : words.column(money, unit), from(Kind.PLANNED, rows, null));
    }

    Cell rate(BigDecimal percent) {
        return rate(percent, null, null, null);
    }

    /** How many of the base's projects, or of their planned totals, the part has. */
    Cell rate(BigDecimal percent, Kind kind, Rows part, Rows base) {
        return new Cell(percent == null ? Wording.UNKNOWN : words.rate(percent) + "%", from(kind, part, base));
    }

    Cell growth(BigDecimal percent) {
        return growth(percent, null, null, null);
    }

    Cell growth(BigDecimal percent, Kind kind, Rows now, Rows before) {
        return new Cell(words.growth(percent), from(kind, now, before));
    }

    private static Explainable from(Kind kind, Rows rows, Rows base) {
        return rows == null ? null : new CardFigure("", "", "", null, new Source(kind, rows, base));
    }

    /** A cell knows its projects; its card tells it what it is called. */
    private Cell named(String card, String line, String head, Cell cell) {
        String region = indicators.reckoning().region();
        if (cell.figure() instanceof CardFigure figure) {
            return new Cell(cell.text(), new CardFigure(card, line, head, region, figure.source()));
        }
        return cell.figure() instanceof WorkedFigure figure
                ? new Cell(cell.text(), new WorkedFigure(card, line, head, region, figure.work())) : cell;
    }

    Cell points(BigDecimal points) {
        return new Cell(points == null ? Wording.UNKNOWN : words.signedRate(points), null);
    }

    /** The same number, explained by a formula of its own; what is unknown is not. */
    static Cell worked(Cell cell, WorkedFigure.Work work) {
        return cell.text().equals(Wording.UNKNOWN) ? cell : new Cell(cell.text(), new WorkedFigure("", "", "", null, work));
    }

    static Cell plain(String text) {
        return new Cell(text, null);
    }
}
