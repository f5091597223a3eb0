package org.yinfeng.report.meeting;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.yinfeng.progress.Goal;
import org.yinfeng.progress.Overview.BoardRow;
import org.yinfeng.progress.explain.GoalFigure;
import org.yinfeng.progress.explain.GoalFigure.Part;
import org.yinfeng.progress.explain.Half;
import org.yinfeng.report.chart.Align;
import org.yinfeng.report.chart.Glyph;
import org.yinfeng.report.chart.Ink;
import org.yinfeng.report.chart.Mark;
import org.yinfeng.report.chart.Palette;
import org.yinfeng.report.chart.RateBars;
import org.yinfeng.report.chart.Type;

/** Units ranked by one half, with the schedule's line through all bars. Marks: a unit's name, and over it the figures of its row. */
final class BoardSlide extends Slide {
    /** So many units go on one slide. */
    static final int MOST = 14;
    private static final double HEAD = 62;
    /** A bar is drawn for the screen and made so many times as large. */
    private static final double SCALE = 2;

    private final String half;
    private final List<BoardRow> all;
    private final int from;

    BoardSlide(Sitting sitting, String half, List<BoardRow> all, int from) {
        super(sitting);
        this.half = half;
        this.all = all;
        this.from = from;
    }

    private List<BoardRow> rows() {
        return all.subList(from, Math.min(all.size(), from + MOST));
    }

    @Override
    public String key() {
        return "board:" + half + ":" + from;
    }

    @Override
    public String section() {
        return text("meeting.section.board", text("meeting.half." + half));
    }

    @Override
    public String title() {
        long rated = all.stream().filter(row -> row.goal().verdict() != null).count();
        List<BoardRow> behind = all.stream().filter(row -> row.goal().verdict() == Goal.Verdict.BEHIND).toList();
        String name = text("meeting.half." + half);
        if (rated == 0) {
            return text("meeting.board.none", name);
        } else if (behind.isEmpty()) {
            return text("meeting.board.allKept", name, rated);
        }
        BoardRow last = behind.get(behind.size() - 1);
        return text(behind.size() == rated ? "meeting.board.allBehind" : "meeting.board.mixed", name, rated - behind.size(), behind.size(),
                sitting().word(last.region()), sitting().words().points(last.goal().gapPoints()));
    }

    /** Columns of a row: left of the name, the bars, right edges of the numbers. */
    private record Columns(double place, double name, double bars, double barsRight, double done, double target, double rate, double gap) {
    }

    @Override
    protected List<Mark> paint(Ink ink, Rectangle2D area) {
        List<BoardRow> rows = rows();
        if (rows.isEmpty()) {
            ink.text(text("counties.none"), area.getX(), area.getY() + 80, Big.BODY);
            return List.of();
        }
        double height = Math.min(72, (area.getHeight() - HEAD - 10) / rows.size());
        Type type = height >= 50 ? Big.STRONG : Big.SMALL_STRONG;
        Columns columns = columns(area, rows, type);
        double top = area.getY() + HEAD;
        Rectangle2D bars = new Rectangle2D.Double(columns.bars(), top, columns.barsRight() - columns.bars(), rows.size() * height);
        head(ink, columns, area, bars, rows);
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            double y = top + i * height;
            row(ink, columns, rows.get(i), y + height / 2 + type.size() * 0.36, type);
            ink.fill(area.getX(), y + height - 1, columns.bars() - area.getX(), 2, ink.palette().grid());
            ink.fill(columns.barsRight(), y + height - 1, area.getMaxX() - columns.barsRight(), 2, ink.palette().grid());
            marks.add(new Mark(new Rectangle2D.Double(area.getX(), y, area.getWidth(), height), rows.get(i).region(),
                    sitting().word(rows.get(i).region())));
            marks.addAll(figures(columns, rows.get(i), y, height));
        }
        RateBars rates = new RateBars(goals(rows), rows.get(0).goal().months(), sitting().style());
        Big.scaled(ink, SCALE, bars, new BarColumn(rates, height / SCALE, sitting().style()));
        return marks;
    }

    /** A row's numbers and its bar explain themselves; the name before them leads to the unit's projects. */
    private List<Mark> figures(Columns at, BoardRow row, double y, double height) {
        Half of = Half.valueOf(half.toUpperCase(Locale.ROOT));
        double[] edges = {at.bars(), at.barsRight(), at.done(), at.target(), at.rate(), at.gap()};
        Part[] parts = {Part.RATE, Part.VALUE, Part.TARGET, Part.RATE, Part.GAP};
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            marks.add(new Mark(new Rectangle2D.Double(edges[i], y, edges[i + 1] - edges[i], height), row.region(),
                    sitting().word(row.region()), new GoalFigure(of, parts[i], row.region())));
        }
        return marks;
    }

    private static List<Goal> goals(List<BoardRow> rows) {
        return rows.stream().map(BoardRow::goal).toList();
    }

    private Columns columns(Rectangle2D area, List<BoardRow> rows, Type type) {
        double name = area.getX() + 62;
        double widest = rows.stream().mapToDouble(row -> Ink.width(sitting().word(row.region()), type)).max().orElse(0);
        double bars = name + Math.max(150, Math.min(widest, area.getWidth() * 0.26)) + 24;
        double gap = area.getMaxX();
        double rate = gap - 190;
        double target = rate - 170;
        double done = target - 170;
        double amounts = rows.stream().mapToDouble(row -> Ink.width(sitting().column(row.goal().value()), type)).max().orElse(0);
        return new Columns(area.getX() + 40, name, Math.round(bars), done - Math.max(100, amounts) - 50, done, target, rate, gap);
    }

    private void head(Ink ink, Columns columns, Rectangle2D area, Rectangle2D bars, List<BoardRow> rows) {
        Palette palette = ink.palette();
        double y = area.getY() + 40;
        String[] heads = {"meeting.board.done", "meeting.board.targeted", "meeting.board.rate", "meeting.board.gap"};
        double[] rights = {columns.done(), columns.target(), columns.rate(), columns.gap()};
        for (int i = 0; i < heads.length; i++) {
            ink.text(text(heads[i]), rights[i], y, Big.SMALL, palette.text2(), Align.RIGHT);
        }
        RateBars rates = new RateBars(goals(rows), rows.get(0).goal().months(), sitting().style());
        String schedule = text("counties.schedule", sitting().words().rate(rows.get(0).goal().schedulePercent()));
        double width = Ink.width(schedule, Big.SMALL_STRONG) / 2;
        double x = Math.max(columns.name(), Math.min(columns.barsRight() - width, rates.scheduleX(bars)));
        ink.text(schedule, x, y, Big.SMALL_STRONG, palette.text(), Align.CENTER);
    }

    private void row(Ink ink, Columns columns, BoardRow row, double y, Type type) {
        Palette palette = ink.palette();
        Goal goal = row.goal();
        boolean behind = goal.verdict() == Goal.Verdict.BEHIND;
        Color color = behind ? palette.late() : palette.text();
        Type plain = new Type(type.size(), false);
        ink.text(row.place() == null ? "" : sitting().words().count(row.place()), columns.place(), y, plain, palette.text2(), Align.RIGHT);
        ink.text(sitting().word(row.region()), columns.name(), y, columns.bars() - columns.name() - 16, type, palette.text(), Align.LEFT);
        ink.text(sitting().column(goal.value()), columns.done(), y, plain, palette.text(), Align.RIGHT);
        ink.text(goal.target() == null ? text("meeting.board.noTarget") : sitting().leader(goal.target()), columns.target(), y, plain,
                goal.target() == null ? palette.text2() : palette.text(), Align.RIGHT);
        ink.text(sitting().words().rate(goal.ratePercent()), columns.rate(), y, type, palette.text(), Align.RIGHT);
        if (goal.verdict() != null) {
            ink.glyph(Glyph.of(goal.verdict()), columns.rate() + 40, y - type.size() * 0.36 - 12, 24);
            ink.text(sitting().words().points(goal.gapPoints()), columns.gap(), y, behind ? type : plain, color, Align.RIGHT);
        }
    }
}
