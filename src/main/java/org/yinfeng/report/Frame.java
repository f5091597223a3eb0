package org.yinfeng.report;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.yinfeng.report.chart.Align;
import org.yinfeng.report.chart.Ink;
import org.yinfeng.report.chart.Palette;
import org.yinfeng.report.chart.Style;
import org.yinfeng.report.chart.Type;

/**
 * What stands round a page's content: running head, title, sub line with the unit, foot rule, counting rules, sources, page n
 * of m.
 *
 * @param head the document's name, bold; {@code headMore} follows it; {@code headRight} the cut-off
 */
public record Frame(String head, String headMore, String headRight, Paper paper, Style style) {
    private static final double TOP = 46.5;
    private static final double CONTENT = 124;
    private static final double FOOT_FROM_BOTTOM = 55.5;

    /**
     * The words of one page.
     *
     * @param rules 口径; {@code source} 来源, each one paragraph
     */
    public record Words(String title, String sub, String unit, String rules, String source) {
    }

    /** Where content may be drawn. */
    public Rectangle2D content() {
        double bottom = paper.height() - FOOT_FROM_BOTTOM - 12;
        return new Rectangle2D.Double(paper.left(), CONTENT, paper.inner(), bottom - CONTENT);
    }

    private double right() {
        return paper.width() - paper.right();
    }

    /** Draws everything but the content. */
    public void draw(Ink ink, Words words, int number, int count) {
        runningHead(ink);
        title(ink, words);
        foot(ink, words.rules(), words.source(), number, count);
    }

    private void runningHead(Ink ink) {
        Palette palette = style.palette();
        Type small = Type.regular(8.5);
        Type bold = Type.bold(8.5);
        ink.text(headRight, right(), TOP, small, palette.text2(), Align.RIGHT);
        double room = paper.inner() - Ink.width(headRight, small) - 20;
        String name = Ink.fit(head, room, bold);
        ink.text(name, paper.left(), TOP, bold);
        double used = Ink.width(name, bold) + 8.5;
        if (room - used > 30) {
            ink.text(headMore, paper.left() + used, TOP, room - used, small, palette.text2(), Align.LEFT);
        }
        ink.fill(paper.left(), 54.7, paper.inner(), 1.5, palette.text());
    }

    private void title(Ink ink, Words words) {
        Palette palette = style.palette();
        Type large = Type.bold(21);
        if (Ink.width(words.title(), large) <= paper.inner()) {
            ink.text(words.title(), paper.left(), 88, large);
        } else if (Ink.width(words.title(), Type.bold(16)) <= paper.inner()) {
            ink.text(words.title(), paper.left(), 86.5, Type.bold(16));
        } else {
            Type two = Type.bold(13);
            List<String> lines = Ink.wrap(words.title(), paper.inner(), two, 2);
            for (int i = 0; i < lines.size(); i++) {
                ink.text(lines.get(i), paper.left(), 77 + i * 16, two);
            }
        }
        Type type = Type.regular(10);
        ink.text(words.unit(), right(), 107.5, type, palette.text2(), Align.RIGHT);
        ink.text(words.sub(), paper.left(), 107.5, paper.inner() - Ink.width(words.unit(), type) - 16, type, palette.text2(), Align.LEFT);
    }

    /** Draws the foot; the cover has nothing else of the frame. */
    public void foot(Ink ink, String rules, String source, int number, int count) {
        Palette palette = style.palette();
        double rule = paper.height() - FOOT_FROM_BOTTOM;
        ink.fill(paper.left(), rule, paper.inner(), 0.75, palette.text());
        String page = style.text("page.number", number, count);
        Type pageType = Type.regular(9.5);
        Type type = Type.regular(8);
        double room = paper.inner() - Ink.width(page, pageType) - 30;
        List<String> lines = new ArrayList<>(Ink.wrap(rules, room, type, 2));
        lines.addAll(Ink.wrap(source, room, type, lines.size() == 1 ? 2 : 1));
        double pitch = lines.size() > 2 ? 10.3 : 12.5;
        for (int i = 0; i < lines.size(); i++) {
            ink.text(lines.get(i), paper.left(), rule + (lines.size() > 2 ? 10.5 : 13) + i * pitch, type, palette.text2(), Align.LEFT);
        }
        ink.text(page, right(), rule + 25.5, pageType, palette.text(), Align.RIGHT);
    }
}
