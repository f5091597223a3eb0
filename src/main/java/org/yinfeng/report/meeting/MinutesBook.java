package org.yinfeng.report.meeting;

import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yinfeng.ledger.Matter;
import org.yinfeng.project.Project;
import org.yinfeng.report.Document;
import org.yinfeng.report.Frame;
import org.yinfeng.report.FramedPage;
import org.yinfeng.report.Imprint;
import org.yinfeng.report.Page;
import org.yinfeng.report.Paper;
import org.yinfeng.report.Table;
import org.yinfeng.report.Table.Column;
import org.yinfeng.report.Table.Row;
import org.yinfeng.report.chart.Align;
import org.yinfeng.report.chart.Ink;
import org.yinfeng.report.chart.Style;
import org.yinfeng.report.chart.Type;

/** What was noted at a meeting on paper: number, matter, project, unit, owner, due date. */
public final class MinutesBook {
    private static final Table.Measures MEASURES = new Table.Measures(34, 30, 10);

    private final Sitting sitting;
    private final LocalDate day;
    private final Frame frame;

    private MinutesBook(Sitting sitting, LocalDate day, Paper paper) {
        this.sitting = sitting;
        this.day = day;
        frame = new Frame(sitting.text("meeting.section.matters"), sitting.words().date(day),
                sitting.text("book.asOf", sitting.words().date(sitting.asOf())), paper, Style.paper(sitting.words()));
    }

    /** @param day the day of the meeting */
    public static Document of(Sitting sitting, LocalDate day, Paper paper, Imprint imprint) {
        MinutesBook book = new MinutesBook(sitting, day, paper);
        String office = imprint.office() == null ? sitting.text("book.office") : imprint.office();
        return new Document(sitting.text("meeting.section.matters"), sitting.words().date(day), office, imprint.compiled(), book.pages(imprint));
    }

    private List<Page> pages(Imprint imprint) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < sitting.noted().size(); i++) {
            rows.add(row(i + 1, sitting.noted().get(i)));
        }
        Table table = new Table(columns(), rows, MEASURES);
        int each = Math.max(1, table.capacity(frame.content().getHeight()));
        int count = Math.max(1, (rows.size() + each - 1) / each);
        List<Page> pages = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            List<Row> part = rows.subList(number * each, Math.min(rows.size(), (number + 1) * each));
            pages.add(new FramedPage(frame, new FramedPage.Leaf(words(imprint), (ink, area) -> draw(ink, area, table, part)), number + 1, count));
        }
        return pages;
    }

    private void draw(Ink ink, Rectangle2D area, Table table, List<Row> rows) {
        if (rows.isEmpty()) {
            ink.text(sitting.text("meeting.matters.none"), area.getX(), area.getY() + 30, Type.regular(10), ink.palette().text2(), Align.LEFT);
        } else {
            table.draw(ink, area, rows);
        }
    }

    private Frame.Words words(Imprint imprint) {
        String title = sitting.noted().isEmpty() ? sitting.text("meeting.matters.none") : new MattersSlide(sitting, 0).title();
        return new Frame.Words(title, sitting.text("meeting.print.sub", sitting.words().date(day)), "", sitting.rules(),
                sitting.text("book.source", sitting.words().count(sitting.ledger().revision()), sitting.words().date(imprint.compiled())));
    }

    private List<Column> columns() {
        return List.of(Column.number(sitting.text("meeting.print.number"), ""), Column.wide(sitting.text("meeting.matters.what"), 3),
                Column.wide(sitting.text("meeting.print.project"), 2), Column.wide(sitting.text("meeting.print.unit"), 1),
                Column.wide(sitting.text("meeting.print.owner"), 0.7), Column.words(sitting.text("meeting.matters.due")));
    }

    private Row row(int number, Matter matter) {
        Project about = matter.project() == 0 ? null : sitting.ledger().projects().byId(matter.project());
        return Row.of(String.valueOf(number), matter.text(), about == null ? "" : about.name(), matter.unit() == null ? "" : sitting.word(matter.unit()),
                matter.owner() == null ? "" : matter.owner(), matter.due() == null ? "" : matter.due().toString());
    }
}
