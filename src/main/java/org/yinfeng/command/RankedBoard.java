package org.yinfeng.command;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Locale;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.PublicIndicator;
import org.yinfeng.progress.board.Board;
import org.yinfeng.progress.board.Merit;
import org.yinfeng.progress.board.Standing;
import org.yinfeng.project.Money;
import org.yinfeng.project.Unit;
import org.yinfeng.project.Wording;
import org.yinfeng.report.board.BoardCells;

/** A board by any figure, as JSON or as a table. */
final class RankedBoard {
    private final Invocation invocation;
    private final Board board;
    private final BoardCells cells;

    RankedBoard(Invocation invocation, Ledger ledger, Board board, Wording wording) {
        this.invocation = invocation;
        this.board = board;
        String unit = ledger.entries(PublicIndicator.class).stream().filter(indicator -> indicator.name().equals(board.merit().indicator()))
                .map(PublicIndicator::unit).findFirst().orElse(null);
        cells = new BoardCells(board, Unit.YI, unit, wording);
    }

    /** The merit of that name among those that the ledger has; the name of an indicator stands for itself. */
    static Merit merit(Ledger ledger, String name) {
        java.util.List<Merit> all = org.yinfeng.progress.board.Boards.merits(ledger);
        return all.stream().filter(merit -> merit.key().equalsIgnoreCase(name) || name.equals(merit.indicator())).findFirst()
                .orElseThrow(() -> Refusal.usage("command.bad-choice", "--by", name,
                        String.join(", ", all.stream().map(Merit::key).toList())));
    }

    void json() {
        Json.print(invocation.out, part -> part.object(top -> top.text("asOf", board.asOf()).text("by", board.merit().key())
                .text("since", board.before()).array("rows", list -> {
                    for (Standing row : board.rows()) {
                        list.object(members -> members(members, row));
                    }
                })));
    }

    private void members(Json json, Standing row) throws IOException {
        json.number("place", row.place()).text("region", row.region());
        BigDecimal value = row.score() == null ? null : row.score().value();
        BigDecimal base = row.score() == null ? null : row.score().base();
        BigDecimal lift = row.lift() == null ? null : row.lift().amount();
        boolean money = board.measure() == Merit.Measure.MONEY || board.measure() == Merit.Measure.MONEY_RATE;
        if (money) {
            json.wan("valueWan", yuan(value)).wan("targetWan", yuan(base));
        } else {
            json.decimal("value", value).decimal("base", base);
        }
        json.rate("ratePercent", base == null ? null : row.score().ratePercent()).rate("gapPoints", row.score() == null ? null : row.score().gapPoints())
                .number("placeBefore", row.before());
        if (money) {
            json.wan("liftWan", yuan(lift));
        } else {
            json.decimal("lift", lift);
        }
        json.text("without", row.gap() == null ? null : row.gap().name().toLowerCase(Locale.ROOT));
    }

    private static Money yuan(BigDecimal value) {
        return value == null ? null : Money.ofYuan(value.longValueExact());
    }

    void print() {
        invocation.out.println(cells.title() + "  " + invocation.texts.get("board.sub", cells.words().date(board.asOf()),
                cells.words().date(board.before())));
        TextTable table = new TextTable(invocation.texts.get("command.place"), invocation.texts.get("board.change"),
                invocation.texts.get("field.region"), cells.valueHead() + invocation.texts.get("command.in-brackets", cells.unitName()),
                cells.baseHead(), invocation.texts.get("command.rate"), invocation.texts.get("command.gap"), invocation.texts.get("board.lift"))
                .right(0, 3, 4, 5, 6);
        for (Standing row : board.rows()) {
            String gap = row.score() == null || row.score().gapPoints() == null ? "" : cells.words().signedRate(row.score().gapPoints());
            table.add(cells.place(row), cells.change(row), cells.region(row), cells.value(row), cells.base(row), cells.rate(row), gap,
                    cells.lift(row));
        }
        table.print(invocation.out);
    }
}
