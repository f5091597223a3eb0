package org.yinfeng.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.yinfeng.progress.bridge.Bridge;
import org.yinfeng.progress.bridge.Bridge.Part;
import org.yinfeng.progress.bridge.BridgeWords;
import org.yinfeng.project.Money;

/**
 * From the figure before over what each reason added or took away to the figure after. Rising parts are solid, falling ones
 * hatched, both with their sign and a triangle. Where the parts are small against the figure, the axis does not begin at 0 and
 * the two ends are drawn with a break. Marks: {@code from}, {@code to}, and the parts by their name in small letters.
 */
public final class Waterfall implements Drawing {
    /** Below this part of the figure the parts would be too small to see on an axis from 0. */
    private static final double SMALL = 0.45;
    private static final double WIDEST = 120;

    private final BridgeWords words;
    private final Style style;

    public Waterfall(BridgeWords words, Style style) {
        this.words = words;
        this.style = style;
    }

    /** One column: from a level to another; an end stands on the ground. */
    private record Step(String key, String name, String value, double low, double high, boolean end, boolean falling) {
        double level() {
            return falling ? low : high;
        }
    }

    @Override
    public String text() {
        return steps().stream().map(step -> style.text("waterfall.mark", step.name(), step.value(), words.unitName()))
                .collect(Collectors.joining(style.text("waterfall.and")));
    }

    private double inUnit(long value) {
        return words.bridge().figure().isMoney() ? words.words().amount(Money.ofYuan(value), words.unit()).doubleValue() : value;
    }

    private List<Step> steps() {
        Bridge bridge = words.bridge();
        List<Step> steps = new ArrayList<>();
        steps.add(end("from", words.from(), bridge.before()));
        long level = bridge.before();
        for (Part part : bridge.parts()) {
            long change = bridge.sum(part);
            double before = inUnit(level);
            level += change;
            double after = inUnit(level);
            steps.add(new Step(part.name().toLowerCase(Locale.ROOT), words.part(part), words.change(change), Math.min(before, after),
                    Math.max(before, after), false, change < 0));
        }
        steps.add(end("to", words.to(), bridge.after()));
        return steps;
    }

    private Step end(String key, String name, long value) {
        double level = inUnit(value);
        return new Step(key, name, words.value(value), Math.min(0, level), Math.max(0, level), true, level < 0);
    }

    /** The lower end of the axis: 0, unless all the steps lie high above it. */
    private static double ground(List<Step> steps) {
        double least = steps.stream().mapToDouble(step -> step.end() ? step.level() : step.low()).min().orElse(0);
        double most = steps.stream().mapToDouble(Step::high).max().orElse(0);
        return least <= 0 || most - least > most * SMALL || most == least ? Math.min(0, least) : least - (most - least) * 0.5;
    }

    @Override
    public List<Mark> draw(Graphics2D graphics, Rectangle2D area) {
        Ink ink = new Ink(graphics, style);
        List<Step> steps = steps();
        double ground = ground(steps);
        double most = steps.stream().mapToDouble(Step::high).max().orElse(0);
        double label = style.body().size();
        Rectangle2D plot = new Rectangle2D.Double(area.getX() + 8, area.getY() + label * 2, area.getWidth() - 16,
                area.getHeight() - label * 2 - style.label().size() * 2.2);
        double scale = most > ground ? plot.getHeight() / (most - ground) : 0;
        double slot = plot.getWidth() / steps.size();
        double bar = Math.min(WIDEST, slot * 0.6);
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            double x = plot.getX() + slot * i + (slot - bar) / 2;
            double top = ink.snap(plot.getMaxY() - (step.high() - ground) * scale);
            double bottom = ink.snap(plot.getMaxY() - (Math.max(step.low(), ground) - ground) * scale);
            Rectangle2D box = new Rectangle2D.Double(ink.snap(x), top, ink.snap(bar), Math.max(step.end() ? 0 : 1.5, bottom - top));
            bar(ink, step, box, step.end() && ground > 0);
            words(ink, step, box, plot, slot);
            if (i + 1 < steps.size()) {
                double y = ink.snap(plot.getMaxY() - (step.level() - ground) * scale);
                ink.fill(box.getMaxX(), y, slot - bar, style.onPaper() ? 0.5 : 1, style.palette().borderStrong());
            }
            marks.add(new Mark(new Rectangle2D.Double(plot.getX() + slot * i, area.getY(), slot, area.getHeight()), step.key(),
                    style.text("waterfall.mark", step.name(), step.value(), words.unitName())));
        }
        ink.fill(plot.getX(), plot.getMaxY(), plot.getWidth(), style.onPaper() ? 0.75 : 1, style.palette().borderStrong());
        return marks;
    }

    private void bar(Ink ink, Step step, Rectangle2D box, boolean broken) {
        if (step.falling() && !step.end()) {
            ink.hatch(box.getX(), box.getY(), box.getWidth(), box.getHeight(), style.palette().value());
        } else {
            ink.fill(box.getX(), box.getY(), box.getWidth(), box.getHeight(), step.end() ? style.palette().total() : style.palette().value());
        }
        if (broken) {
            cut(ink, box);
        }
    }

    /** Two slanted cuts near the ground: the bar is longer than it is drawn. */
    private void cut(Ink ink, Rectangle2D box) {
        double slant = 6;
        double y = box.getMaxY() - 12;
        for (double at : new double[] {y, y - 7}) {
            Path2D cut = new Path2D.Double();
            cut.moveTo(box.getX() - 1, at + slant / 2);
            cut.lineTo(box.getMaxX() + 1, at - slant / 2);
            cut.lineTo(box.getMaxX() + 1, at - slant / 2 + 3);
            cut.lineTo(box.getX() - 1, at + slant / 2 + 3);
            cut.closePath();
            ink.fill(cut, style.palette().surface());
        }
    }

    private void words(Ink ink, Step step, Rectangle2D box, Rectangle2D plot, double slot) {
        Type type = Type.bold(style.body().size());
        double middle = box.getCenterX();
        double base = box.getY() - type.size() * 0.5;
        double glyph = type.size() * 0.7;
        double wide = Ink.width(step.value(), type);
        String said = step.end() ? style.text("waterfall.end", step.value(), words.unitName()) : step.value();
        ink.text(Ink.width(said, type) < slot ? said : step.value(), middle + (step.end() ? 0 : glyph * 0.7), base, type, style.palette().text(), Align.CENTER);
        if (!step.end()) {
            ink.glyph(step.falling() ? Glyph.BEHIND : Glyph.AHEAD, middle - wide / 2 - glyph * 0.8, base - glyph, glyph, style.palette().text());
        }
        Type name = Ink.fitting(step.name(), slot - 4, new Type(style.label().size(), step.end()), style.axis().size() - 1);
        ink.text(step.name(), middle, plot.getMaxY() + style.label().size() * 1.6, slot, name,
                step.end() ? style.palette().text() : style.palette().text2(), Align.CENTER);
    }
}
