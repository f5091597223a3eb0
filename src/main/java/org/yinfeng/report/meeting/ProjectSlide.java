package org.yinfeng.report.meeting;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yinfeng.ledger.Matter;
import org.yinfeng.progress.Laggards;
import org.yinfeng.progress.Overview;
import org.yinfeng.progress.ProjectProgress;
import org.yinfeng.project.Field;
import org.yinfeng.project.Money;
import org.yinfeng.project.Project;
import org.yinfeng.project.Wording;
import org.yinfeng.report.chart.Align;
import org.yinfeng.report.chart.Glyph;
import org.yinfeng.report.chart.Ink;
import org.yinfeng.report.chart.Mark;
import org.yinfeng.report.chart.Palette;
import org.yinfeng.report.chart.PromiseLanes;

/** A project behind its promise: who carries it, how late it is, what it promised and kept, how large, what stands in the way. */
final class ProjectSlide extends Slide {
    private static final double LANES = 2.4;

    private final Laggards.Laggard laggard;
    private final String unit;
    private final int place;
    private final int late;

    /**
     * @param place the project's place among the unit's late ones, from 1
     * @param late how many late ones the unit has in all
     */
    ProjectSlide(Sitting sitting, Laggards.Laggard laggard, String unit, int place, int late) {
        super(sitting);
        this.laggard = laggard;
        this.unit = unit;
        this.place = place;
        this.late = late;
    }

    @Override
    public String key() {
        return "project:" + laggard.projectId();
    }

    @Override
    public String section() {
        return text("meeting.section.unit", sitting().word(unit), place, late);
    }

    @Override
    public String group() {
        return unit;
    }

    @Override
    public String title() {
        Object name = sitting().ledger().projects().value(Field.NAME, laggard.row());
        return name == null ? "" : name.toString();
    }

    @Override
    public long project() {
        return laggard.projectId();
    }

    /** Made when the slide is drawn: a large ledger has very many that nobody turns to. */
    @Override
    protected List<Mark> paint(Ink ink, Rectangle2D area) {
        Project project = sitting().project(laggard);
        who(ink, area, project);
        double left = Math.round(area.getWidth() * 0.56);
        double lanes = 180 * LANES;
        Rectangle2D promises = new Rectangle2D.Double(area.getX(), area.getY() + 106, left, lanes);
        Big.scaled(ink, LANES, promises, new PromiseLanes(project, sitting().asOf(), sitting().style()));
        Rectangle2D right = new Rectangle2D.Double(area.getX() + left + 80, area.getY() + 100, area.getWidth() - left - 80, lanes);
        figures(ink, right, project);
        words(ink, new Rectangle2D.Double(area.getX(), promises.getMaxY() + 30, area.getWidth(), area.getMaxY() - promises.getMaxY() - 34), project);
        return List.of();
    }

    /** The responsible unit and people, as far as they are known. */
    private void who(Ink ink, Rectangle2D area, Project project) {
        String people = Stream.of(project.get(Field.UNIT), project.get(Field.LEADER), project.get(Field.OFFICER))
                .filter(known -> known != null && !known.isBlank()).distinct().collect(Collectors.joining(sitting().style().chinese() ? "、" : ", "));
        String who = people.isEmpty() ? text("meeting.project.nobody") : people;
        String place = Stream.of(project.get(Field.REGION), project.get(Field.PARK)).filter(known -> known != null && !known.isBlank())
                .map(sitting()::word).distinct().collect(Collectors.joining(" "));
        ink.text(place, area.getX(), area.getY() + 60, Big.STRONG);
        double after = area.getX() + (place.isEmpty() ? 0 : Ink.width(place, Big.STRONG) + 36);
        ink.text(text("meeting.project.who"), after, area.getY() + 60, Big.BODY, ink.palette().text2(), Align.LEFT);
        after += Ink.width(text("meeting.project.who"), Big.BODY) + 14;
        ink.text(who, after, area.getY() + 60, area.getMaxX() - after, Big.BODY, people.isEmpty() ? ink.palette().text2() : ink.palette().text(),
                Align.LEFT);
    }

    private void figures(Ink ink, Rectangle2D area, Project project) {
        Palette palette = ink.palette();
        Overview.Overdue worst = laggard.worst();
        Color color = worst.level() == Overview.Level.RED ? palette.late() : palette.watch();
        ink.glyph(Glyph.of(worst.level()), area.getX(), area.getY() + 24, 60);
        String months = worst.monthsLate() == 0 ? text("meeting.late.now") : text("meeting.project.late", worst.monthsLate());
        ink.text(months, area.getX() + 80, area.getY() + 78, Ink.fitting(months, area.getWidth() - 80, Big.FIGURE, 36), color, Align.LEFT);
        String due = text("overview.overdue.due." + worst.milestone(), sitting().words().month(worst.due()));
        if (laggard.promises() > 1) {
            due += text("meeting.project.more", laggard.promises() - 1);
        }
        ink.text(due, area.getX() + 80, area.getY() + 130, area.getWidth() - 80, Big.BODY, palette.text(), Align.LEFT);
        amounts(ink, area, area.getY() + 210, project);
    }

    private void amounts(Ink ink, Rectangle2D area, double top, Project project) {
        var invested = ProjectProgress.of(project, sitting().asOf()).investment();
        List<String[]> rows = new ArrayList<>();
        rows.add(row("meeting.project.planned", project.planned(), ""));
        rows.add(row("meeting.project.invested", invested.inAll(), percent(invested.percentOfPlanned())));
        rows.add(row("meeting.project.plan", invested.plan(), ""));
        rows.add(row("meeting.project.thisYear", invested.thisYear(), percent(invested.yearPlan().ratePercent())));
        rows.subList(1, rows.size()).removeIf(row -> row[1].equals(Wording.UNKNOWN));
        double y = top;
        double numbers = area.getX() + area.getWidth() * 0.7;
        for (String[] row : rows) {
            ink.text(row[0], area.getX(), y, numbers - area.getX() - Ink.width(row[1], Big.STRONG) - 10, Big.BODY, ink.palette().text2(), Align.LEFT);
            ink.text(row[1], numbers, y, Big.STRONG, ink.palette().text(), Align.RIGHT);
            ink.text(row[2], area.getMaxX(), y, Big.BODY, ink.palette().text(), Align.RIGHT);
            ink.fill(area.getX(), y + 18, area.getWidth(), 2, ink.palette().grid());
            y += 66;
        }
    }

    private String[] row(String key, Money amount, String more) {
        return new String[] {text(key), amount == null ? Wording.UNKNOWN : sitting().words().project(amount, sitting().unit()), more};
    }

    private String percent(java.math.BigDecimal percent) {
        return percent == null ? "" : sitting().words().rate(percent) + "%";
    }

    /** Progress, issue and open matters, each under its name; what is not known is left out. */
    private void words(Ink ink, Rectangle2D area, Project project) {
        List<String[]> parts = new ArrayList<>();
        part(parts, "field.progress", project.get(Field.PROGRESS));
        part(parts, "field.issue", project.get(Field.ISSUE));
        part(parts, "meeting.project.matters", matters());
        ink.fill(area.getX(), area.getY(), area.getWidth(), 2, ink.palette().border());
        if (parts.isEmpty()) {
            ink.text(text("meeting.project.nothing"), area.getX(), area.getY() + 60, Big.BODY, ink.palette().text2(), Align.LEFT);
        }
        double label = parts.stream().mapToDouble(part -> Ink.width(part[0], Big.BODY)).max().orElse(0) + 36;
        double y = area.getY() + 26;
        for (int i = 0; i < parts.size(); i++) {
            double each = (area.getMaxY() - y) / (parts.size() - i);
            int lines = (int) Math.max(1, Math.floor(each / (Big.BODY.size() * 1.4)));
            ink.text(parts.get(i)[0], area.getX(), y + Big.BODY.size(), Big.BODY, ink.palette().text2(), Align.LEFT);
            y = Big.paragraph(ink, parts.get(i)[1], new Rectangle2D.Double(area.getX() + label, y, area.getWidth() - label, each), Big.BODY, lines)
                    - Big.BODY.size() + 10;
        }
    }

    private void part(List<String[]> parts, String key, String said) {
        if (said != null && !said.isBlank()) {
            parts.add(new String[] {text(key), said.strip().replaceAll("\\s+", " ")});
        }
    }

    private String matters() {
        return sitting().ledger().ofProject(Matter.class, laggard.projectId()).stream().filter(matter -> matter.settled() == null)
                .map(this::said).collect(Collectors.joining(sitting().style().chinese() ? "；" : "; "));
    }

    private String said(Matter matter) {
        String owner = matter.owner() != null ? matter.owner() : matter.unit();
        String due = matter.due() == null ? "" : text("meeting.project.by", matter.due());
        return matter.text() + (owner == null ? due.isEmpty() ? "" : text("meeting.project.brackets", due)
                : text("meeting.project.brackets", due.isEmpty() ? owner : owner + " " + due));
    }
}
