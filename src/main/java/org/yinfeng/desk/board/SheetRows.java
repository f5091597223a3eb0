package org.yinfeng.desk.board;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.yinfeng.progress.board.Merit.Measure;
import org.yinfeng.progress.board.Score;
import org.yinfeng.progress.board.Standing;
import org.yinfeng.project.Money;
import org.yinfeng.report.board.BoardCells;

/** A board's rows for a spreadsheet: numbers stay numbers. */
final class SheetRows {
    private static final int PLACES = 6;

    private SheetRows() {}

    static List<Object> of(BoardCells cells, Standing row, boolean listed) {
        Score score = row.score();
        List<Object> line = new ArrayList<>();
        line.add(row.place());
        line.add(cells.change(row));
        line.add(cells.region(row));
        line.add(score == null ? null : number(cells, score.value()));
        if (cells.rated()) {
            line.add(score == null || score.base() == null ? null : number(cells, score.base()));
            line.add(score == null || score.base() == null ? null : rounded(score.ratePercent()));
        }
        if (cells.scheduled()) {
            line.add(score == null || score.gapPoints() == null ? null : rounded(score.gapPoints()));
        }
        line.add(cells.lift(row));
        if (listed) {
            line.add(cells.list(row));
        }
        return line;
    }

    private static BigDecimal number(BoardCells cells, BigDecimal value) {
        boolean money = cells.board().measure() == Measure.MONEY || cells.board().measure() == Measure.MONEY_RATE;
        return money ? cells.words().amount(Money.ofYuan(value.longValueExact()), cells.unit()) : value;
    }

    private static BigDecimal rounded(BigDecimal rate) {
        return rate.setScale(PLACES, RoundingMode.HALF_UP).stripTrailingZeros();
    }
}
