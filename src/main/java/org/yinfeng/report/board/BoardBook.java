package org.yinfeng.report.board;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.yinfeng.progress.board.Board;
import org.yinfeng.progress.board.Standing;
import org.yinfeng.project.Texts;
import org.yinfeng.report.Document;
import org.yinfeng.report.Frame;
import org.yinfeng.report.Imprint;
import org.yinfeng.report.Paper;
import org.yinfeng.report.Table;
import org.yinfeng.report.Table.Cell;
import org.yinfeng.report.Table.Column;
import org.yinfeng.report.TableBook;
import org.yinfeng.report.chart.BoardBar;
import org.yinfeng.report.chart.Glyph;
import org.yinfeng.report.chart.Ink;
import org.yinfeng.report.chart.Style;

/** A board on paper: places with their change, values, bars against the schedule, and what would lift each unit one place. */
public final class BoardBook {
    private static final int BARS = 3;

    private final BoardCells cells;
    private final String rules;
    private final String source;

    /** @param rules the counting rules in words; {@code source} where the numbers come from */
    public BoardBook(BoardCells cells, String rules, String source) {
        this.cells = cells;
        this.rules = rules;
        this.source = source;
    }

    public Document on(Paper paper, Imprint imprint) {
        List<Standing> rows = new ArrayList<>(cells.board().rows());
        boolean city = cells.city() != null;
        if (city) {
            rows.add(0, cells.city());
        }
        List<Table.Row> table = rows.stream().map(row -> new Table.Row(row(row), city && row == rows.get(0))).toList();
        TableBook book = new TableBook(head(), cells.board().asOf(), columns(), table, texts().get("board.empty"));
        return book.on(paper, imprint, cells.words(), (ink, placed, from, to) -> bars(ink, placed, rows.subList(from, to)));
    }

    private Texts texts() {
        return cells.words().texts();
    }

    private Frame.Words head() {
        Board board = cells.board();
        String sub = texts().get("board.sub", cells.words().date(board.asOf()), cells.words().date(board.before()));
        String marked = board.rows().stream().anyMatch(row -> row.list() != null) ? texts().get("board.lists") : "";
        return new Frame.Words(cells.title(), sub, texts().get("book.unit", cells.unitName()),
                cells.footing().after(texts().get("board.rules", rules) + marked), source);
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>(List.of(Column.number(texts().get("board.place.head"), ""),
                new Column(texts().get("board.change"), "", org.yinfeng.report.chart.Align.LEFT, 0, null),
                Column.words(texts().get("head.unit")), Column.wide("", 1.4), Column.number(cells.valueHead(), cells.unitName())));
        if (cells.rated()) {
            columns.add(Column.number(cells.baseHead(), cells.unitName()));
            columns.add(Column.number(texts().get("head.rate"), "%"));
        }
        if (cells.scheduled()) {
            columns.add(Column.number(texts().get("head.gap"), texts().get("head.points")));
        }
        columns.add(Column.wide(texts().get("board.lift"), 2));
        if (cells.board().rows().stream().anyMatch(row -> row.list() != null)) {
            columns.add(Column.words(texts().get("board.list")));
        }
        return columns;
    }

    private List<Cell> row(Standing row) {
        int climbed = row.climbed() == null ? 0 : row.climbed();
        List<Cell> line = new ArrayList<>(List.of(Cell.of(cells.place(row)), new Cell(cells.climbed(row), false, false,
                climbed == 0 ? null : climbed > 0 ? Glyph.AHEAD : Glyph.BEHIND), Cell.of(cells.region(row)), Cell.of(""),
                Cell.bold(cells.value(row))));
        boolean behind = row.score() != null && row.score().standing() < 0;
        if (cells.rated()) {
            line.add(Cell.of(cells.base(row)));
            line.add(Cell.bold(cells.rate(row)));
        }
        if (cells.scheduled()) {
            int standing = row.score() == null || row.score().gapPoints() == null ? 2 : row.score().standing();
            line.add(new Cell(cells.gap(row), behind, behind, standing == 2 ? null : standing > 0 ? Glyph.AHEAD
                    : standing < 0 ? Glyph.BEHIND : Glyph.EVEN));
        }
        line.add(Cell.of(cells.lift(row)));
        if (cells.board().rows().stream().anyMatch(other -> other.list() != null)) {
            line.add(Cell.of(cells.list(row)));
        }
        return line;
    }

    private void bars(Ink ink, Table.Placed placed, List<Standing> rows) {
        Style style = ink.style();
        for (int i = 0; i < rows.size(); i++) {
            Standing row = rows.get(i);
            Rectangle2D cell = placed.cell(BARS, i);
            BoardBar bar = new BoardBar(cells.part(row), cells.schedule(row), cells.most(), row.region().equals(org.yinfeng.project.Region.CITY),
                    style, "");
            bar.draw(ink.graphics(), new Rectangle2D.Double(cell.getX() + 6, cell.getY(), cell.getWidth() - 16, cell.getHeight()));
        }
    }
}
