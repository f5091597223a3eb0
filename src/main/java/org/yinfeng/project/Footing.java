package org.yinfeng.project;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Objects;

/**
 * Whether the printed parts of a table add up to its printed total. Where they do not, and only for rounding, the table says
 * so in a note; parts that do not add up exactly either (counties published apart from the city) need other words than these.
 */
public final class Footing {
    /** What is left of a sum of unrounded percentages. */
    private static final BigDecimal NOTHING = new BigDecimal("1e-9");

    private final Wording words;
    private final Unit unit;
    private boolean differs;

    public Footing(Wording words, Unit unit) {
        this.words = words;
        this.unit = unit;
    }

    /** A column of amounts as {@link Wording#column} prints them; unknown parts are left out. */
    public Footing amounts(Collection<Money> parts, Money total) {
        if (total != null) {
            check(parts.stream().filter(Objects::nonNull).map(part -> words.amount(part, unit)).toList(), words.amount(total, unit),
                    words.columnDecimals(unit), RoundingMode.HALF_UP);
        }
        return this;
    }

    /** A column of percentages as {@link Wording#rate} prints them. */
    public Footing rates(Collection<BigDecimal> parts, BigDecimal total) {
        if (total != null) {
            check(parts.stream().filter(Objects::nonNull).toList(), total, words.rateDecimals(), words.rateMode());
        }
        return this;
    }

    private void check(Collection<BigDecimal> parts, BigDecimal total, int decimals, RoundingMode mode) {
        BigDecimal exact = BigDecimal.ZERO;
        BigDecimal printed = BigDecimal.ZERO;
        for (BigDecimal part : parts) {
            exact = exact.add(part);
            printed = printed.add(part.setScale(decimals, mode));
        }
        boolean same = exact.subtract(total).abs().compareTo(NOTHING) < 0;
        differs |= same && printed.compareTo(total.setScale(decimals, mode)) != 0;
    }

    public boolean isNeeded() {
        return differs;
    }

    /** 注：因四舍五入，分项之和可能不等于合计; empty where they add up. */
    public String note() {
        return differs ? words.texts().get("layout.rounded") : "";
    }

    /** A text with the note behind it where it is needed. */
    public String after(String text) {
        return differs ? words.texts().get("footing.after", text, note()) : text;
    }
}
