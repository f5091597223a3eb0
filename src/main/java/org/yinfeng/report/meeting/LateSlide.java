package org.yinfeng.report.meeting;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.yinfeng.progress.Laggards;
import org.yinfeng.report.chart.Align;
import org.yinfeng.report.chart.Ink;
import org.yinfeng.report.chart.Mark;
import org.yinfeng.report.chart.Palette;
import org.yinfeng.report.chart.Type;

/** Where the late projects are: how many each unit has, and how many of them are late by more than a month. Marks: a unit's name. */
final class LateSlide extends Slide {
    private static final int MOST = 12;
    private static final double HEAD = 62;

    LateSlide(Sitting sitting) {
        super(sitting);
    }

    @Override
    public String key() {
        return "late";
    }

    @Override
    public String section() {
        return text("meeting.section.late");
    }

    @Override
    public String title() {
        Laggards laggards = sitting().laggards();
        if (laggards.size() == 0) {
            return text("meeting.late.none");
        }
        Laggards.Unit most = laggards.units().get(0);
        return text("meeting.late.title", sitting().words().count(laggards.size()), sitting().said(laggards.planned()),
                sitting().word(most.name()));
    }

    @Override
    protected List<Mark> paint(Ink ink, Rectangle2D area) {
        List<Laggards.Unit> units = sitting().laggards().units();
        List<Laggards.Unit> shown = units.subList(0, Math.min(units.size(), MOST));
        if (shown.isEmpty()) {
            return List.of();
        }
        boolean more = shown.size() < units.size();
        double height = Math.min(72, (area.getHeight() - HEAD - 10) / (shown.size() + (more ? 1 : 0)));
        Type type = height >= 50 ? Big.STRONG : Big.SMALL_STRONG;
        double bars = area.getX() + Math.max(200, Math.min(area.getWidth() * 0.26,
                shown.stream().mapToDouble(unit -> Ink.width(sitting().word(unit.name()), type)).max().orElse(0))) + 30;
        head(ink, area, bars);
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            Rectangle2D row = new Rectangle2D.Double(area.getX(), area.getY() + HEAD + i * height, area.getWidth(), height);
            row(ink, row, bars, shown.get(i), type);
            marks.add(new Mark(row, shown.get(i).name(), sitting().word(shown.get(i).name())));
        }
        if (more) {
            ink.text(text("counties.more", units.size() - shown.size()), area.getX(), area.getMaxY() - 20, Big.SMALL, ink.palette().text2(), Align.LEFT);
        }
        return marks;
    }

    private static double right(Rectangle2D area) {
        return area.getMaxX() - 560;
    }

    private void head(Ink ink, Rectangle2D area, double bars) {
        Palette palette = ink.palette();
        double y = area.getY() + 40;
        ink.text(text("meeting.late.key"), bars, y, right(area) - bars - 20, Big.SMALL, palette.text2(), Align.LEFT);
        ink.text(text("meeting.late.count"), right(area) + 120, y, Big.SMALL, palette.text2(), Align.RIGHT);
        ink.text(text("meeting.late.amount", sitting().unitName()), right(area) + 390, y, Big.SMALL, palette.text2(), Align.RIGHT);
        ink.text(text("meeting.late.longest"), area.getMaxX(), y, Big.SMALL, palette.text2(), Align.RIGHT);
    }

    /** Solid: late by more than a month; hatched: due in the month that has just ended or the one before. */
    private void row(Ink ink, Rectangle2D area, double bars, Laggards.Unit unit, Type type) {
        Palette palette = ink.palette();
        double y = area.getCenterY() + type.size() * 0.36;
        ink.text(sitting().word(unit.name()), area.getX(), y, bars - area.getX() - 20, type, palette.text(), Align.LEFT);
        int most = sitting().laggards().units().get(0).laggards().size();
        double each = (right(area) - bars) / most;
        double high = Math.min(36, area.getHeight() * 0.56);
        double top = area.getCenterY() - high / 2;
        ink.fill(bars, top, unit.red() * each, high, palette.late());
        Rectangle2D fresh = new Rectangle2D.Double(bars + unit.red() * each, top, (unit.laggards().size() - unit.red()) * each, high);
        if (fresh.getWidth() > 0) {
            ink.hatch(fresh.getX(), fresh.getY(), fresh.getWidth(), fresh.getHeight(), palette.watch());
        }
        ink.text(sitting().words().count(unit.laggards().size()), right(area) + 120, y, type, palette.text(), Align.RIGHT);
        ink.text(sitting().column(unit.planned()), right(area) + 390, y, new Type(type.size(), false), palette.text(), Align.RIGHT);
        int months = unit.laggards().get(0).worst().monthsLate();
        ink.text(months == 0 ? text("meeting.late.now") : text("meeting.late.months", months), area.getMaxX(), y, new Type(type.size(), false),
                months > 1 ? palette.late() : palette.watch(), Align.RIGHT);
        ink.fill(area.getX(), area.getMaxY() - 1, area.getWidth(), 2, palette.grid());
    }
}
