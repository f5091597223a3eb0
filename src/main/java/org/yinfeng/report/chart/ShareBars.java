package org.yinfeng.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.yinfeng.project.Money;
import org.yinfeng.project.Unit;

/** Parts of a whole as ranked bars with amount and count. Marks: one per part, the key is {@link Part#key}. */
public final class ShareBars implements Drawing {
    /** One part. */
    public record Part(String key, String label, Money amount, int count) {
    }

    private final List<Part> parts;
    private final Unit unit;
    private final Style style;
    private final double labelWidth;

    /** @param labelWidth the room for labels, 0 to take what the longest needs (at most 40% of the area) */
    public ShareBars(List<Part> parts, Unit unit, Style style, double labelWidth) {
        this.parts = List.copyOf(parts);
        this.unit = unit;
        this.style = style;
        this.labelWidth = labelWidth;
    }

    public static double headHeight() {
        return 14;
    }

    @Override
    public String text() {
        StringBuilder text = new StringBuilder();
        parts.forEach(part -> text.append(text.isEmpty() ? "" : style.chinese() ? "；" : "; ").append(text(part)));
        return text.toString();
    }

    private String text(Part part) {
        return style.text("share.part", part.label(), style.words().column(part.amount(), unit), style.words().unit(unit),
                style.words().count(part.count()));
    }

    @Override
    public List<Mark> draw(Graphics2D graphics, Rectangle2D area) {
        Ink ink = new Ink(graphics, style);
        Palette palette = style.palette();
        double amountRight = area.getMaxX() - 36;
        Type small = Type.regular(style.axis().size() - 0.5);
        ink.text(style.words().unit(unit), amountRight, area.getY() + 9, small, palette.text2(), Align.RIGHT);
        ink.text(style.text("unit.count"), area.getMaxX(), area.getY() + 9, small, palette.text2(), Align.RIGHT);
        if (parts.isEmpty()) {
            ink.text(style.text("share.none"), area.getX(), area.getY() + 28, style.label(), palette.text2(), Align.LEFT);
            return List.of();
        }
        double row = Math.min(style.onPaper() ? 20 : 26, (area.getHeight() - headHeight()) / parts.size());
        double widest = parts.stream().mapToDouble(part -> Ink.width(part.label(), style.label())).max().orElse(0);
        double label = labelWidth > 0 ? labelWidth : Math.min(widest, area.getWidth() * 0.4);
        double amount = parts.stream().mapToDouble(part -> Ink.width(style.words().column(part.amount(), unit),
                Type.bold(style.label().size()))).max().orElse(0);
        double x = area.getX() + label + 6;
        Rectangle2D bars = new Rectangle2D.Double(x, area.getY() + headHeight(), Math.max(8, amountRight - amount - 8 - x), row * parts.size());
        bars(ink, bars, row);
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            double y = bars.getY() + i * row;
            ink.fill(area.getX(), y, area.getWidth(), style.medium().grid(), palette.grid());
            row(ink, area, parts.get(i), y + row / 2 + style.label().size() * 0.36, label, amountRight);
            marks.add(new Mark(new Rectangle2D.Double(area.getX(), y, area.getWidth(), row), parts.get(i).key(), text(parts.get(i))));
        }
        return marks;
    }

    /** The bars alone, in a table's column: one row each, of that height. The marks are those of the whole drawing. */
    public List<Mark> column(Ink ink, Rectangle2D column, double rowHeight) {
        if (!parts.isEmpty()) {
            bars(ink, column, rowHeight);
        }
        List<Mark> marks = new ArrayList<>();
        for (Part part : parts) {
            marks.add(new Mark(new Rectangle2D.Double(column.getX(), column.getY() + marks.size() * rowHeight, column.getWidth(), rowHeight),
                    part.key(), text(part)));
        }
        return marks;
    }

    private void bars(Ink ink, Rectangle2D bars, double row) {
        double[][] amounts = {parts.stream().mapToDouble(part -> part.amount().yuan()).map(yuan -> yuan > 0 ? yuan : Double.NaN).toArray()};
        double most = parts.stream().mapToDouble(part -> part.amount().yuan()).max().orElse(1);
        double thick = Math.min(row * 0.42, style.onPaper() ? 8 : 12);
        new BarPlot(amounts, 0, Math.max(1, most)).draw(ink.graphics(), bars, false, new BarPlot.Widths(row, thick, 0),
                (series, slot, bar) -> ink.fill(bars.getX(), ink.snap(bar.getY()), Math.max(1, ink.snap(bar.getWidth())), bar.getHeight(),
                        style.palette().value()));
    }

    private void row(Ink ink, Rectangle2D area, Part part, double y, double label, double amountRight) {
        Palette palette = style.palette();
        ink.text(part.label(), area.getX(), y, label, style.label(), palette.text(), Align.LEFT);
        ink.text(style.words().column(part.amount(), unit), amountRight, y, Type.bold(style.label().size()), palette.text(), Align.RIGHT);
        ink.text(style.words().count(part.count()), area.getMaxX(), y, style.label(), palette.text(), Align.RIGHT);
    }
}
