package org.yinfeng.report.meeting;

import java.awt.geom.Rectangle2D;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.yinfeng.ledger.StageBasis;
import org.yinfeng.progress.Overview.StageCount;
import org.yinfeng.progress.explain.Period;
import org.yinfeng.progress.explain.StageFigure;
import org.yinfeng.progress.explain.StageFigure.Part;
import org.yinfeng.report.chart.Align;
import org.yinfeng.report.chart.Glyph;
import org.yinfeng.report.chart.Ink;
import org.yinfeng.report.chart.Mark;
import org.yinfeng.report.chart.StageColumns;
import org.yinfeng.report.chart.Type;

/** The four stages side by side: how many, how much, each with its growth and its months. */
final class StagesSlide extends Slide {
    private static final double GAP = 48;

    StagesSlide(Sitting sitting) {
        super(sitting);
    }

    @Override
    public String key() {
        return "stages";
    }

    @Override
    public String section() {
        return text("meeting.section.stages");
    }

    @Override
    public String title() {
        List<String> counts = new ArrayList<>();
        sitting().overview().stages().forEach(stage -> counts.add(sitting().words().count(stage.thisYear().count())));
        return text(byBasis("meeting.stages.title"), counts.toArray());
    }

    @Override
    protected List<Mark> paint(Ink ink, Rectangle2D area) {
        List<StageCount> stages = sitting().overview().stages();
        List<Mark> marks = new ArrayList<>();
        double width = (area.getWidth() - GAP * (stages.size() - 1)) / stages.size();
        for (int i = 0; i < stages.size(); i++) {
            double x = area.getX() + i * (width + GAP);
            if (i > 0) {
                ink.fill(x - GAP / 2, area.getY() + 40, 2, area.getHeight() - 60, ink.palette().border());
            }
            marks.addAll(stage(ink, new Rectangle2D.Double(x, area.getY(), width, area.getHeight()), stages.get(i)));
        }
        String legend = text(byBasis("meeting.stages.legend"), sitting().asOf().getYear(), sitting().asOf().getYear() - 1);
        ink.text(legend, area.getX(), area.getMaxY() - 8, Big.SMALL, ink.palette().text2(), Align.LEFT);
        return marks;
    }

    private String byBasis(String key) {
        return sitting().overview().rules().stageBasis() == StageBasis.EXCLUSIVE ? key + ".EXCLUSIVE" : key;
    }

    private List<Mark> stage(Ink ink, Rectangle2D area, StageCount stage) {
        double y = area.getY();
        double x = area.getX();
        ink.glyph(Glyph.valueOf(stage.milestone().name()), x, y + 34, 38);
        ink.text(text(byBasis("milestone.past") + "." + stage.milestone()), x + 54, y + 68, Big.HEAD);
        List<Mark> marks = new ArrayList<>();
        figure(ink, x, y + 196, area.getWidth(), sitting().words().count(stage.thisYear().count()), text("meeting.projects"), true);
        marks.add(mark(area, 196, Big.RATE, stage, Part.COUNT));
        Big.pair(ink, text("meeting.onYear"), sitting().words().growth(stage.countGrowth()), x, y + 246);
        marks.add(mark(area, 246, Big.STRONG, stage, Part.COUNT_GROWTH));
        figure(ink, x, y + 344, area.getWidth(), sitting().leader(stage.thisYear().planned()), sitting().unitName(), false);
        marks.add(mark(area, 344, Big.FIGURE, stage, Part.AMOUNT));
        Big.pair(ink, text("meeting.onYear"), sitting().words().growth(stage.amountGrowth()), x, y + 394);
        marks.add(mark(area, 394, Big.STRONG, stage, Part.AMOUNT_GROWTH));
        Rectangle2D plot = new Rectangle2D.Double(x, y + 424, area.getWidth(), area.getHeight() - 424 - 46);
        if (plot.getHeight() > 120) {
            marks.addAll(Big.scaled(ink, 2.4, plot, new StageColumns(stage, sitting().asOf().getMonthValue(), sitting().style())
                    .explainedBy(mark -> ofMonth(stage, mark))));
        }
        return marks;
    }

    /** The line of a stage's column in which a figure stands, from the column's top. */
    private Mark mark(Rectangle2D area, double line, Type type, StageCount stage, Part part) {
        return Big.figure(area.getX(), area.getY() + line, area.getWidth(), type, stage.milestone() + "." + part,
                text(byBasis("milestone.past") + "." + stage.milestone()), StageFigure.of(stage.milestone(), part));
    }

    private StageFigure ofMonth(StageCount stage, Mark mark) {
        int month = Integer.parseInt(mark.key().substring("month:".length()));
        int year = sitting().asOf().getYear() - (month > sitting().asOf().getMonthValue() ? 1 : 0);
        return StageFigure.of(stage.milestone(), Part.COUNT).in(Period.of(YearMonth.of(year, month)));
    }

    private static void figure(Ink ink, double x, double y, double width, String number, String unit, boolean leading) {
        double room = width - Ink.width(unit, Big.BODY) - 16;
        Type type = Ink.fitting(number, room, leading ? Big.RATE : Big.FIGURE, 40);
        ink.text(number, x, y, type);
        ink.text(unit, x + Ink.width(number, type) + 14, y, Big.BODY, ink.palette().text2(), Align.LEFT);
    }
}
