package org.yinfeng.report.meeting;

import java.awt.geom.Rectangle2D;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.yinfeng.progress.Overview;
import org.yinfeng.progress.explain.CourseFigure;
import org.yinfeng.progress.explain.Explainable;
import org.yinfeng.progress.explain.GoalFigure;
import org.yinfeng.progress.explain.Half;
import org.yinfeng.report.chart.Align;
import org.yinfeng.report.chart.CumulativeCurve;
import org.yinfeng.report.chart.Ink;
import org.yinfeng.report.chart.Mark;

/** Both halves month by month against the schedule and last year, side by side where the screen is wide. */
final class TrendSlide extends Slide {
    private static final double GAP = 70;

    TrendSlide(Sitting sitting) {
        super(sitting);
    }

    @Override
    public String key() {
        return "trend";
    }

    @Override
    public String section() {
        return text("meeting.section.trend");
    }

    @Override
    public String title() {
        return text("meeting.trend.title", growth(sitting().overview().introduced(), "introduced"),
                growth(sitting().overview().industrial(), "industrial"));
    }

    private String growth(Overview.Course course, String half) {
        String name = text("meeting.half." + half);
        return course.growthPercent() == null ? text("meeting.trend.noBase", name)
                : text("meeting.trend.growth", name, sitting().words().growth(course.growthPercent()));
    }

    @Override
    protected List<Mark> paint(Ink ink, Rectangle2D area) {
        boolean wide = area.getWidth() > 1.35 * area.getHeight();
        double width = wide ? (area.getWidth() - GAP) / 2 : area.getWidth();
        double height = wide ? area.getHeight() : area.getHeight() / 2;
        List<Mark> marks = new ArrayList<>(curve(ink, new Rectangle2D.Double(area.getX(), area.getY(), width, height), Half.INTRODUCED,
                sitting().overview().introduced()));
        marks.addAll(curve(ink, new Rectangle2D.Double(wide ? area.getX() + width + GAP : area.getX(), wide ? area.getY() : area.getY() + height, width,
                height), Half.INDUSTRIAL, sitting().overview().industrial()));
        return marks;
    }

    private List<Mark> curve(Ink ink, Rectangle2D area, Half half, Overview.Course course) {
        String name = text("goal." + half.name().toLowerCase(Locale.ROOT));
        ink.text(name, area.getX(), area.getY() + 66, Big.HEAD);
        ink.text(sitting().unitName(), area.getX() + Ink.width(name, Big.HEAD) + 20, area.getY() + 66, Big.BODY, ink.palette().text2(), Align.LEFT);
        Rectangle2D plot = new Rectangle2D.Double(area.getX(), area.getY() + 100, area.getWidth(), area.getHeight() - 120);
        return Big.scaled(ink, 2.4, plot, new CumulativeCurve(course, sitting().asOf(), sitting().unit(), sitting().style())
                .explainedBy(mark -> point(half, mark)));
    }

    /** The month in course stands as far as it has come. */
    private Explainable point(Half half, Mark mark) {
        YearMonth month = YearMonth.of(sitting().asOf().getYear(), Integer.parseInt(mark.key().substring("month:".length())));
        return month.atEndOfMonth().isAfter(sitting().asOf()) ? GoalFigure.of(half, GoalFigure.Part.VALUE) : CourseFigure.of(half, month);
    }
}
