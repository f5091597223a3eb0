package org.yinfeng.progress.board;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.progress.board.Board.Period;
import org.yinfeng.progress.board.Boards.Circle;
import org.yinfeng.progress.explain.Explainable;
import org.yinfeng.progress.explain.Explanation;
import org.yinfeng.progress.explain.Phrase;
import org.yinfeng.progress.explain.Quantity;
import org.yinfeng.progress.explain.Titles;
import org.yinfeng.project.Money;

/**
 * A unit's place on a board, how many places it gained since the last period, or what would lift it one place.
 *
 * @param region the unit; on a board the whole city has no place
 */
public record PlaceFigure(Merit merit, Part part, String region, Circle circle, Period since) implements Explainable {
    /** Which of them. */
    public enum Part {
        PLACE, CHANGE, LIFT
    }

    @Override
    public String key() {
        return Titles.key(("board." + merit.key() + "." + part + ":" + circle + ":" + since).toLowerCase(Locale.ROOT), region);
    }

    @Override
    public Phrase rules(Reckoning at) {
        return ranked().rules(at);
    }

    /** What the board ranks by. */
    private Explainable ranked() {
        return figure(merit.kind().measure() == Merit.Measure.MONEY_RATE || merit.kind().measure() == Merit.Measure.COUNT_RATE
                ? MeritFigure.Part.RATE : MeritFigure.Part.VALUE, region);
    }

    private Explainable figure(MeritFigure.Part of, String unit) {
        return MeritFigure.of(merit, of, unit);
    }

    @Override
    public Explanation explain(Reckoning asked) {
        Reckoning at = asked.in(null);
        Board board = new Boards(at.ledger(), at.rules()).board(merit, at.asOf(), since, circle);
        Standing own = board.rows().stream().filter(row -> row.region().equals(region)).findFirst().orElse(null);
        Phrase title = Titles.of(Phrase.of("explain.place." + part, name()), region, Titles.toDate(at));
        if (own == null || own.place() == null) {
            return Explanation.of(this, at, title, new Quantity(kind(board), null), Phrase.of("explain.place.none"), List.of());
        }
        return switch (part) {
            case PLACE -> place(at, board, own, title);
            case CHANGE -> change(at, own, title, board);
            case LIFT -> own.lift() == null ? Explanation.of(this, at, title, new Quantity(kind(board), null),
                    Phrase.of("explain.place.noLift"), List.of()) : lift(at, board, own, title);
        };
    }

    private Phrase name() {
        return merit.indicator() != null ? Phrase.of("explain.term.of", new Phrase.Word(merit.indicator())) : Phrase.of(merit.word());
    }

    private Quantity.Kind kind(Board board) {
        return part == Part.PLACE ? Quantity.Kind.PLACE : part == Part.CHANGE ? Quantity.Kind.NUMBER : switch (board.measure()) {
            case MONEY, MONEY_RATE -> Quantity.Kind.MONEY;
            case COUNT, COUNT_RATE -> Quantity.Kind.COUNT;
            case GROWTH -> Quantity.Kind.POINTS;
            case NUMBER -> Quantity.Kind.NUMBER;
        };
    }

    private static boolean rated(Board board) {
        return board.measure() == Merit.Measure.MONEY_RATE || board.measure() == Merit.Measure.COUNT_RATE;
    }

    /** What a unit is ranked by: its rate, or its value. */
    private Explanation.Term score(Board board, Standing row) {
        MeritFigure.Part of = rated(board) ? MeritFigure.Part.RATE : MeritFigure.Part.VALUE;
        return new Explanation.Term(Phrase.of("explain.place.of", new Phrase.Word(row.region()), name()),
                rated(board) ? Quantity.percent(row.score().ratePercent()) : quantity(board, row.score().value()), figure(of, row.region()));
    }

    private static Quantity quantity(Board board, BigDecimal value) {
        return switch (board.measure()) {
            case MONEY, MONEY_RATE -> Quantity.of(Money.ofYuan(value.longValueExact()));
            case COUNT, COUNT_RATE -> Quantity.count(value.longValueExact());
            case GROWTH -> Quantity.growth(value);
            case NUMBER -> new Quantity(Quantity.Kind.NUMBER, value);
        };
    }

    private Explanation place(Reckoning at, Board board, Standing own, Phrase title) {
        List<Standing> ranked = board.rows().stream().filter(row -> row.place() != null).toList();
        int index = ranked.indexOf(own);
        List<Explanation.Term> terms = new ArrayList<>();
        for (int beside = Math.max(0, index - 1); beside <= Math.min(ranked.size() - 1, index + 1); beside++) {
            terms.add(score(board, ranked.get(beside)));
        }
        long better = ranked.stream().filter(row -> row.place() < own.place()).count();
        Quantity place = new Quantity(Quantity.Kind.PLACE, BigDecimal.valueOf(own.place()));
        return Explanation.of(this, at, title, place, Phrase.of("explain.place.formula", String.valueOf(ranked.size()), name(),
                score(board, own).value(), String.valueOf(better), String.valueOf(own.place())), terms);
    }

    private Explanation change(Reckoning at, Standing own, Phrase title, Board board) {
        Integer climbed = own.climbed();
        Quantity value = new Quantity(Quantity.Kind.NUMBER, climbed == null ? null : BigDecimal.valueOf(climbed));
        Phrase said = climbed == null ? Phrase.of("explain.place.new", board.before())
                : Phrase.of("explain.place.change", board.before(), String.valueOf(own.before()), String.valueOf(own.place()));
        return Explanation.of(this, at, title, value, said, List.of(new Explanation.Term(Phrase.of("explain.place.PLACE", name()),
                new Quantity(Quantity.Kind.PLACE, BigDecimal.valueOf(own.place())), new PlaceFigure(merit, Part.PLACE, region, circle, since))));
    }

    private Explanation lift(Reckoning at, Board board, Standing own, Phrase title) {
        Standing.Lift lift = own.lift();
        Standing above = board.rows().stream().filter(row -> row.region().equals(lift.region())).findFirst().orElseThrow();
        Quantity amount = board.measure() == Merit.Measure.GROWTH ? Quantity.points(lift.amount()) : quantity(board, lift.amount());
        List<Explanation.Term> terms = new ArrayList<>(List.of(score(board, above), score(board, own)));
        if (!rated(board)) {
            return Explanation.of(this, at, title, amount, Phrase.of("explain.lift.value", new Phrase.Word(lift.region()),
                    terms.get(0).value(), terms.get(1).value(), amount, String.valueOf(lift.place())), terms);
        }
        Quantity base = quantity(board, own.score().base());
        Quantity value = quantity(board, own.score().value());
        terms.add(new Explanation.Term(Phrase.of("explain.lift.base"), base, figure(MeritFigure.Part.BASE, region)));
        terms.add(new Explanation.Term(Phrase.of("explain.lift.done"), value, figure(MeritFigure.Part.VALUE, region)));
        String formula = merit.kind() == Merit.Kind.PROMISES ? "explain.lift.kept" : "explain.lift.rate";
        return Explanation.of(this, at, title, amount, Phrase.of(formula, new Phrase.Word(lift.region()), terms.get(0).value(), base, value,
                amount, String.valueOf(lift.place())), terms);
    }
}
