package org.yinfeng.report.meeting;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.yinfeng.report.chart.Align;
import org.yinfeng.report.chart.Drawing;
import org.yinfeng.report.chart.Ink;
import org.yinfeng.report.chart.Mark;
import org.yinfeng.report.chart.Palette;
import org.yinfeng.report.chart.Type;

/**
 * A slide as it fills the screen: its finding above, date and unit at the right, counting rules, section and number below.
 *
 * @param number counted from 1
 * @param size 1 for the usual type; larger type takes room from the content, never from the words
 */
public record Screenful(Slide slide, int number, int count, double size) implements Drawing {
    private static final double WIDTH = 1920;
    private static final double HEIGHT = 1080;
    private static final double RULE = 161;
    private static final double FOOT = 84;

    @Override
    public List<Mark> draw(Graphics2D graphics, Rectangle2D area) {
        AffineTransform before = graphics.getTransform();
        double scale = Math.min(area.getWidth() / WIDTH, area.getHeight() / HEIGHT) * size;
        graphics.translate(area.getX(), area.getY());
        graphics.scale(scale, scale);
        Ink ink = new Ink(graphics, slide.sitting().style());
        double width = area.getWidth() / scale;
        double height = area.getHeight() / scale;
        head(ink, width);
        foot(ink, width, height);
        List<Mark> marks = slide.paint(ink, new Rectangle2D.Double(Big.MARGIN, RULE, width - 2 * Big.MARGIN, height - RULE - FOOT));
        graphics.setTransform(before);
        return marks.stream().map(mark -> Big.moved(mark, scale, area.getX(), area.getY())).toList();
    }

    private void head(Ink ink, double width) {
        Palette palette = ink.palette();
        double right = width - Big.MARGIN;
        String unit = slide.text("meeting.unit", slide.sitting().unitName());
        ink.text(unit, right, 110, Big.BODY, palette.text2(), Align.RIGHT);
        String date = slide.sitting().words().date(slide.sitting().asOf());
        double dateRight = right - Ink.width(unit, Big.BODY) - 32;
        ink.text(date, dateRight, 110, Big.STRONG, palette.text(), Align.RIGHT);
        String asOf = slide.text("bar.asOf");
        double asOfRight = dateRight - Ink.width(date, Big.STRONG) - 12;
        ink.text(asOf, asOfRight, 110, Big.BODY, palette.text2(), Align.RIGHT);
        title(ink, asOfRight - Ink.width(asOf, Big.BODY) - 60 - Big.MARGIN);
        ink.fill(Big.MARGIN, RULE - 3, width - 2 * Big.MARGIN, 3, palette.text());
    }

    private void title(Ink ink, double room) {
        Type one = Ink.fitting(slide.title(), room, Big.TITLE, Big.TITLE_TWO.size());
        if (Ink.width(slide.title(), one) <= room) {
            ink.text(slide.title(), Big.MARGIN, 112, one);
            return;
        }
        List<String> lines = Ink.wrap(slide.title(), room, Big.TITLE_TWO, 2);
        for (int i = 0; i < lines.size(); i++) {
            ink.text(lines.get(i), Big.MARGIN, 76 + i * 54, Big.TITLE_TWO);
        }
    }

    private void foot(Ink ink, double width, double height) {
        Palette palette = ink.palette();
        double y = height - 34;
        String of = " / " + count;
        double right = width - Big.MARGIN;
        ink.text(of, right, y, Big.FOOT, palette.text2(), Align.RIGHT);
        double numberRight = right - Ink.width(of, Big.FOOT);
        String at = String.valueOf(number);
        ink.text(at, numberRight, y, Big.FOOT_STRONG, palette.text(), Align.RIGHT);
        double sectionRight = numberRight - Ink.width(at, Big.FOOT_STRONG) - 30;
        String section = Ink.fit(slide.section(), width * 0.3, Big.FOOT);
        ink.text(section, sectionRight, y, Big.FOOT, palette.text2(), Align.RIGHT);
        ink.text(slide.sitting().rules(), Big.MARGIN, y, sectionRight - Ink.width(section, Big.FOOT) - 40 - Big.MARGIN, Big.FOOT,
                palette.text2(), Align.LEFT);
    }

    @Override
    public String text() {
        return slide.text("meeting.spoken", slide.title(), number, count);
    }
}
