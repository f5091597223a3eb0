package org.yinfeng.desk.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.yinfeng.exchange.write.WriteOptions;
import org.yinfeng.ledger.Column;
import org.yinfeng.ledger.Listing;
import org.yinfeng.ledger.layout.ListLayout;
import org.yinfeng.progress.DerivedColumns;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Unit;

/**
 * What somebody wants of a list: everything that the dialog asks.
 *
 * @param selected the selected rows only
 * @param gb18030 a csv for older programs
 */
public record ListOrder(Form form, boolean selected, List<Column> columns, ListLayout layout, Unit unit, boolean gb18030) {
    /** The forms a list can take. */
    public enum Form {
        XLSX, DOCX, PDF, CSV, JSON, OC4IDS;

        /** Of the file's name, without the dot. */
        public String ending() {
            return this == OC4IDS ? "oc4ids.json" : name().toLowerCase(Locale.ROOT);
        }

        /** Whether it is read by people: it has sections, sums and a line for signatures. */
        public boolean isPaper() {
            return this == XLSX || this == DOCX || this == PDF;
        }
    }

    public ListOrder {
        columns = List.copyOf(columns);
    }

    public ListOrder withForm(Form other) {
        return new ListOrder(other, selected, columns, layout, unit, gb18030);
    }

    public ListOrder withSelected(boolean only) {
        return new ListOrder(form, only, columns, layout, unit, gb18030);
    }

    public ListOrder withColumns(List<Column> others) {
        return new ListOrder(form, selected, others, layout, unit, gb18030);
    }

    public ListOrder withLayout(ListLayout other) {
        return new ListOrder(form, selected, columns, other, unit, gb18030);
    }

    public ListOrder withUnit(Unit other) {
        return new ListOrder(form, selected, columns, layout, other, gb18030);
    }

    public ListOrder withGb18030(boolean older) {
        return new ListOrder(form, selected, columns, layout, unit, older);
    }

    /** The list that is written: what one cell of the screen says in two words, the event and the months, is two columns in a file. */
    Listing of(Listing seen, int[] selection) {
        List<Column> written = new ArrayList<>();
        for (Column column : columns) {
            if (column.equals(DerivedColumns.OVERDUE) && !columns.contains(DerivedColumns.OVERDUE_EVENT)) {
                written.add(DerivedColumns.OVERDUE_EVENT);
            }
            written.add(column);
        }
        return new Listing(seen.title(), seen.ledger(), selected ? selection : seen.rows(), written, seen.asOf(), unit);
    }

    WriteOptions options(Texts texts) {
        return WriteOptions.of(texts).laidOut(layout).encoded(gb18030 ? WriteOptions.GB18030 : StandardCharsets.UTF_8);
    }
}
