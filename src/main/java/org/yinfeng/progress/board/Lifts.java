package org.yinfeng.progress.board;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.yinfeng.progress.board.Standing.Lift;
import org.yinfeng.project.Money;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Unit;
import org.yinfeng.project.Wording;

/** Says what would lift a unit one place. An amount is told to the 万元, rounded up, so that what is said is enough. */
public final class Lifts {
    private static final BigDecimal YI = BigDecimal.valueOf(100_000_000);

    private Lifts() {}

    /** 再引进3.2亿元，升至第3位（高要区）; null where nothing would. */
    public static String sentence(Board board, Standing row, String indicatorUnit, Wording wording) {
        Lift lift = row.lift();
        if (lift == null) {
            return null;
        }
        Texts texts = wording.texts();
        String key = "lift." + board.merit().kind().key() + (lift.amount().signum() < 0 ? ".less" : "");
        return texts.get("lift.place", texts.get(key, amount(board, lift.amount().abs(), indicatorUnit, wording)), lift.place(),
                texts.word(lift.region()));
    }

    private static String amount(Board board, BigDecimal amount, String indicatorUnit, Wording wording) {
        Texts texts = wording.texts();
        return switch (board.measure()) {
            case MONEY, MONEY_RATE -> money(amount, wording);
            case COUNT -> texts.get("lift.projects", wording.exact(amount));
            case COUNT_RATE -> texts.get(board.merit().kind() == Merit.Kind.PROMISES ? "lift.pledges" : "lift.projects",
                    wording.exact(amount));
            case GROWTH -> texts.get("lift.points", wording.exact(amount));
            case NUMBER -> texts.get("lift.value", wording.exact(amount), indicatorUnit == null ? "" : indicatorUnit);
        };
    }

    private static String money(BigDecimal yuan, Wording wording) {
        Unit unit = yuan.compareTo(YI) < 0 ? Unit.WAN : Unit.YI;
        BigDecimal wan = yuan.movePointLeft(4).setScale(0, RoundingMode.CEILING);
        Money rounded = Money.ofYuan(wan.movePointRight(4).longValueExact());
        return wording.texts().get("lift.value", wording.exact(wording.amount(rounded, unit)), wording.unit(unit));
    }
}
