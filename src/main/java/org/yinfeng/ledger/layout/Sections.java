package org.yinfeng.ledger.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.yinfeng.ledger.Block;
import org.yinfeng.ledger.Column;
import org.yinfeng.ledger.Listing;
import org.yinfeng.ledger.Projects;
import org.yinfeng.project.LandArea;
import org.yinfeng.project.Money;

/** The sections of a list whose rows are in their order, found in one pass, with their sums. */
public final class Sections {
    private final Listing listing;
    private final List<Column> groups;
    private final Section whole;
    private final List<Section> all = new ArrayList<>();

    private Sections(Listing listing, ListLayout layout) {
        this.listing = listing;
        groups = layout.groups();
        whole = new Section(0, 0, null, null, 0, listing.columns().size());
    }

    /** @param listing as {@link ListLayout#applied} made it */
    public static Sections of(Listing listing, ListLayout layout) {
        Sections sections = new Sections(listing, layout);
        sections.gather();
        return sections;
    }

    private void gather() {
        Projects projects = listing.ledger().projects();
        List<Column> columns = listing.columns();
        Object[] values = new Object[columns.size()];
        Section[] open = new Section[groups.size()];
        int[] rows = listing.rows();
        for (int position = 0; position < rows.length; position++) {
            int number = projects.blockOf(rows[position]);
            Block block = projects.block(number);
            int within = rows[position] - projects.firstRow(number);
            for (int i = 0; i < values.length; i++) {
                values[i] = isSummed(columns.get(i)) ? columns.get(i).reader().value(block, within, listing.asOf()) : null;
            }
            whole.add(values);
            enter(open, block, within, position);
            for (Section section : open) {
                section.add(values);
            }
        }
    }

    private void enter(Section[] open, Block block, int within, int position) {
        boolean fresh = false;
        for (int level = 0; level < open.length; level++) {
            Object value = groups.get(level).reader().value(block, within, listing.asOf());
            if (fresh || open[level] == null || !open[level].holds(value)) {
                int number = fresh || open[level] == null ? 1 : open[level].number() + 1;
                open[level] = new Section(level + 1, number, groups.get(level), value, position, listing.columns().size());
                all.add(open[level]);
                fresh = true;
            }
        }
    }

    /** Whether a column's values add up to something. */
    public static boolean isSummed(Column column) {
        return column.type() == Money.class && !column.key().startsWith("perMu") || column.type() == LandArea.class;
    }

    /** The sums of the whole list. */
    public Section whole() {
        return whole;
    }

    /** Every section in the order of the list, an outer one before its inner ones. */
    public List<Section> all() {
        return Collections.unmodifiableList(all);
    }

    /** The outer sections. */
    public List<Section> outer() {
        return all.stream().filter(section -> section.level() == 1).toList();
    }
}
