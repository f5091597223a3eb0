package org.yinfeng.report.book;

import org.yinfeng.progress.Goal;
import org.yinfeng.report.Table;
import org.yinfeng.report.chart.Glyph;

/** Cells that several tables of the book share. */
final class Cells {
    private Cells() {}

    /** The gap to the schedule with its triangle, cinnabar when behind. */
    static Table.Cell gap(Edition edition, Goal goal) {
        Goal.Verdict verdict = goal.verdict();
        boolean behind = verdict == Goal.Verdict.BEHIND;
        return new Table.Cell(edition.words().points(goal.gapPoints()), behind, behind, verdict == null ? null : Glyph.of(verdict));
    }

    static Table.Cell of(String text) {
        return Table.Cell.of(text);
    }

    static Table.Cell bold(String text) {
        return Table.Cell.bold(text);
    }
}
