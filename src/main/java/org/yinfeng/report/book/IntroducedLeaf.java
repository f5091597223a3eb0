package org.yinfeng.report.book;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.yinfeng.progress.Overview;
import org.yinfeng.progress.explain.Half;
import org.yinfeng.report.Frame;
import org.yinfeng.report.FramedPage.Leaf;
import org.yinfeng.report.chart.Align;
import org.yinfeng.report.chart.Ink;
import org.yinfeng.report.chart.ShareBars;
import org.yinfeng.report.chart.Type;

/** Half 1 by month and cumulative, against target and schedule; by industry and size. */
final class IntroducedLeaf {
    private static final double SIDE = 223;
    private static final int MOST_INDUSTRIES = 10;

    private final Edition edition;

    private IntroducedLeaf(Edition edition) {
        this.edition = edition;
    }

    static Leaf of(Edition edition) {
        Overview.Course course = edition.overview().introduced();
        var introduced = edition.overview().figures().introduced();
        String title = Sentences.goal(edition, "introduced.title", course.goal());
        String sub = edition.text("introduced.sub", edition.words().count(introduced.count()), LargeLeaves.bound(edition),
                edition.words().count(introduced.large())) + Sentences.lastYear(edition, course);
        String rules = edition.text("rules.head") + edition.introducedRule() + edition.text("rule.stop")
                + edition.targetRule("", course.target());
        return new Leaf(new Frame.Words(title, sub, edition.unit(), rules, edition.source()), new IntroducedLeaf(edition)::draw);
    }

    private void draw(Ink ink, Rectangle2D area) {
        new CourseSheet(edition, Half.INTRODUCED, edition.overview().introduced()).draw(ink,
                new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth() - SIDE - 34, area.getHeight()));
        double x = area.getMaxX() - SIDE;
        List<ShareBars.Part> industries = Shares.industries(edition);
        boolean all = industries.size() <= MOST_INDUSTRIES;
        List<ShareBars.Part> shown = all ? industries : industries.subList(0, MOST_INDUSTRIES);
        double y = area.getY();
        double room = area.getHeight() - 70 - Shares.bands(edition).size() * 20.0;
        double height = Math.min(room, ShareBars.headHeight() + Math.max(1, shown.size()) * 20.0);
        double label = java.util.stream.Stream.concat(shown.stream(), Shares.bands(edition).stream())
                .mapToDouble(part -> Ink.width(part.label(), edition.style().label())).max().orElse(0);
        label = Math.min(SIDE * 0.46, label + 1);
        y = block(ink, x, y, edition.text("shares.industry"), shown, height, label);
        if (!all) {
            ink.text(edition.text("shares.rest", industries.size() - MOST_INDUSTRIES), x, y - 4, Type.regular(8), ink.palette().text2(), Align.LEFT);
            y += 8;
        }
        block(ink, x, y + 10, edition.text("shares.band"), Shares.bands(edition), ShareBars.headHeight()
                + Shares.bands(edition).size() * 20.0, label);
    }

    private double block(Ink ink, double x, double y, String title, List<ShareBars.Part> parts, double height, double label) {
        ink.text(title, x, y + 10, Type.bold(10.5));
        ink.text(edition.text("head.planned"), x + Ink.width(title, Type.bold(10.5)) + 6, y + 10, Type.regular(8.5), ink.palette().text2(),
                Align.LEFT);
        ink.put(new ShareBars(parts, Edition.UNIT, edition.style(), label).explainedBy(mark -> Shares.figure(mark.key(), parts, edition)),
                new Rectangle2D.Double(x, y + 16, SIDE, height));
        return y + 16 + height + 8;
    }
}
