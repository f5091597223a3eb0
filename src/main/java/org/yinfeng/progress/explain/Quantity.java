package org.yinfeng.progress.explain;

import java.math.BigDecimal;
import java.util.Locale;
import org.yinfeng.project.Money;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Unit;
import org.yinfeng.project.Wording;

/**
 * A number and what it is a number of, not rounded.
 *
 * @param value money in yuan; null where unknown
 */
public record Quantity(Kind kind, BigDecimal value) {
    /** What a number is a number of. */
    public enum Kind {
        /** Planned totals and investment. */
        MONEY,
        /** Projects. */
        COUNT,
        /** A rate or a share in percent. */
        PERCENT,
        /** 同比, in percent with its sign. */
        GROWTH,
        /** 个百分点, with its sign. */
        POINTS, MONTHS, DAYS,
        /** A place in a ranking. */
        PLACE,
        /** Money for each 亩 of land, always in 万元 (CNY m). */
        PER_MU,
        /** Days for each project, with a decimal. */
        PACE,
        /** Anything else, as it is. */
        NUMBER
    }

    public static Quantity of(Money money) {
        return new Quantity(Kind.MONEY, money == null ? null : BigDecimal.valueOf(money.yuan()));
    }

    /** Money for each 亩. */
    public static Quantity perMu(Money money) {
        return new Quantity(Kind.PER_MU, of(money).value());
    }

    public static Quantity count(long projects) {
        return new Quantity(Kind.COUNT, BigDecimal.valueOf(projects));
    }

    public static Quantity months(long months) {
        return new Quantity(Kind.MONTHS, BigDecimal.valueOf(months));
    }

    public static Quantity percent(BigDecimal percent) {
        return new Quantity(Kind.PERCENT, percent);
    }

    public static Quantity growth(BigDecimal percent) {
        return new Quantity(Kind.GROWTH, percent);
    }

    public static Quantity points(BigDecimal points) {
        return new Quantity(Kind.POINTS, points);
    }

    /** Equal when the numbers are, however many zeros they were written with. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Quantity that && kind == that.kind && (value == null ? that.value == null
                : that.value != null && value.compareTo(that.value) == 0);
    }

    @Override
    public int hashCode() {
        return value == null ? kind.hashCode() : kind.hashCode() * 31 + value.stripTrailingZeros().hashCode();
    }

    /** The number alone, rounded as the screens round it. */
    public String number(Wording words, Unit unit) {
        if (value == null) {
            return Wording.UNKNOWN;
        }
        return switch (kind) {
            case MONEY -> words.leader(money(), unit);
            case COUNT, MONTHS, PLACE -> words.count(value.longValueExact());
            case DAYS -> words.number(value, 0);
            case PACE -> words.number(value, 1);
            case PER_MU -> words.leader(money(), Unit.WAN);
            case PERCENT -> words.rate(value);
            case GROWTH -> words.growth(value);
            case POINTS -> words.signedRate(value);
            case NUMBER -> words.exact(value);
        };
    }

    /** The number for a column, where points align. */
    public String column(Wording words, Unit unit) {
        return value == null || kind != Kind.MONEY ? number(words, unit) : words.column(money(), unit);
    }

    /** What stands behind the number: 亿元, 个, %; empty where the number says it itself. */
    public String unit(Wording words, Unit unit) {
        return switch (kind) {
            case MONEY -> words.unit(unit);
            case GROWTH, PLACE, NUMBER -> "";
            case COUNT, PERCENT, POINTS, MONTHS, DAYS, PER_MU, PACE -> words.texts().get("quantity.unit." + kind);
        };
    }

    /** Number and unit as a sentence holds them: 429.6亿元, CNY 42.96 bn. */
    public String in(Wording words, Unit unit) {
        if (value == null) {
            return Wording.UNKNOWN;
        }
        String key = kind == Kind.MONEY ? "quantity.money." + unit.name().toLowerCase(Locale.ROOT) : "quantity." + kind;
        return words.texts().get(key, number(words, unit));
    }

    /** To the last yuan (in Chinese written in 万元), where the rounded number hides something; else null. */
    public String exact(Wording words, Unit unit) {
        if (value == null || kind != Kind.MONEY) {
            return null;
        }
        Unit fine = words.texts().language() == Texts.Language.ZH ? Unit.WAN : Unit.YUAN;
        String exact = words.texts().get("quantity.money." + fine.name().toLowerCase(Locale.ROOT), words.exact(money().in(fine)));
        return in(words, unit).equals(exact) ? null : exact;
    }

    private Money money() {
        return Money.ofYuan(value.longValueExact());
    }
}
