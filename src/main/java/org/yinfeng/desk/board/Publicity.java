package org.yinfeng.desk.board;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.yinfeng.desk.Workspace;
import org.yinfeng.ledger.Block;
import org.yinfeng.ledger.Column;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.Listing;
import org.yinfeng.ledger.Projects;
import org.yinfeng.progress.DerivedColumns;
import org.yinfeng.project.EventDate;
import org.yinfeng.project.Field;
import org.yinfeng.project.Region;
import org.yinfeng.project.Status;

/**
 * The two publicities (两公开): what key projects have promised, and what became of it. Of projects on their way that promised
 * anything or have a plan of the year, unit by unit in official order; who was in production before the year has nothing left
 * to promise. Phones and problems are never public.
 */
public enum Publicity {
    /** 亮承诺: the promised months and this year's investment, with who answers for them. */
    PROMISES(List.of(Column.of(Field.CODE), Column.of(Field.NAME), Column.of(Field.REGION), Column.of(Field.UNIT), Column.of(Field.OFFICER),
            Column.of(Field.PLANNED), Column.of(Field.PROMISED_START), Column.of(Field.PROMISED_COMPLETION),
            Column.of(Field.PROMISED_PRODUCTION), DerivedColumns.YEAR_PLAN)),
    /** 亮进度: the same beside what happened. */
    PROGRESS(List.of(Column.of(Field.CODE), Column.of(Field.NAME), Column.of(Field.REGION), Column.of(Field.UNIT), Column.of(Field.OFFICER),
            Column.of(Field.PROMISED_START), Column.of(Field.STARTED), Column.of(Field.PROMISED_COMPLETION), Column.of(Field.COMPLETED),
            Column.of(Field.PROMISED_PRODUCTION), Column.of(Field.PRODUCTION), DerivedColumns.YEAR_PLAN,
            DerivedColumns.INVESTED_THIS_YEAR, DerivedColumns.PLAN_RATE, DerivedColumns.OVERDUE));

    private final List<Column> columns;

    Publicity(List<Column> columns) {
        this.columns = columns;
    }

    /** The table at the window's date, in its unit and words. */
    public Listing listing(Ledger ledger, Workspace workspace) {
        Projects projects = ledger.projects();
        int year = workspace.asOf().getYear();
        int limit = (int) workspace.asOf().toEpochDay();
        int newYear = (int) workspace.asOf().withDayOfYear(1).toEpochDay();
        Comparator<Integer> order = Comparator.comparing((Integer row) -> projects.value(Field.REGION, row),
                Comparator.nullsLast(Region.ORDER)).thenComparing(Comparator.naturalOrder());
        int[] rows = IntStream.range(0, projects.size()).filter(row -> isPublic(projects, row, year, limit)
                && !producing(projects.value(Field.PRODUCTION, row), newYear)).boxed().sorted(order)
                .mapToInt(Integer::intValue).toArray();
        return new Listing(workspace.texts().get("board.publicity." + this), ledger, rows, columns, workspace.asOf(), workspace.unit());
    }

    private static boolean producing(EventDate production, int before) {
        return production != null && production.day().toEpochDay() < before;
    }

    private static boolean isPublic(Projects projects, int row, int year, int asOfEpochDay) {
        int number = projects.blockOf(row);
        Block block = projects.block(number);
        int within = row - projects.firstRow(number);
        EventDate ended = block.status(within) == Status.ACTIVE ? null : block.value(Field.ENDED, within);
        boolean off = block.status(within) != Status.ACTIVE && (ended == null || ended.day().toEpochDay() <= asOfEpochDay);
        return !off && (block.plannedYuan(within, year) != Block.NO_AMOUNT || block.value(Field.PROMISED_START, within) != null
                || block.value(Field.PROMISED_COMPLETION, within) != null || block.value(Field.PROMISED_PRODUCTION, within) != null);
    }
}
