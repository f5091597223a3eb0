package org.yinfeng.report;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.yinfeng.progress.explain.Explainable;
import org.yinfeng.report.chart.Align;
import org.yinfeng.report.chart.Glyph;
import org.yinfeng.report.chart.Ink;
import org.yinfeng.report.chart.Mark;
import org.yinfeng.report.chart.Palette;
import org.yinfeng.report.chart.Type;

/**
 * A table with rules: heads with their units once, groups of columns under a rule, a washed total's row. Numbers are never cut:
 * a column of numbers is as wide as its widest; columns with a weight share what is left, and their texts go on a second
 * line, then are cut.
 */
public final class Table {
    private static final double PAD = 5;

    /**
     * A column.
     *
     * @param unit the unit under the heading, or empty
     * @param weight 0 for as wide as its contents, else its part of what the others leave
     * @param group the heading over several neighbours, or null
     */
    public record Column(String head, String unit, Align align, double weight, String group) {
        public static Column number(String head, String unit) {
            return new Column(head, unit, Align.RIGHT, 0, null);
        }

        public static Column words(String head) {
            return new Column(head, "", Align.LEFT, 0, null);
        }

        public static Column wide(String head, double weight) {
            return new Column(head, "", Align.LEFT, weight, null);
        }

        public Column in(String newGroup) {
            return new Column(head, unit, align, weight, newGroup);
        }
    }

    /**
     * What stands in a cell; the glyph, if any, in front of it.
     *
     * @param figure the figure that the cell shows, null for words and for what cannot be explained
     */
    public record Cell(String text, boolean bold, boolean late, Glyph glyph, Explainable figure) {
        public Cell(String text, boolean bold, boolean late, Glyph glyph) {
            this(text, bold, late, glyph, null);
        }

        Cell explainedBy(Explainable shown) {
            return new Cell(text, bold, late, glyph, shown);
        }

        public static Cell of(String text) {
            return new Cell(text, false, false, null);
        }

        public static Cell bold(String text) {
            return new Cell(text, true, false, null);
        }
    }

    /**
     * A row of cells; a total is bold on a wash between rules.
     *
     * @param heading words that run from the left over the blank cells, or null
     */
    public record Row(List<Cell> cells, boolean total, String heading) {
        public Row(List<Cell> cells, boolean total) {
            this(cells, total, null);
        }

        public static Row of(Cell... cells) {
            return new Row(List.of(cells), false);
        }

        public static Row of(String... cells) {
            return new Row(Arrays.stream(cells).map(Cell::of).toList(), false);
        }

        /** The same row, whose cells lead to the figures they show; null for a cell that shows none. */
        public Row explainedBy(Explainable... figures) {
            List<Cell> explained = new ArrayList<>(cells);
            for (int i = 0; i < figures.length; i++) {
                explained.set(i, cells.get(i).explainedBy(figures[i]));
            }
            return new Row(explained, total, heading);
        }

        public Row asTotal() {
            return new Row(cells, true, heading);
        }
    }

    /** Heights in points and the size of the text. */
    public record Measures(double head, double row, double text) {
        public static final Measures NORMAL = new Measures(34, 22, 9.5);

        public Measures withRow(double height) {
            return new Measures(head, height, text);
        }
    }

    /** Where the columns and rows came to stand. */
    public record Placed(double[] x, double[] width, double firstRow, double rowHeight) {
        public Rectangle2D cell(int column, int row) {
            return new Rectangle2D.Double(x[column], firstRow + row * rowHeight, width[column], rowHeight);
        }

        /** A column over so many rows. */
        public Rectangle2D column(int column, int rows) {
            return new Rectangle2D.Double(x[column], firstRow, width[column], rowHeight * rows);
        }

        public double bottom(int rows) {
            return firstRow + rows * rowHeight;
        }
    }

    private final List<Column> columns;
    private final Measures measures;
    private final double[] natural;

    /** @param measured rows whose contents decide the widths: all, or a fair part of very many and the total */
    public Table(List<Column> columns, List<Row> measured, Measures measures) {
        this.columns = List.copyOf(columns);
        this.measures = measures;
        natural = new double[columns.size()];
        for (int i = 0; i < natural.length; i++) {
            Column column = columns.get(i);
            natural[i] = Math.max(Ink.width(column.head(), headType()), Ink.width(column.unit(), unitType()));
            for (Row row : measured) {
                natural[i] = Math.max(natural[i], width(row, i));
            }
        }
    }

    private double width(Row row, int column) {
        Cell cell = row.cells().get(column);
        return Ink.width(cell.text(), type(cell, row)) + (cell.glyph() == null ? 0 : 14);
    }

    private Type headType() {
        return Type.regular(measures.text() - 1);
    }

    private Type unitType() {
        return Type.regular(measures.text() - 1.5);
    }

    private Type type(Cell cell, Row row) {
        return new Type((float) measures.text(), cell.bold() || row.total());
    }

    /** How wide all columns want to be; those with a weight at least this. */
    public double naturalWidth(double leastForWeighted) {
        double sum = 0;
        for (int i = 0; i < natural.length; i++) {
            sum += (columns.get(i).weight() > 0 ? Math.min(natural[i], leastForWeighted) : natural[i]) + 2 * PAD;
        }
        return sum;
    }

    /** Rows that fit under the head in that height. */
    public int capacity(double height) {
        return (int) Math.max(1, Math.floor((height - measures.head() - 1) / measures.row()));
    }

    private double[] widths(double total) {
        double[] widths = new double[natural.length];
        double rest = total;
        for (int i = 0; i < widths.length; i++) {
            widths[i] = columns.get(i).weight() > 0 ? 0 : natural[i] + 2 * PAD;
            rest -= widths[i];
        }
        rest = shareOut(widths, rest, total);
        for (int i = 0; i < widths.length; i++) {
            widths[i] += Math.max(0, rest / widths.length);
        }
        return widths;
    }

    /**
     * Gives weighted columns their parts; who needs less leaves it to the others. Answers what nobody needs.
     */
    private double shareOut(double[] widths, double room, double total) {
        double rest = room;
        double weights = columns.stream().mapToDouble(Column::weight).sum();
        for (boolean satisfied = true; satisfied;) {
            satisfied = false;
            for (int i = 0; i < widths.length; i++) {
                double weight = columns.get(i).weight();
                if (weight > 0 && widths[i] == 0 && needed(i, total) <= rest * weight / weights) {
                    widths[i] = needed(i, total);
                    rest -= widths[i];
                    weights -= weight;
                    satisfied = true;
                }
            }
        }
        for (int i = 0; i < widths.length; i++) {
            if (columns.get(i).weight() > 0 && widths[i] == 0) {
                widths[i] = Math.max(30, rest * columns.get(i).weight() / weights);
                weights -= columns.get(i).weight();
                rest -= widths[i];
            }
        }
        return rest;
    }

    /** A weighted column needs no more than its texts; one for bars three tenths of the whole. */
    private double needed(int column, double total) {
        return natural[column] > 0 ? natural[column] + 2 * PAD + 2 : total * 0.3;
    }

    /** Draws heads and rows from the area's top. */
    public Placed draw(Ink ink, Rectangle2D area, List<Row> rows) {
        double[] widths = widths(area.getWidth());
        double[] x = new double[widths.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = i == 0 ? area.getX() : x[i - 1] + widths[i - 1];
        }
        Placed placed = new Placed(x, widths, area.getY() + measures.head(), measures.row());
        Palette palette = ink.palette();
        ink.fill(area.getX(), area.getY(), area.getWidth(), 1, palette.text());
        heads(ink, area, placed);
        for (int row = 0; row < rows.size(); row++) {
            row(ink, area, placed, rows, row);
        }
        double bottom = placed.bottom(rows.size());
        ink.fill(area.getX(), bottom, area.getWidth(), 1, palette.text());
        return placed;
    }

    private void heads(Ink ink, Rectangle2D area, Placed placed) {
        Palette palette = ink.palette();
        boolean units = columns.stream().anyMatch(column -> !column.unit().isEmpty());
        double base = area.getY() + measures.head() - (units ? 17 : 7);
        String group = null;
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            double x = anchor(placed, i);
            ink.text(column.head(), x, base, placed.width()[i] - 2, headType(), palette.text2(), column.align());
            ink.text(column.unit(), x, area.getY() + measures.head() - 6, unitType(), palette.text2(), column.align());
            if (column.group() != null && !column.group().equals(group)) {
                group(ink, area, placed, i, column.group());
            }
            group = column.group();
        }
    }

    private void group(Ink ink, Rectangle2D area, Placed placed, int from, String group) {
        int to = from;
        while (to + 1 < columns.size() && group.equals(columns.get(to + 1).group())) {
            to++;
        }
        double x = placed.x()[from] + PAD;
        double width = placed.x()[to] + placed.width()[to] - PAD - x;
        ink.text(group, x, area.getY() + 13, width, Ink.fitting(group, width, Type.bold(measures.text()), 5), ink.palette().text(),
                Align.LEFT);
        ink.fill(x, area.getY() + 19, width, 0.75, ink.palette().border());
    }

    private double anchor(Placed placed, int column) {
        return switch (columns.get(column).align()) {
            case LEFT -> placed.x()[column] + PAD;
            case RIGHT -> placed.x()[column] + placed.width()[column] - PAD;
            case CENTER -> placed.x()[column] + placed.width()[column] / 2;
        };
    }

    private void row(Ink ink, Rectangle2D area, Placed placed, List<Row> rows, int number) {
        Palette palette = ink.palette();
        Row row = rows.get(number);
        double y = placed.bottom(number);
        if (row.total()) {
            ink.fill(area.getX(), y, area.getWidth(), measures.row(), palette.wash());
        }
        boolean ruled = number == 0 || row.total() || rows.get(number - 1).total();
        ink.fill(area.getX(), y, area.getWidth(), ruled ? 0.75 : 0.5, ruled ? palette.text() : palette.grid());
        if (row.heading() != null) {
            heading(ink, area, placed, row, y);
        }
        for (int i = 0; i < columns.size(); i++) {
            cell(ink, placed, row, i, y);
            if (row.cells().get(i).figure() != null) {
                mark(ink, placed, row, i, number);
            }
        }
    }

    private void heading(Ink ink, Rectangle2D area, Placed placed, Row row, double y) {
        int filled = 0;
        while (filled < columns.size() && row.cells().get(filled).text().isEmpty()) {
            filled++;
        }
        double end = filled == columns.size() ? area.getMaxX() : placed.x()[filled];
        Type type = Type.bold(measures.text());
        ink.text(row.heading(), area.getX() + PAD, y + measures.row() / 2 + measures.text() * 0.36, end - area.getX() - 2 * PAD, type,
                ink.palette().text(), Align.LEFT);
    }

    /** For the pointer the cell says what its column and its row are called. */
    private void mark(Ink ink, Placed placed, Row row, int column, int number) {
        Column of = columns.get(column);
        Cell cell = row.cells().get(column);
        String head = of.group() == null ? of.head() : of.group() + " " + of.head();
        String name = row.cells().stream().map(Cell::text).filter(text -> text.codePoints().anyMatch(Character::isLetter)).findFirst().orElse("");
        ink.mark(new Mark(placed.cell(column, number), cell.figure().key(), (name + " " + head + " " + cell.text() + " " + of.unit()).strip(),
                cell.figure()));
    }

    private void cell(Ink ink, Placed placed, Row row, int column, double y) {
        Cell cell = row.cells().get(column);
        Type type = type(cell, row);
        Color color = cell.late() ? ink.palette().late() : ink.palette().text();
        Align align = columns.get(column).align();
        double shift = cell.glyph() != null && align == Align.LEFT ? 12 : 0;
        double room = placed.width()[column] - 2 * PAD - shift;
        double x = anchor(placed, column) + shift;
        double base = y + measures.row() / 2 + measures.text() * 0.36;
        if (cell.glyph() != null) {
            double size = 7;
            ink.glyph(cell.glyph(), placed.x()[column] + PAD, y + (measures.row() - size) / 2, size, color);
        }
        boolean twoLines = columns.get(column).weight() > 0 && measures.row() > measures.text() * 1.8
                && Ink.width(cell.text(), type) > room;
        if (!twoLines) {
            ink.text(cell.text(), x, base, columns.get(column).weight() > 0 ? room : room + PAD, type, color, align);
            return;
        }
        Type small = new Type((float) (measures.text() * 0.84), type.bold());
        List<String> lines = Ink.wrap(cell.text(), room, small, 2);
        for (int i = 0; i < lines.size(); i++) {
            double down = lines.size() == 1 ? 0 : (i - 0.5) * small.size() * 1.12;
            ink.text(lines.get(i), x, y + measures.row() / 2 + small.size() * 0.36 + down, small, color, align);
        }
    }
}
