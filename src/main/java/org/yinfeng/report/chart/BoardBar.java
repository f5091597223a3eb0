package org.yinfeng.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * One unit's bar on a board: its value against the full length, what lacks to the schedule hatched, and the schedule's upright
 * line from top to bottom of the area, so that the lines of rows under each other join. A bar beyond the area is cut with a
 * slanted break. No marks: the row answers.
 *
 * @param part the value as a part of the full length; NaN for a unit that has none, which is left empty
 * @param schedule the schedule's part, or NaN where none applies
 * @param most the part at the right end, at least 1
 * @param total whether it is the city's own bar
 * @param said what the bar says, for who cannot see it
 */
public record BoardBar(double part, double schedule, double most, boolean total, Style style, String said) implements Drawing {
    @Override
    public List<Mark> draw(Graphics2D graphics, Rectangle2D area) {
        Ink ink = new Ink(graphics, style);
        Palette palette = style.palette();
        double height = ink.snap(Math.min(area.getHeight() * 0.46, style.onPaper() ? 12 : 15));
        double y = ink.snap(area.getY() + (area.getHeight() - height) / 2);
        if (!Double.isNaN(part)) {
            double full = ink.snap(x(1, area)) - area.getX();
            ink.fill(area.getX(), y, full, height, palette.track());
            if (style.onPaper()) {
                ink.outline(area.getX(), y, full, height, palette.border(), 0.5);
            }
            bar(ink, area, y, height);
        }
        if (!Double.isNaN(schedule)) {
            double x = ink.snap(x(schedule, area)) - 1;
            if (part > schedule) {
                ink.fill(x - 1, y, 4, height, palette.surface());
            }
            ink.fill(x, area.getY(), 2, area.getHeight(), palette.schedule());
        }
        return List.of();
    }

    private void bar(Ink ink, Rectangle2D area, double y, double height) {
        double end = ink.snap(x(part, area));
        ink.fill(area.getX(), y, Math.max(part > 0 ? 1.5 : 0, end - area.getX()), height, total ? style.palette().total() : style.palette().value());
        if (part < schedule) {
            ink.hatch(end, y, ink.snap(x(schedule, area)) - end, height, style.palette().late());
        }
        if (part > most) {
            Path2D slant = new Path2D.Double();
            double wide = height / 3;
            double x = area.getMaxX() - height;
            slant.moveTo(x, y + height + 1);
            slant.lineTo(x + wide, y - 1);
            slant.lineTo(x + 2 * wide, y - 1);
            slant.lineTo(x + wide, y + height + 1);
            slant.closePath();
            ink.fill(slant, style.palette().surface());
        }
    }

    private double x(double of, Rectangle2D area) {
        return area.getX() + Math.max(0, Math.min(of, most)) / most * area.getWidth();
    }

    @Override
    public String text() {
        return said;
    }
}
