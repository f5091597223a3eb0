package org.yinfeng.command;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.progress.Goal;
import org.yinfeng.progress.Overview;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.progress.board.Board;
import org.yinfeng.progress.board.Boards;
import org.yinfeng.progress.board.Merit;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Unit;
import org.yinfeng.project.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Counties and functional areas ranked by what they introduced against their targets. */
@Command(name = "board", sortOptions = false)
final class BoardCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Mixin
    private Moment moment;

    @Mixin
    private RulesOption rules;

    @Option(names = "--by", paramLabel = "FIGURE")
    private String by;

    @Option(names = "--json")
    private boolean json;

    BoardCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        Ledger ledger = moment.ledger(invocation);
        LocalDate asOf = moment.date(ledger, invocation);
        if (by != null) {
            return by(ledger, asOf);
        }
        List<Overview.BoardRow> rows = Reckoning.ofCity(ledger, rules.of(ledger, invocation), asOf).introducedBoard();
        if (json) {
            Json.print(invocation.out, part -> part.object(top -> top.text("asOf", asOf).array("rows", list -> {
                for (Overview.BoardRow row : rows) {
                    list.object(member(row));
                }
            })));
        } else {
            print(asOf, rows, rules.wording(ledger, invocation), rules.of(ledger, invocation));
        }
        return Exit.DONE.code();
    }

    private int by(Ledger ledger, LocalDate asOf) {
        Merit merit = RankedBoard.merit(ledger, by);
        RankedBoard ranked = new RankedBoard(invocation, ledger,
                new Boards(ledger, rules.of(ledger, invocation)).board(merit, asOf, Board.Period.MONTH, Boards.Circle.ALL),
                rules.wording(ledger, invocation));
        if (json) {
            ranked.json();
        } else {
            ranked.print();
        }
        return Exit.DONE.code();
    }

    private static Json.Part member(Overview.BoardRow row) {
        Goal goal = row.goal();
        return json -> json.number("place", row.place()).text("region", row.region()).number("count", row.count())
                .wan("plannedWan", goal.value()).wan("targetWan", goal.target()).rate("ratePercent", goal.ratePercent())
                .rate("gapPoints", goal.gapPoints());
    }

    private void print(LocalDate asOf, List<Overview.BoardRow> rows, Wording wording, CountingRules counted) {
        Texts texts = invocation.texts;
        String unit = texts.get("command.in-brackets", wording.unit(Unit.YI));
        invocation.out.println(texts.get("command.board.title", wording.date(asOf), texts.get("scope." + counted.scope())));
        TextTable table = new TextTable(texts.get("command.place"), texts.get("field.region"), texts.get("command.projects"),
                texts.get("field.plannedWan") + unit, texts.get("command.target") + unit, texts.get("command.rate"),
                texts.get("command.gap")).right(0, 2, 3, 4, 5, 6);
        for (Overview.BoardRow row : rows) {
            Goal goal = row.goal();
            table.add(row.place() == null ? Wording.UNKNOWN : row.place().toString(), texts.word(row.region()),
                    wording.count(row.count()), wording.column(goal.value(), Unit.YI), wording.column(goal.target(), Unit.YI),
                    goal.ratePercent() == null ? Wording.UNKNOWN : wording.rate(goal.ratePercent()) + "%",
                    goal.gapPoints() == null ? Wording.UNKNOWN : wording.signedRate(goal.gapPoints()));
        }
        table.print(invocation.out);
    }
}
