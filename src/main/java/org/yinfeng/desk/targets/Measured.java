package org.yinfeng.desk.targets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yinfeng.ledger.Indicator;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.PublicIndicator;
import org.yinfeng.project.Money;
import org.yinfeng.project.Typed;
import org.yinfeng.project.Unit;
import org.yinfeng.project.Wording;

/**
 * An indicator as the grids need it: one of the two goals, or one of the ledger's list.
 *
 * @param unit of values that are no money; null where none is given
 * @param source who publishes it; null where that is not known
 */
public record Measured(String name, boolean money, String unit, String source) {
    private static final String BUREAU = "市统计局";
    /** The two halves of the goal. */
    static final List<Measured> GOALS = List.of(new Measured(Indicator.INTRODUCED, true, null, null),
            new Measured(Indicator.INDUSTRIAL, true, null, BUREAU));

    /** The goals, then the list in its order. */
    static List<Measured> of(Ledger ledger) {
        List<Measured> all = new ArrayList<>(GOALS);
        ledger.entries(PublicIndicator.class).stream()
                .sorted(Comparator.comparingInt(PublicIndicator::order).thenComparing(PublicIndicator::id))
                .forEach(each -> all.add(new Measured(each.name(), each.money(), each.unit(), each.source())));
        return all;
    }

    /** The heading's second line: the window's unit for money, else its own. */
    String unitText(Unit shown, Wording wording) {
        return money ? wording.unit(shown) : unit == null ? "" : unit;
    }

    /** The exact value as it stands in a cell. */
    String text(BigDecimal value, Unit shown, Wording wording) {
        return wording.exact(number(value, shown, wording));
    }

    BigDecimal number(BigDecimal value, Unit shown, Wording wording) {
        return money ? wording.amount(Money.ofYuan(value.longValueExact()), shown) : value;
    }

    /** Reads a cell; empty where it is no number, or an amount of money below 0 (unless allowed) or finer than a yuan. */
    Optional<BigDecimal> read(String text, Unit shown, Wording wording, boolean belowZero) {
        Optional<BigDecimal> number = Typed.number(text.strip().replaceFirst("[%％]$", ""));
        if (!money) {
            return number;
        }
        return number.filter(value -> belowZero || value.signum() >= 0).map(value -> wording.inUnit(value, shown))
                .filter(value -> Money.isExact(value, shown) && value.precision() - value.scale() < 12)
                .map(value -> BigDecimal.valueOf(Money.of(value, shown).yuan()));
    }
}
