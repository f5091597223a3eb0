package org.yinfeng.report.book;

import java.util.ArrayList;
import java.util.List;
import org.yinfeng.ledger.Projects;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.project.EventDate;
import org.yinfeng.project.Field;
import org.yinfeng.project.Money;
import org.yinfeng.project.Promise;
import org.yinfeng.project.Wording;
import org.yinfeng.report.Frame;
import org.yinfeng.report.FramedPage.Leaf;
import org.yinfeng.report.Table;
import org.yinfeng.report.Table.Cell;
import org.yinfeng.report.Table.Column;
import org.yinfeng.report.Table.Row;

/** The introduced projects of 10 亿元 and more, the greatest first. */
final class LargeLeaves {
    private static final double ROW = 22;
    private static final int EACH = (int) ((403 - 24) / ROW);
    private static final int PAGES = 12;

    private final Edition edition;

    private LargeLeaves(Edition edition) {
        this.edition = edition;
    }

    /** From which amount a project is large: 10亿元. */
    static String bound(Edition edition) {
        return edition.text("large.bound", edition.words().project(edition.rules().large(), Edition.UNIT), edition.unitName());
    }

    static List<Leaf> of(Edition edition) {
        int[] rows = Reckoning.ofCity(edition.ledger(), edition.rules(), edition.asOf()).introducedRows(edition.rules().large());
        return new LargeLeaves(edition).leaves(rows);
    }

    private List<Leaf> leaves(int[] rows) {
        int shown = Math.min(rows.length, EACH * PAGES);
        List<Row> table = new ArrayList<>();
        Money sum = Money.ZERO;
        for (int i = 0; i < rows.length; i++) {
            sum = sum.plus(edition.ledger().projects().value(Field.PLANNED, rows[i]));
            if (i < shown) {
                table.add(row(i + 1, rows[i]));
            }
        }
        String title = rows.length == 0 ? edition.text("large.none", bound(edition))
                : edition.text("large.title", bound(edition), edition.words().count(rows.length), edition.leader(sum), edition.unitName());
        String sub = rows.length == 0 ? "" : shown == rows.length ? edition.text("book.overdue.list.all")
                : edition.text("book.overdue.list.some", shown, rows.length - shown);
        Frame.Words words = new Frame.Words(title, sub, edition.unit(),
                edition.text("rules.head") + edition.introducedRule() + edition.text("large.rules"), edition.source());
        if (table.isEmpty()) {
            return List.of(new Leaf(words, (ink, area) -> { }));
        }
        return Pieces.leaves(words, new Table(columns(), table, new Table.Measures(24, ROW, 9)), table, EACH);
    }

    private List<Column> columns() {
        return List.of(Column.number(edition.text("head.number"), ""), Column.wide(edition.text("field.name"), 2),
                Column.words(edition.text("field.region")), Column.wide(edition.text("field.industry"), 1),
                Column.number(edition.text("field.plannedWan"), ""), Column.words(edition.text("field." + edition.rules().countDate().key())),
                Column.words(edition.text("field.stage")), Column.words(edition.text("field.promisedStart")),
                Column.words(edition.text("field.started")));
    }

    private Row row(int number, int row) {
        Projects projects = edition.ledger().projects();
        EventDate started = projects.value(Field.STARTED, row);
        Promise promised = projects.value(Field.PROMISED_START, row);
        return Row.of(Cell.of(edition.words().count(number)), Cell.of(Pieces.known(projects.value(Field.NAME, row))),
                Cell.of(edition.word(projects.value(Field.REGION, row))), Cell.of(edition.word(projects.value(Field.INDUSTRY, row))),
                Cell.bold(edition.column(projects.value(Field.PLANNED, row))),
                Cell.of(text(projects.value(edition.rules().countDate(), row))),
                Cell.of(edition.text("stage." + projects.at(row).stage(edition.asOf()))), Cell.of(text(promised)),
                Cell.of(started != null && started.passedBy(edition.asOf()) ? text(started) : Wording.UNKNOWN));
    }

    private static String text(Object value) {
        return value == null ? Wording.UNKNOWN : value.toString();
    }
}
