package org.yinfeng.desk.imports;

import java.util.List;
import org.yinfeng.project.Problem;

/**
 * A row under review in words.
 *
 * @param number as the spreadsheet shows it, from 1
 * @param cells one for each of the sheet's shown columns
 */
public record ReviewRow(int number, Result result, List<Cell> cells) {
    public ReviewRow {
        cells = List.copyOf(cells);
    }

    /**
     * A cell.
     *
     * @param before what the ledger holds, where the row would change it; else null
     * @param problem what is wrong with it, or null
     */
    public record Cell(String text, String before, Problem problem) {
        static final Cell BLANK = new Cell("", null, null);

        public boolean isChanged() {
            return before != null;
        }

        public boolean isRefused() {
            return problem != null && problem.isError();
        }
    }
}
