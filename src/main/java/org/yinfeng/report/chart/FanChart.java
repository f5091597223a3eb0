package org.yinfeng.report.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import org.yinfeng.progress.forecast.Fan;
import org.yinfeng.progress.forecast.Method;
import org.yinfeng.progress.forecast.Outlook;
import org.yinfeng.project.Money;
import org.yinfeng.project.Unit;

/**
 * A subject's year: done so far, then the range in which the simulation ends, against the schedule and last year. The middle half
 * of the runs is hatched inside the outlined range of eight in ten, so that both can be told without colour. Marks:
 * {@code month:1} to {@code month:12}.
 */
public final class FanChart implements Drawing {
    private static final double LABEL_STEP = 14;

    private final Outlook outlook;
    private final Outlook supposed;
    private final LocalDate asOf;
    private final Unit unit;
    private final Style style;

    /** @param supposed what it would be with the what-if's moves; null without any */
    public FanChart(Outlook outlook, Outlook supposed, LocalDate asOf, Unit unit, Style style) {
        this.outlook = outlook;
        this.supposed = supposed;
        this.asOf = asOf;
        this.unit = unit;
        this.style = style;
    }

    private record Layout(Rectangle2D plot, Scale scale) {
        double x(double months) {
            return plot.getX() + months / 12 * plot.getWidth();
        }

        double y(double value) {
            return scale.y(value, plot.getMinY(), plot.getMaxY());
        }
    }

    private record EndLabel(double value, String text, Color color, boolean bold) {
    }

    /** A value with its unit: 1,351.0 亿元, 377. */
    private String written(Long value) {
        return value == null ? "—" : outlook.subject().isMoney() ? style.text("forecast.amount", figure(value), style.words().unit(unit)) : figure(value);
    }

    private String figure(long value) {
        return outlook.subject().isMoney() ? style.words().leader(Money.ofYuan(value), unit) : style.words().count(value);
    }

    private double scaled(long value) {
        return outlook.subject().isMoney() ? style.words().amount(Money.ofYuan(value), unit).doubleValue() : value;
    }

    @Override
    public String text() {
        String name = style.text("forecast.subject." + outlook.subject());
        if (outlook.fan() == null) {
            return style.text("fan.text.none", name, written(outlook.done()), outlook.by(Method.SIMULATION).ground().in(style.words(), unit));
        }
        Fan.Band end = outlook.fan().last();
        return style.text("fan.text", name, written(outlook.done()), written(end.p50()), written(end.p10()), written(end.p90()));
    }

    @Override
    public List<Mark> draw(Graphics2D graphics, Rectangle2D area) {
        Ink ink = new Ink(graphics, style);
        Scale scale = scale();
        double left = 8 + scale.ticks().stream().mapToDouble(tick -> Ink.width(scale.label(tick, style.words()), style.axis())).max().orElse(0);
        double right = 12 + endLabels().stream().mapToDouble(label -> Ink.width(label.text(), type(label))).max().orElse(8);
        Layout at = new Layout(new Rectangle2D.Double(ink.snap(area.getX() + left), ink.snap(area.getY() + 8),
                Math.max(10, area.getWidth() - left - right), Math.max(10, area.getHeight() - 30)), scale);
        Axes.grid(ink, scale, at.plot());
        fan(ink, at);
        double now = ink.snap(at.x(start()));
        ink.fill(now, at.plot().getY(), 1, at.plot().getHeight(), style.palette().border());
        Axes.months(ink, at.plot(), outlook.months());
        lines(ink, at);
        List<Mark> marks = marks(at);
        labels(ink, at);
        return marks;
    }

    private Scale scale() {
        double most = 0;
        List<Long> known = new ArrayList<>(outlook.lastYear());
        known.addAll(outlook.thisYear());
        known.add(outlook.target());
        known.add(outlook.done());
        for (Outlook one : supposed == null ? List.of(outlook) : List.of(outlook, supposed)) {
            known.add(one.fan() == null ? null : one.fan().last().p90());
        }
        for (Long value : known) {
            most = value == null ? most : Math.max(most, scaled(value));
        }
        return Scale.over(0, most, style.onPaper() ? 5 : 4);
    }

    /** Months passed where the forecast begins: the last month known, or the date within its month. */
    private double start() {
        boolean within = outlook.months() == asOf.getMonthValue() - 1 && asOf.getDayOfMonth() < asOf.lengthOfMonth();
        return outlook.months() + (within ? asOf.getDayOfMonth() / (double) asOf.lengthOfMonth() : 0);
    }

    private void fan(Ink ink, Layout at) {
        if (outlook.fan() == null) {
            return;
        }
        Palette palette = style.palette();
        ink.fill(between(at, Fan.Band::p10, Fan.Band::p90), palette.track());
        Path2D middle = between(at, Fan.Band::p25, Fan.Band::p75);
        ink.fill(middle, palette.trackScheduled());
        for (Path2D stripe : Hatch.stripes(middle.getBounds2D(), style.medium().hatchPitch() * 1.6, 0.8)) {
            java.awt.geom.Area cut = new java.awt.geom.Area(stripe);
            cut.intersect(new java.awt.geom.Area(middle));
            ink.fill(cut, palette.borderStrong());
        }
        ink.draw(course(at, outlook, Fan.Band::p10), palette.borderStrong(), 1);
        ink.draw(course(at, outlook, Fan.Band::p90), palette.borderStrong(), 1);
        ink.draw(course(at, outlook, Fan.Band::p50), palette.value(), style.medium().value() * 0.7);
    }

    private Path2D between(Layout at, ToLongFunction<Fan.Band> low, ToLongFunction<Fan.Band> high) {
        Path2D path = course(at, outlook, high);
        List<Fan.Band> bands = outlook.fan().bands();
        for (int i = bands.size() - 1; i >= 0; i--) {
            path.lineTo(at.x(bands.get(i).month()), at.y(scaled(low.applyAsLong(bands.get(i)))));
        }
        path.closePath();
        return path;
    }

    private Path2D course(Layout at, Outlook of, ToLongFunction<Fan.Band> quantile) {
        Path2D path = new Path2D.Double();
        path.moveTo(at.x(start()), at.y(scaled(of.done())));
        of.fan().bands().forEach(band -> path.lineTo(at.x(band.month()), at.y(scaled(quantile.applyAsLong(band)))));
        return path;
    }

    private void lines(Ink ink, Layout at) {
        Palette palette = style.palette();
        Medium medium = style.medium();
        ink.draw(years(at, outlook.lastYear(), 12, null), palette.lastYear(), medium.thin());
        if (outlook.target() != null) {
            ink.draw(scheduled(at), palette.schedule(), medium.thin(), medium.dash());
        }
        if (supposed != null && supposed.fan() != null) {
            ink.draw(course(at, supposed, Fan.Band::p50), palette.text(), medium.value() * 0.7, 2, 3);
        }
        if (outlook.done() == null) {
            return;
        }
        ink.draw(years(at, outlook.thisYear(), outlook.months(), outlook.done()), palette.value(), medium.value());
        double r = medium.lastDot();
        ink.fill(new Ellipse2D.Double(at.x(start()) - r - 1, at.y(scaled(outlook.done())) - r - 1, 2 * r + 2, 2 * r + 2), palette.surface());
        ink.fill(new Ellipse2D.Double(at.x(start()) - r, at.y(scaled(outlook.done())) - r, 2 * r, 2 * r), palette.value());
    }

    /** @param last the value at the date itself; null to end with the last month */
    private Path2D years(Layout at, List<Long> year, int months, Long last) {
        Path2D path = new Path2D.Double();
        path.moveTo(at.x(0), at.y(0));
        for (int month = 1; month <= months; month++) {
            if (year.get(month - 1) != null) {
                path.lineTo(at.x(month), at.y(scaled(year.get(month - 1))));
            }
        }
        if (last != null) {
            path.lineTo(at.x(start()), at.y(scaled(last)));
        }
        return path;
    }

    private List<Mark> marks(Layout at) {
        List<Mark> marks = new ArrayList<>();
        double half = at.plot().getWidth() / 24;
        for (int month = 1; month <= 12; month++) {
            String text = text(month);
            if (text != null) {
                marks.add(new Mark(new Rectangle2D.Double(at.x(month) - half, at.plot().getY(), 2 * half, at.plot().getHeight()), "month:" + month, text));
            }
        }
        return marks;
    }

    private String text(int month) {
        Long done = outlook.thisYear().get(month - 1);
        if (done != null) {
            return style.text("fan.done", style.words().throughMonth(month), written(done));
        }
        return outlook.fan() == null ? null : outlook.fan().bands().stream().filter(band -> band.month() == month).findFirst()
                .map(band -> style.text("fan.band", style.words().throughMonth(month), written(band.p50()), written(band.p10()),
                        written(band.p90()))).orElse(null);
    }

    private List<EndLabel> endLabels() {
        Palette palette = style.palette();
        List<EndLabel> labels = new ArrayList<>();
        if (outlook.target() != null) {
            labels.add(label(outlook.target(), "curve.target", palette.text(), false));
        }
        if (outlook.fan() != null) {
            labels.add(label(outlook.fan().last().p90(), "fan.p90", palette.text2(), false));
            labels.add(label(outlook.fan().last().p50(), "fan.p50", palette.value(), true));
            labels.add(label(outlook.fan().last().p10(), "fan.p10", palette.text2(), false));
        }
        if (supposed != null && supposed.fan() != null) {
            labels.add(label(supposed.fan().last().p50(), "fan.supposed", palette.text(), true));
        }
        Long last = outlook.lastYear().get(11);
        if (last != null) {
            labels.add(new EndLabel(scaled(last), style.text("curve.year", asOf.getYear() - 1, figure(last)), palette.text2(), false));
        }
        labels.sort(Comparator.comparingDouble(label -> -label.value()));
        return labels;
    }

    private EndLabel label(long value, String key, Color color, boolean bold) {
        return new EndLabel(scaled(value), style.text(key, figure(value)), color, bold);
    }

    private Type type(EndLabel label) {
        return label.bold() ? Type.bold(style.axis().size()) : style.axis();
    }

    /** At the right end, each at its value, pushed apart; the lowest stay on the chart. */
    private void labels(Ink ink, Layout at) {
        List<EndLabel> labels = endLabels();
        double[] ys = new double[labels.size()];
        for (int i = 0; i < ys.length; i++) {
            ys[i] = Math.max(at.y(labels.get(i).value()), i == 0 ? at.plot().getMinY() : ys[i - 1] + LABEL_STEP);
        }
        double most = at.plot().getMaxY();
        for (int i = ys.length - 1; i >= 0; i--) {
            ys[i] = Math.min(ys[i], most);
            most = ys[i] - LABEL_STEP;
            ink.text(labels.get(i).text(), at.plot().getMaxX() + 7, ys[i] + 4, type(labels.get(i)), labels.get(i).color(), Align.LEFT);
        }
        if (outlook.done() != null) {
            ink.text(figure(outlook.done()), at.x(start()) + 8, at.y(scaled(outlook.done())) + 18, Type.bold(style.medium().figure()),
                    style.palette().value(), Align.LEFT);
        }
        if (outlook.target() != null) {
            schedule(ink, at);
        }
    }

    private double dueBy(int month) {
        return scaled(outlook.target()) * outlook.schedule().percent(month).doubleValue() / 100;
    }

    private Path2D scheduled(Layout at) {
        Path2D path = new Path2D.Double();
        path.moveTo(at.x(0), at.y(0));
        for (int month = 1; month <= 12; month++) {
            path.lineTo(at.x(month), at.y(dueBy(month)));
        }
        return path;
    }

    /** Along the schedule, where it touches no line. */
    private void schedule(Ink ink, Layout at) {
        Placer placer = new Placer(at.plot());
        take(placer, years(at, outlook.lastYear(), 12, null));
        take(placer, years(at, outlook.thisYear(), outlook.months(), outlook.done()));
        if (outlook.fan() != null) {
            take(placer, course(at, outlook, Fan.Band::p10));
            take(placer, course(at, outlook, Fan.Band::p90));
            take(placer, course(at, outlook, Fan.Band::p50));
        }
        take(placer, scheduled(at));
        placer.addLine(new double[] {at.x(start()), at.x(start())}, new double[] {at.plot().getMinY(), at.plot().getMaxY()});
        double wide = Ink.width(style.text("curve.schedule"), style.axis());
        double high = style.axis().size();
        List<Rectangle2D> spots = new ArrayList<>();
        for (int month = 11; month >= 2; month--) {
            double y = at.y(dueBy(month));
            spots.add(new Rectangle2D.Double(at.x(month) + 8, y + 5, wide, high));
            spots.add(new Rectangle2D.Double(at.x(month) - 8 - wide, y - 5 - high, wide, high));
        }
        Rectangle2D spot = placer.place(spots);
        ink.text(style.text("curve.schedule"), spot.getX(), spot.getMaxY() - high * 0.12, style.axis(), style.palette().text(), Align.LEFT);
    }

    private static void take(Placer placer, Path2D path) {
        List<double[]> points = new ArrayList<>();
        for (var step = path.getPathIterator(null); !step.isDone(); step.next()) {
            double[] point = new double[6];
            step.currentSegment(point);
            points.add(point);
        }
        placer.addLine(points.stream().mapToDouble(point -> point[0]).toArray(), points.stream().mapToDouble(point -> point[1]).toArray());
    }
}
