package org.yinfeng.report.board;

import java.math.BigDecimal;
import org.yinfeng.progress.board.Board;
import org.yinfeng.progress.board.Lifts;
import org.yinfeng.progress.board.Merit;
import org.yinfeng.progress.board.Score;
import org.yinfeng.progress.board.Standing;
import org.yinfeng.project.Footing;
import org.yinfeng.project.Money;
import org.yinfeng.project.Region;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Unit;
import org.yinfeng.project.Wording;

/**
 * What stands in a board's cells, in the reader's words.
 *
 * @param unit that amounts are told in
 * @param indicatorUnit the public indicator's own unit, or null
 */
public record BoardCells(Board board, Unit unit, String indicatorUnit, Wording words) {
    private static final double CUT = 1.25;

    private Texts texts() {
        return words.texts();
    }

    /** Whether units are ranked by a rate; else by the value itself. */
    public boolean rated() {
        return board.measure() == Merit.Measure.MONEY_RATE || board.measure() == Merit.Measure.COUNT_RATE;
    }

    /** Whether the board runs against the year's schedule. */
    public boolean scheduled() {
        return board.rows().stream().anyMatch(row -> row.score() != null && row.score().gapPoints() != null);
    }

    /** 新引进完成率, or the indicator's name. */
    public String merit() {
        return merit(board.merit(), texts());
    }

    public static String merit(Merit merit, Texts texts) {
        return merit.indicator() == null ? texts.get(merit.word()) : texts.word(merit.indicator());
    }

    /** 新引进完成率晒榜 */
    public String title() {
        return texts().get("board.title", merit());
    }

    /** The whole city first, where it has a score; it holds no place. */
    public Standing city() {
        return board.city() == null ? null : new Standing(null, Region.CITY, board.city(), null, null, null, null);
    }

    /** Whether the units' printed amounts add up to the city's. */
    public Footing footing() {
        Footing footing = new Footing(words, unit);
        if (board.measure() == Merit.Measure.MONEY && board.city() != null) {
            footing.amounts(board.rows().stream().map(Standing::score).map(BoardCells::money).toList(), money(board.city()));
        }
        return footing;
    }

    private static Money money(Score score) {
        return score == null || score.value() == null ? null : Money.ofYuan(score.value().longValueExact());
    }

    public String place(Standing row) {
        return row.place() == null ? "" : String.valueOf(row.place());
    }

    /** ↑2 is said by a glyph and this number; empty where it held or had no place. */
    public String climbed(Standing row) {
        return row.climbed() == null || row.climbed() == 0 ? "" : String.valueOf(Math.abs(row.climbed()));
    }

    /** 上升2位, 持平, 上期未排位 for who cannot see the glyph. */
    public String change(Standing row) {
        if (row.place() == null) {
            return "";
        }
        Integer climbed = row.climbed();
        return climbed == null ? texts().get("board.new") : climbed == 0 ? texts().get("board.same")
                : texts().get(climbed > 0 ? "board.up" : "board.down", Math.abs(climbed));
    }

    public String region(Standing row) {
        return texts().word(row.region());
    }

    public String value(Standing row) {
        return row.score() == null ? row.gap() == null ? "" : texts().get("gap." + row.gap()) : number(row.score().value());
    }

    public String base(Standing row) {
        return row.score() == null || row.score().base() == null ? Wording.UNKNOWN : number(row.score().base());
    }

    public String rate(Standing row) {
        return row.score() == null || row.score().base() == null ? Wording.UNKNOWN : words.rate(row.score().ratePercent());
    }

    /** The gap to the schedule without its sign. */
    public String gap(Standing row) {
        return row.score() == null || row.score().gapPoints() == null ? "" : words.points(row.score().gapPoints());
    }

    /** The lift's sentence, or why the unit has no place. */
    public String lift(Standing row) {
        if (row.gap() != null) {
            return texts().get("gap." + row.gap());
        }
        String sentence = Lifts.sentence(board, row, indicatorUnit, words);
        return sentence == null ? "" : sentence;
    }

    public String list(Standing row) {
        return row.list() == null ? "" : texts().get("list." + row.list());
    }

    private String number(BigDecimal value) {
        return switch (board.measure()) {
            case MONEY, MONEY_RATE -> words.column(Money.ofYuan(value.longValueExact()), unit);
            case GROWTH -> words.signed(value, 1);
            default -> words.exact(value);
        };
    }

    /** The unit of the value's column. */
    public String unitName() {
        return switch (board.measure()) {
            case MONEY, MONEY_RATE -> words.unit(unit);
            case GROWTH -> "%";
            case NUMBER -> indicatorUnit == null ? "" : indicatorUnit;
            default -> texts().get(board.merit().kind() == Merit.Kind.PROMISES ? "board.unit.promises" : "board.unit.projects");
        };
    }

    /** What the value's column is called: 完成, 按期兑现. */
    public String valueHead() {
        return texts().get("board.value." + (rated() ? board.merit().kind().key() : "plain"));
    }

    public String baseHead() {
        return texts().get("board.base." + (board.measure() == Merit.Measure.COUNT_RATE ? board.merit().kind().key() : "target"));
    }

    /** A unit's bar as a part of the full length: of the target, or of the greatest value. */
    public double part(Standing row) {
        Score score = row.score();
        if (score == null || rated() && score.base() == null) {
            return Double.NaN;
        }
        double greatest = rated() ? 100 : greatest();
        double of = rated() ? score.ratePercent().doubleValue() : score.value().doubleValue();
        return greatest <= 0 ? 0 : Math.max(0, of / greatest);
    }

    private double greatest() {
        return board.rows().stream().filter(row -> row.score() != null).mapToDouble(row -> row.score().value().doubleValue()).max().orElse(0);
    }

    /** The part at the right end: 1, or up to 1.25 where some bar is longer. */
    public double most() {
        double most = board.rows().stream().mapToDouble(this::part).filter(part -> !Double.isNaN(part)).max().orElse(1);
        return rated() ? Math.max(1, Math.min(CUT, most)) : 1;
    }

    /** Where the schedule stands in a row, or NaN. */
    public double schedule(Standing row) {
        return row.score() == null || row.score().schedulePercent() == null || row.score().base() == null ? Double.NaN
                : row.score().schedulePercent().doubleValue() / 100;
    }

    /** What the row says to who cannot see it. */
    public String said(Standing row) {
        String value = row.score() == null || row.gap() != null ? texts().get("gap." + row.gap())
                : rated() ? rate(row) + "%" : value(row) + " " + unitName();
        String gap = row.score() == null || row.score().gapPoints() == null ? ""
                : texts().get("board.gap." + row.score().standing(), gap(row));
        return java.util.stream.Stream.of(row.place() == null ? "" : texts().get("board.place", row.place()), region(row), value, gap,
                change(row), row.gap() == null ? lift(row) : "", list(row)).filter(part -> !part.isEmpty())
                .collect(java.util.stream.Collectors.joining(texts().get("board.comma")));
    }
}
