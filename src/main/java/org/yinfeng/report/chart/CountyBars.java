package org.yinfeng.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.yinfeng.progress.Goal;
import org.yinfeng.progress.Overview;
import org.yinfeng.project.Wording;

/**
 * Counties and functional areas ranked by rate, for a card: place, name, bar, rate, gap. Rows are 30 pixels high, less (not
 * under 18) where the area is small; what still does not fit is named in the last line. Marks: one per row, the key is the
 * region's name as the ledger writes it.
 */
public final class CountyBars implements Drawing {
    private static final double HEAD = 24;
    private static final double ROW = 30;
    private static final double LEAST = 18;

    private final List<Overview.BoardRow> rows;
    private final Style style;

    public CountyBars(List<Overview.BoardRow> rows, Style style) {
        this.rows = List.copyOf(rows);
        this.style = style;
    }

    /** The height that shows every row at ease. */
    public double fullHeight() {
        return HEAD + rows.size() * ROW;
    }

    @Override
    public String text() {
        long kept = rows.stream().filter(row -> keeps(row.goal())).count();
        long rated = rows.stream().filter(row -> row.goal().verdict() != null).count();
        return rated == 0 ? style.text("counties.none") : style.text("counties.summary", kept, rated - kept);
    }

    private static boolean keeps(Goal goal) {
        return goal.verdict() == Goal.Verdict.AHEAD || goal.verdict() == Goal.Verdict.EVEN;
    }

    /** Columns of a row: right edge of the place, left of the name, the bars, right edges of rate and gap. */
    private record Columns(double place, double name, Rectangle2D bars, double rate, double gap) {
    }

    @Override
    public List<Mark> draw(Graphics2D graphics, Rectangle2D area) {
        Ink ink = new Ink(graphics, style);
        if (rows.isEmpty()) {
            ink.text(style.text("counties.none"), area.getX(), area.getY() + 16, style.label());
            return List.of();
        }
        double rowHeight = Math.max(LEAST, Math.min(ROW, Math.floor((area.getHeight() - HEAD) / rows.size())));
        int fitting = (int) Math.max(1, Math.min(rows.size(), Math.floor((area.getHeight() - HEAD) / rowHeight)));
        List<Overview.BoardRow> shown = fitting == rows.size() ? rows : rows.subList(0, Math.max(1, fitting - 1));
        Columns columns = columns(area, shown.size() * rowHeight);
        head(ink, area, columns);
        int months = shown.get(0).goal().months();
        new RateBars(goals(shown), months, style).draw(ink, columns.bars(), rowHeight, Math.min(15, rowHeight / 2), null);
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            row(ink, columns, shown.get(i), columns.bars().getY() + i * rowHeight, rowHeight);
            if (i < rows.size() - 1) {
                double y = ink.snap(columns.bars().getY() + (i + 1) * rowHeight) - 1;
                ink.fill(area.getX(), y, columns.bars().getX() - area.getX(), 1, style.palette().grid());
                ink.fill(columns.bars().getMaxX(), y, area.getMaxX() - columns.bars().getMaxX(), 1, style.palette().grid());
            }
            marks.add(new Mark(new Rectangle2D.Double(area.getX(), columns.bars().getY() + i * rowHeight, area.getWidth(), rowHeight),
                    shown.get(i).region(), text(shown.get(i))));
        }
        if (shown.size() < rows.size()) {
            ink.text(style.text("counties.more", rows.size() - shown.size()), columns.name(),
                    columns.bars().getMaxY() + 13, style.label(), style.palette().text2(), Align.LEFT);
        }
        return marks;
    }

    private static List<Goal> goals(List<Overview.BoardRow> rows) {
        return rows.stream().map(Overview.BoardRow::goal).toList();
    }

    private Columns columns(Rectangle2D area, double height) {
        double name = area.getX() + 24;
        double widest = rows.stream().mapToDouble(row -> Ink.width(style.words().texts().word(row.region()), style.body())).max().orElse(0);
        double bars = name + Math.max(66, Math.min(widest, area.getWidth() * 0.3)) + 10;
        double rate = area.getMaxX() - 52;
        return new Columns(area.getX() + 15, name,
                new Rectangle2D.Double(Math.round(bars), area.getY() + HEAD, Math.max(20, rate - 48 - Math.round(bars)), height),
                rate, area.getMaxX());
    }

    private void head(Ink ink, Rectangle2D area, Columns columns) {
        Palette palette = style.palette();
        double y = area.getY() + 14;
        RateBars bars = new RateBars(goals(rows), rows.get(0).goal().months(), style);
        String rate = style.text("counties.rate");
        String gap = style.text("counties.gap");
        ink.text(gap, columns.gap(), y, style.axis(), palette.text2(), Align.RIGHT);
        double rateRight = Math.min(columns.rate(), columns.gap() - Ink.width(gap, style.axis()) - 8);
        ink.text(rate, rateRight, y, style.axis(), palette.text2(), Align.RIGHT);
        String schedule = style.text("counties.schedule", style.words().rate(rows.get(0).goal().schedulePercent()));
        Type bold = Type.bold(style.axis().size());
        double half = Ink.width(schedule, bold) / 2;
        double most = rateRight - Ink.width(rate, style.axis()) - 8 - half;
        ink.text(schedule, Math.min(most, bars.scheduleX(columns.bars())), y, bold, palette.text(), Align.CENTER);
    }

    private void row(Ink ink, Columns columns, Overview.BoardRow row, double y, double height) {
        Palette palette = style.palette();
        Wording words = style.words();
        double base = y + height / 2 + 4.7;
        boolean behind = row.goal().verdict() == Goal.Verdict.BEHIND;
        ink.text(row.place() == null ? "" : words.count(row.place()), columns.place(), base, style.label(), palette.text2(), Align.RIGHT);
        ink.text(words.texts().word(row.region()), columns.name(), base, columns.bars().getX() - columns.name() - 6, style.body(),
                palette.text(), Align.LEFT);
        ink.text(words.rate(row.goal().ratePercent()), columns.rate(), base, Type.bold(style.body().size()), palette.text(), Align.RIGHT);
        if (row.goal().verdict() != null) {
            ink.glyph(Glyph.of(row.goal().verdict()), columns.rate() + 5, y + height / 2 - 4.5, 9);
            ink.text(words.points(row.goal().gapPoints()), columns.gap(), base, behind ? Type.bold(style.label().size()) : style.label(),
                    behind ? palette.late() : palette.text(), Align.RIGHT);
        }
    }

    private String text(Overview.BoardRow row) {
        Wording words = style.words();
        return row.goal().ratePercent() == null
                ? style.text("counties.row.noRate", words.texts().word(row.region()), Verdict.sentence(row.goal(), words))
                : style.text("counties.row", words.texts().word(row.region()), words.rate(row.goal().ratePercent()),
                        Verdict.sentence(row.goal(), words));
    }
}
