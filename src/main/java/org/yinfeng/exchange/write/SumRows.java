package org.yinfeng.exchange.write;

import java.io.IOException;
import java.util.List;
import org.yinfeng.ledger.Column;
import org.yinfeng.ledger.layout.ListLayout;
import org.yinfeng.ledger.layout.Section;
import org.yinfeng.ledger.layout.Titles;
import org.yinfeng.project.Field;
import org.yinfeng.project.Money;
import org.yinfeng.project.Texts;

/** The rows of a sheet that are no projects: 一、, （一）, 合计 and 其中, each with its sums. A number stands before the columns. */
final class SumRows {
    private final List<Column> columns;
    private final Shown shown;
    private final Texts texts;
    private final Titles titles;
    private final boolean chosen;

    SumRows(List<Column> columns, Shown shown, Texts texts, ListLayout layout) {
        this.columns = columns;
        this.shown = shown;
        this.texts = texts;
        titles = new Titles(texts);
        chosen = layout.decimals() != ListLayout.AS_USUAL;
    }

    /** The section's heading; it is wider than its cell and runs over the blank ones beside it. */
    void section(XlsxSheet sheet, Section section) throws IOException {
        sheet.beginRow(22);
        sheet.text(0, titles.of(section), XlsxStyle.SECTION);
        for (int i = 0; i < columns.size(); i++) {
            sum(sheet, i, section.sum(i, columns.get(i).type()));
        }
        sheet.endRow();
    }

    void total(XlsxSheet sheet, int rows, Sums sums, List<Section> sections) throws IOException {
        sheet.beginRow(22);
        sheet.text(0, texts.get("write.total"), XlsxStyle.TOTAL);
        for (int i = 0; i < columns.size(); i++) {
            Object sum = sums.of(i);
            if (sum == null && columns.get(i).equals(Column.of(Field.NAME))) {
                sheet.text(i + 1, texts.get("write.total.count", rows), XlsxStyle.TOTAL);
            } else {
                sum(sheet, i, sum);
            }
        }
        sheet.endRow();
        for (Section section : sections) {
            if (section.level() == 1) {
                part(sheet, section);
            }
        }
    }

    private void part(XlsxSheet sheet, Section section) throws IOException {
        sheet.beginRow(0);
        sheet.text(0, titles.part(section), XlsxStyle.SECTION);
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).equals(Column.of(Field.NAME))) {
                sheet.text(i + 1, texts.get("write.total.count", section.size()), XlsxStyle.TOTAL);
            } else {
                sum(sheet, i, section.sum(i, columns.get(i).type()));
            }
        }
        sheet.endRow();
    }

    private void sum(XlsxSheet sheet, int column, Object sum) throws IOException {
        if (sum == null) {
            sheet.blank(column + 1, XlsxStyle.TOTAL);
            return;
        }
        String digits = shown.number(sum);
        boolean whole = digits.indexOf('.') < 0;
        sheet.number(column + 1, digits, chosen && sum instanceof Money ? XlsxStyle.TOTAL_CHOSEN
                : whole ? XlsxStyle.TOTAL_WHOLE : XlsxStyle.TOTAL_FINE);
    }
}
