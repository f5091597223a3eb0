package org.yinfeng.report.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.yinfeng.progress.Lane;
import org.yinfeng.progress.ProjectProgress;
import org.yinfeng.project.Milestone;
import org.yinfeng.project.Project;

/**
 * What a project promised and what it kept (承诺与兑现): a lane for each event, hollow diamond = promised, solid circle = actual,
 * grey bar = late but done, hatch = still open, upright line = the date. Wants 180 pixels of height. Marks: one per lane, the
 * key is the milestone's name.
 */
public final class PromiseLanes implements Drawing {
    private static final double LANE = 40;

    private final Project project;
    private final LocalDate asOf;
    private final Style style;

    public PromiseLanes(Project project, LocalDate asOf, Style style) {
        this.project = project;
        this.asOf = asOf;
        this.style = style;
    }

    public double fullHeight() {
        return Milestone.values().length * LANE + 20;
    }

    private List<Lane> lanes() {
        return ProjectProgress.of(project, asOf).lanes();
    }

    private static LocalDate due(Lane lane) {
        return lane.promise() == null ? null : lane.promise().latest().atEndOfMonth();
    }

    private static boolean open(Lane lane) {
        return lane.keeping() == Lane.Keeping.OVERDUE;
    }

    private String verdict(Lane lane) {
        return switch (lane.keeping()) {
            case UNPROMISED -> "";
            case KEPT -> lane.months() < 0 ? style.text("lane.early", -lane.months()) : style.text("lane.kept");
            case KEPT_LATE -> style.text("lane.late", lane.months());
            case OVERDUE -> lane.months() == 0 ? style.text("lane.overdue.now") : style.text("lane.overdue", lane.months());
            case DUE -> style.text("lane.due");
            case NOT_DUE -> style.text("lane.notDue");
            case OFF -> style.text("status." + project.status());
        };
    }

    private Color color(Lane lane) {
        return open(lane) ? lane.months() > 1 ? style.palette().late() : style.palette().watch()
                : lane.actual() == null ? style.palette().text2() : style.palette().text();
    }

    private String dates(Lane kept) {
        String promised = kept.promise() == null ? "" : style.text("lane.promised", kept.promise());
        String actual = kept.actual() == null ? "" : style.text("lane.actual", kept.actual());
        return promised + (promised.isEmpty() || actual.isEmpty() ? "" : style.chinese() ? "　" : "   ") + actual;
    }

    /** The dates alone, for narrow places: the marks under them tell which is which. */
    private String bareDates(Lane kept) {
        String actual = kept.actual() == null ? "" : kept.actual().toString();
        return kept.promise() == null || actual.isEmpty() ? dates(kept) : kept.promise().latest() + "   " + actual;
    }

    @Override
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Lane lane : lanes()) {
            text.append(text.isEmpty() ? "" : style.chinese() ? "；" : "; ").append(said(lane));
        }
        return text.toString();
    }

    private String said(Lane kept) {
        return (style.text("milestone." + kept.milestone()) + " " + dates(kept).replace('　', ' ') + " " + verdict(kept)).strip();
    }

    /** Maps days to the lane's width. */
    private record Time(LocalDate first, LocalDate last, double x, double width) {
        double at(LocalDate day) {
            return x + ChronoUnit.DAYS.between(first, day) / (double) ChronoUnit.DAYS.between(first, last) * width;
        }
    }

    private Time time(Rectangle2D area) {
        LocalDate first = asOf;
        LocalDate last = asOf;
        for (Lane kept : lanes()) {
            for (LocalDate day : new LocalDate[] {due(kept), kept.actual() == null ? null : kept.actual().day()}) {
                first = day != null && day.isBefore(first) ? day : first;
                last = day != null && day.isAfter(last) ? day : last;
            }
        }
        long margin = Math.max(30, ChronoUnit.DAYS.between(first, last) / 20);
        return new Time(first.minusDays(margin), last.plusDays(margin), area.getX(), area.getWidth());
    }

    @Override
    public List<Mark> draw(Graphics2D graphics, Rectangle2D area) {
        Ink ink = new Ink(graphics, style);
        Time time = time(area);
        List<Mark> marks = new ArrayList<>();
        double y = area.getY();
        for (Lane kept : lanes()) {
            words(ink, area, kept, y);
            line(ink, time, kept, y + 27);
            marks.add(new Mark(new Rectangle2D.Double(area.getX(), y, area.getWidth(), LANE), kept.milestone().name(), said(kept)));
            y += LANE;
        }
        axis(ink, time, y);
        return marks;
    }

    private void words(Ink ink, Rectangle2D area, Lane kept, double y) {
        Type bold = Type.bold(style.body().size());
        String name = style.text("lane.name." + kept.milestone());
        ink.text(name, area.getX(), y + 14, bold);
        String verdict = verdict(kept);
        Type weight = kept.actual() == null && !open(kept) ? style.label() : Type.bold(style.label().size());
        ink.text(verdict, area.getMaxX(), y + 14, weight, color(kept), Align.RIGHT);
        double left = area.getX() + Math.max(40, Ink.width(name, bold) + 10);
        double room = area.getMaxX() - left - Ink.width(verdict, weight) - 8;
        String dates = Ink.width(dates(kept), style.label()) <= room ? dates(kept) : bareDates(kept);
        ink.text(dates, left, y + 14, room, style.label(),
                style.palette().text2(), Align.LEFT);
    }

    private void line(Ink ink, Time time, Lane kept, double y) {
        Palette palette = style.palette();
        ink.fill(time.x(), y, time.width(), 1, palette.grid());
        double now = ink.snap(time.at(asOf));
        if (kept.keeping() == Lane.Keeping.KEPT_LATE) {
            double from = time.at(due(kept));
            ink.fill(from, y - 3, time.at(kept.actual().day()) - from, 6, palette.trackScheduled());
        }
        if (open(kept)) {
            double from = time.at(due(kept));
            ink.hatch(from, y - 4, Math.max(0, now - from), 8, color(kept));
        }
        ink.fill(now, y - 8, 1, 16, palette.schedule());
        if (due(kept) != null) {
            diamond(ink, time.at(due(kept)), y);
        }
        if (kept.actual() != null) {
            ink.fill(new Ellipse2D.Double(time.at(kept.actual().day()) - 5, y - 5, 10, 10), palette.value());
        }
    }

    private void diamond(Ink ink, double x, double y) {
        Path2D diamond = new Path2D.Double();
        diamond.moveTo(x, y - 6);
        diamond.lineTo(x + 6, y);
        diamond.lineTo(x, y + 6);
        diamond.lineTo(x - 6, y);
        diamond.closePath();
        ink.fill(diamond, style.palette().surface());
        ink.draw(diamond, style.palette().text(), 1.3);
    }

    private void axis(Ink ink, Time time, double y) {
        ink.fill(time.x(), y, time.width(), 1, style.palette().borderStrong());
        double now = time.at(asOf);
        String today = style.chinese() ? style.text("lane.day", asOf.getMonthValue(), asOf.getDayOfMonth()) : asOf.toString();
        Type bold = Type.bold(style.axis().size());
        double half = Ink.width(today, bold) / 2;
        double center = Math.max(time.x() + half, Math.min(time.x() + time.width() - half, now));
        ink.text(today, center, y + 15, bold, style.palette().text(), Align.CENTER);
        for (int year = time.first().getYear() + 1; year <= time.last().getYear(); year++) {
            double x = time.at(LocalDate.of(year, 1, 1));
            ink.fill(ink.snap(x), y, 1, 4, style.palette().borderStrong());
            String text = style.text("lane.year", year);
            double wide = Ink.width(text, style.axis()) / 2;
            if (Math.abs(x - center) > half + wide + 6 && x - wide >= time.x() && x + wide <= time.x() + time.width()) {
                ink.text(text, x, y + 15, style.axis(), style.palette().text2(), Align.CENTER);
            }
        }
    }
}
