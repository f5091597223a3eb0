package org.yinfeng.exchange.plan;

import java.util.List;
import org.yinfeng.exchange.pack.Pack;
import org.yinfeng.exchange.reading.MappedColumn;
import org.yinfeng.exchange.reading.SheetKind;
import org.yinfeng.project.Entry;
import org.yinfeng.project.Message;
import org.yinfeng.project.Problem;
import org.yinfeng.project.Project;
import org.yinfeng.project.Unit;

/** One sheet of a file: how it was understood and the fate of each of its rows, in their order. */
public interface SheetPlan {
    String sheet();

    /** Null when the sheet was not understood: {@link #why} then says why. */
    SheetKind as();

    /** Why the sheet was not understood, or null. */
    Message why();

    /** The last row of the header, from 1; 0 where none was found. */
    int headerRow();

    /** The first row of a header of several. */
    int headerFrom();

    List<MappedColumn> columns();

    /** What stands for the sheet's shape: sheets with the same headers have the same. */
    String fingerprint();

    /** The unit that the sheet's unit line gives (单位：万元), null where it gives none. */
    Unit unit();

    /** The unit that a column of money is read in, null where none is known. */
    Unit unitOf(MappedColumn column);

    /** How that unit is known: by the header, the unit line, the user, or taken for the likely one; null for other columns. */
    Message unitWhy(MappedColumn column);

    /** The rows up to the header's last as they stand, each as wide as it is; empty where no header was found. */
    List<List<String>> above();

    /** The first rows of data as they stand, five at most. */
    List<List<String>> sample();

    /** Projects of the ledger that a duplicate may be, the likest first; empty for other rows. */
    List<Project> candidates(int position);

    /** What a duplicate's row itself says, as a project or another entry with only that; null for rows of other fates. */
    Entry said(int position);

    /** The pack that the sheet is, sent back; null for other sheets. */
    default Pack pack() {
        return null;
    }

    /** The cells of a row of a pack that both sides changed; empty for other rows. */
    default List<Clash> clashes(int position) {
        return List.of();
    }

    /** The units (counties, zones) of the projects that its rows speak of, sorted. */
    List<String> regions();

    /** Rows of all fates. */
    int size();

    Fate fate(int position);

    /** The row as the spreadsheet shows it, from 1. */
    int number(int position);

    /** Made anew each time. */
    PlannedRow row(int position);

    int count(Fate fate);

    /** Rows that are data: all but the skipped. */
    default int rows() {
        return size() - count(Fate.SKIPPED);
    }

    /** Problems of the sheet as a whole and of its rows, in order; the first 10,000. */
    List<Problem> problems();

    List<ControlTotal> totals();
}
