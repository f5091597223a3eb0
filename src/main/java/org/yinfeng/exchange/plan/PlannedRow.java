package org.yinfeng.exchange.plan;

import java.util.List;
import org.yinfeng.project.Entry;
import org.yinfeng.project.Message;
import org.yinfeng.project.Problem;

/**
 * One row of a sheet and what it would do.
 *
 * @param number as the spreadsheet shows it, from 1
 * @param before the ledger's entry the row is about, null when there is none; for {@link Fate#DUPLICATE} the entry it resembles
 * @param after the entry as it would be with this row alone; null for rejected and skipped rows
 * @param cells what it says that the ledger does not: all its cells where the entry is new
 * @param problems its errors and warnings, each with its place
 * @param note why a row is skipped, else null
 * @param texts the row's cells as they stood, for rejected, duplicate and skipped rows; empty for others
 */
public record PlannedRow(int number, Fate fate, Entry before, Entry after, List<PlannedCell> cells, List<Problem> problems,
        List<String> texts, Message note) {
    public PlannedRow {
        cells = List.copyOf(cells);
        problems = List.copyOf(problems);
        texts = List.copyOf(texts);
    }
}
