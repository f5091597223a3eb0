package org.yinfeng.exchange.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.yinfeng.ledger.Block;
import org.yinfeng.ledger.Column;
import org.yinfeng.ledger.Listing;
import org.yinfeng.ledger.layout.Audience;
import org.yinfeng.ledger.layout.Section;
import org.yinfeng.ledger.layout.Sections;
import org.yinfeng.ledger.layout.Titles;
import org.yinfeng.project.Field;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Wording;

/**
 * A list as a document: title, date and unit, and one table whose heads come again on every page, with sections and totals.
 * Amounts are rounded to the layout's decimals; where the shown parts do not add up, a note says so.
 */
final class DocxListing {
    /** Widths that fit an A4 page across at a readable size; wider tables go on A3. */
    private static final int A4_WIDTH = 180;

    private final Listing listing;
    private final WriteOptions options;
    private final WriteProgress progress;
    private final Texts texts;
    private final Heads heads;
    private final List<Column> columns;
    private final DocxCells cells;
    private final Titles titles;
    private final Sections sections;
    private final List<Section> headings;
    private int next;

    DocxListing(Listing listing, WriteOptions options, WriteProgress progress) {
        this.listing = listing;
        this.options = options;
        this.progress = progress;
        texts = options.texts();
        heads = new Heads(texts, listing.unit());
        columns = listing.columns();
        cells = new DocxCells(texts, listing.unit(), options.layout().decimals(), columns.size());
        titles = new Titles(texts);
        sections = Sections.of(listing, options.layout());
        headings = sections.all();
    }

    void write(OutputStream out) throws IOException {
        int[] widths = widths();
        boolean wide = Arrays.stream(widths).sum() > A4_WIDTH;
        DocxFile file = new DocxFile(out, texts.get("write.font"), wide, Arrays.stream(widths).sum());
        file.paragraph("Title", listing.title());
        file.paragraph("Note", note());
        file.beginTable(widths);
        head(file);
        new Rows(listing, progress).forEach((block, within, position) -> row(file, block, within, position));
        total(file);
        file.endTable();
        if (cells.partsDiffer(sections.whole(), columns)) {
            file.paragraph("Note", texts.get("layout.rounded"));
        }
        if (options.layout().signed()) {
            file.paragraph("Sign", texts.get("layout.signature"));
        }
        file.finish(texts.get("write.footer"));
    }

    private String note() {
        Wording wording = new Wording(texts);
        String date = wording.date(listing.asOf()) + wording.recorded(listing.ledger().recorded());
        String note = texts.get("write.asof", date, heads.unit(), texts.get("unit.mu"));
        Audience audience = options.layout().audience();
        return audience == Audience.ANYONE ? note : note + "    " + texts.get("layout." + audience.name().toLowerCase(Locale.ROOT));
    }

    private int[] widths() {
        int[] widths = new int[columns.size() + 1];
        widths[0] = 5;
        for (int i = 0; i < columns.size(); i++) {
            Field<?> field = Field.byKey(columns.get(i).key());
            int width = Widths.of(columns.get(i), heads.single(columns.get(i)), false);
            // A document breaks its lines, so long texts need less room than on a sheet.
            widths[i + 1] = field != null && field.kind() == Field.Kind.TEXT && field != Field.CODE ? Math.min(width, 26) : Math.min(width, 14);
        }
        return widths;
    }

    private void head(DocxFile file) throws IOException {
        List<String> names = new ArrayList<>();
        names.add(texts.get("write.number"));
        columns.forEach(column -> names.add(heads.single(column)));
        file.beginRow(true);
        for (String name : names) {
            file.cell("Head", name, true);
        }
        file.endRow();
    }

    private void row(DocxFile file, Block block, int within, int position) throws IOException {
        for (; next < headings.size() && headings.get(next).first() == position; next++) {
            Section section = headings.get(next);
            sums(file, section, titles.of(section));
        }
        file.beginRow(false);
        file.cell("Mid", Integer.toString(position + 1), false);
        for (int i = 0; i < columns.size(); i++) {
            Object value = columns.get(i).reader().value(block, within, listing.asOf());
            file.cell(DocxCells.style(value), cells.text(i, value), false);
        }
        file.endRow();
    }

    private void total(DocxFile file) throws IOException {
        sums(file, sections.whole(), texts.get("write.total") + texts.get("write.total.bracket", sections.whole().size()));
        for (Section section : sections.outer()) {
            sums(file, section, titles.part(section) + texts.get("write.total.bracket", section.size()));
        }
    }

    /** A row of sums; its words take the cells up to the first sum. */
    private void sums(DocxFile file, Section section, String words) throws IOException {
        int first = 0;
        while (first < columns.size() && section.sum(first, columns.get(first).type()) == null) {
            first++;
        }
        file.beginRow(false);
        file.wide("Sum", words, first + 1);
        for (int i = first; i < columns.size(); i++) {
            file.cell("SumNumber", cells.sum(section.sum(i, columns.get(i).type())), true);
        }
        file.endRow();
    }
}
