package org.yinfeng.report.meeting;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.yinfeng.ledger.Matter;
import org.yinfeng.project.Project;
import org.yinfeng.report.chart.Align;
import org.yinfeng.report.chart.Ink;
import org.yinfeng.report.chart.Mark;
import org.yinfeng.report.chart.Palette;
import org.yinfeng.report.chart.Type;

/** What was noted at this meeting: what is to be done, by whom, until when. Marks: {@code matter:ID}. */
final class MattersSlide extends Slide {
    /** So many matters go on one slide. */
    static final int MOST = 7;
    private static final double HEAD = 62;

    private final int from;

    MattersSlide(Sitting sitting, int from) {
        super(sitting);
        this.from = from;
    }

    @Override
    public String key() {
        return "matters:" + from;
    }

    @Override
    public String section() {
        return text("meeting.section.matters");
    }

    @Override
    public String title() {
        List<Matter> all = sitting().noted();
        if (all.isEmpty()) {
            return text("meeting.matters.none");
        }
        long open = all.stream().filter(matter -> nobody(matter) || matter.due() == null).count();
        return open == 0 ? text("meeting.matters.title", all.size()) : text("meeting.matters.open", all.size(), open);
    }

    private static boolean nobody(Matter matter) {
        return matter.owner() == null && matter.unit() == null;
    }

    @Override
    protected List<Mark> paint(Ink ink, Rectangle2D area) {
        List<Matter> all = sitting().noted();
        if (all.isEmpty()) {
            ink.text(text("meeting.matters.how"), area.getX(), area.getY() + 80, area.getWidth(), Big.BODY, ink.palette().text2(), Align.LEFT);
            return List.of();
        }
        List<Matter> shown = all.subList(from, Math.min(all.size(), from + MOST));
        double due = area.getMaxX() - 200;
        double owner = due - Math.min(380, area.getWidth() * 0.24);
        head(ink, area, owner, due);
        double height = Math.min(106, (area.getHeight() - HEAD - 10) / MOST);
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            Rectangle2D row = new Rectangle2D.Double(area.getX(), area.getY() + HEAD + i * height, area.getWidth(), height);
            row(ink, row, shown.get(i), from + i + 1, owner, due);
            marks.add(new Mark(row, "matter:" + shown.get(i).id(), shown.get(i).text()));
        }
        return marks;
    }

    private void head(Ink ink, Rectangle2D area, double owner, double due) {
        double y = area.getY() + 40;
        Palette palette = ink.palette();
        ink.text(text("meeting.matters.what"), area.getX() + 70, y, Big.SMALL, palette.text2(), Align.LEFT);
        ink.text(text("meeting.matters.owner"), owner, y, Big.SMALL, palette.text2(), Align.LEFT);
        ink.text(text("meeting.matters.due"), due, y, Big.SMALL, palette.text2(), Align.LEFT);
    }

    private void row(Ink ink, Rectangle2D area, Matter matter, int number, double owner, double due) {
        Palette palette = ink.palette();
        Type type = Big.BODY;
        double y = area.getY() + 42;
        double room = owner - area.getX() - 70 - 30;
        ink.text(String.valueOf(number), area.getX() + 44, y, Big.STRONG, palette.text2(), Align.RIGHT);
        Project about = matter.project() == 0 ? null : sitting().ledger().projects().byId(matter.project());
        List<String> lines = Ink.wrap(matter.text(), room, type, about == null ? 2 : 1);
        for (int i = 0; i < lines.size(); i++) {
            ink.text(lines.get(i), area.getX() + 70, y + i * 42, type);
        }
        if (about != null) {
            ink.text(about.name(), area.getX() + 70, y + 42, room, Big.SMALL, palette.text2(), Align.LEFT);
        }
        String unit = matter.unit() == null ? "" : sitting().word(matter.unit());
        String who = matter.owner() == null ? unit : matter.owner();
        ink.text(who.isEmpty() ? text("meeting.matters.nobody") : who, owner, y, due - owner - 24, who.isEmpty() ? type : Big.STRONG,
                who.isEmpty() ? palette.watch() : palette.text(), Align.LEFT);
        if (matter.owner() != null) {
            ink.text(unit, owner, y + 42, due - owner - 24, Big.SMALL, palette.text2(), Align.LEFT);
        }
        ink.text(matter.due() == null ? text("meeting.matters.noDue") : matter.due().toString(), due, y, type,
                matter.due() == null ? palette.watch() : palette.text(), Align.LEFT);
        ink.fill(area.getX(), area.getMaxY() - 2, area.getWidth(), 2, palette.grid());
    }
}
