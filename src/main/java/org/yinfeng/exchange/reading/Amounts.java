package org.yinfeng.exchange.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.yinfeng.exchange.cells.Row;
import org.yinfeng.project.Money;
import org.yinfeng.project.Typed;
import org.yinfeng.project.Unit;

/** Amounts of money and plain numbers out of cells, exact; what is not certain is a {@link Bad}. */
final class Amounts {
    private static final long[] TENS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000};
    /** A million million yuan (1万亿元): so that the sum of millions of amounts still fits. */
    private static final long LARGEST = 1_000_000_000_000L;

    private Amounts() {}

    /** The cell's money, null where it is blank. The unit typed in the cell wins over the column's. */
    static Object money(Row row, int column, Unit unit) {
        return switch (row.kind(column)) {
            case BLANK -> null;
            case NUMBER -> unit == null ? Bad.error("reading.bad.unit", row.shown(column))
                    : money(row.digits(column), row.scale(column), unit);
            case TEXT -> money(row.text(column), unit);
            case ERROR -> Bad.error("reading.bad.error");
            default -> Bad.error("reading.bad.money");
        };
    }

    private static Object money(long digits, int scale, Unit unit) {
        long factor = unit.yuan();
        if (scale >= 0 && scale < TENS.length && factor % TENS[scale] == 0 && Math.abs(digits) < 90_000_000_000L) {
            return within(digits * (factor / TENS[scale]));
        }
        return rounded(BigDecimal.valueOf(digits, scale).multiply(BigDecimal.valueOf(factor)));
    }

    /** Eleven digits of 亿元 at most: the product fits a long, and is held against the bound. */
    private static Object within(long yuan) {
        return Math.abs(yuan) > LARGEST ? Bad.error("reading.bad.large") : Money.ofYuan(yuan);
    }

    private static Object money(String text, Unit unit) {
        int length = text.length();
        long digits = 0;
        int point = -1;
        for (int at = 0; at < length && length <= 11; at++) {
            char c = text.charAt(at);
            if (c >= '0' && c <= '9') {
                digits = digits * 10 + c - '0';
            } else if (c == '.' && point < 0 && at > 0 && at < length - 1) {
                point = at;
            } else {
                return typed(text, unit);
            }
        }
        if (length > 11 || unit == null || length == 0) {
            return typed(text, unit);
        }
        return money(digits, point < 0 ? 0 : length - point - 1, unit);
    }

    private static Object typed(String text, Unit unit) {
        Bad none = Blanks.read(text);
        if (none != null) {
            return none.error() ? null : none;
        }
        String plain = Typed.plain(text).replaceFirst("^人民币", "").replaceFirst("人民币$", "").replaceFirst("元整$", "元");
        Optional<BigDecimal> number = scientific(plain);
        if (unit == null && (number.isPresent() || Typed.number(plain).isPresent())) {
            return Bad.error("reading.bad.unit", text);
        }
        long factor = unit == null ? 1 : unit.yuan();
        Optional<BigDecimal> yuan = number.map(value -> value.multiply(BigDecimal.valueOf(factor))).or(() -> Typed.yuan(plain, factor));
        return yuan.isEmpty() ? Bad.error("reading.bad.money") : rounded(yuan.get());
    }

    /** 1.2E4, which text copied from a spreadsheet may hold. */
    private static Optional<BigDecimal> scientific(String plain) {
        return plain.length() < 20 && plain.matches("\\d+(\\.\\d+)?[eE][+]?\\d{1,2}") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }

    private static Object rounded(BigDecimal yuan) {
        if (yuan.abs().compareTo(BigDecimal.valueOf(LARGEST)) > 0) {
            return Bad.error("reading.bad.large");
        }
        Money money = Money.ofYuan(yuan.setScale(0, RoundingMode.HALF_UP).longValueExact());
        return yuan.stripTrailingZeros().scale() > 0 ? Bad.remark(money, "reading.warn.fraction") : money;
    }

    /** The cell's number, null where it is blank. */
    static Object number(Row row, int column) {
        return switch (row.kind(column)) {
            case BLANK -> null;
            case NUMBER -> BigDecimal.valueOf(row.digits(column), row.scale(column));
            case TEXT -> number(row.text(column));
            case ERROR -> Bad.error("reading.bad.error");
            default -> Bad.error("reading.bad.number");
        };
    }

    private static Object number(String text) {
        BigDecimal plainly = plainly(text);
        return plainly != null ? plainly : worded(text);
    }

    /** Digits and a point alone, by far the most numbers; null for anything else. */
    private static BigDecimal plainly(String text) {
        int length = text.length();
        long digits = 0;
        int point = -1;
        for (int at = 0; at < length && length <= 15; at++) {
            char c = text.charAt(at);
            if (c >= '0' && c <= '9') {
                digits = digits * 10 + c - '0';
            } else if (c == '.' && point < 0 && at > 0 && at < length - 1) {
                point = at;
            } else {
                return null;
            }
        }
        return length == 0 || length > 15 ? null : BigDecimal.valueOf(digits, point < 0 ? 0 : length - point - 1);
    }

    private static Object worded(String text) {
        Bad none = Blanks.read(text);
        if (none != null) {
            return none.error() ? null : none;
        }
        String plain = Typed.plain(text).replaceFirst("(亩|%|个|项|宗|家)$", "").replaceFirst("^−", "-");
        Optional<BigDecimal> number = Typed.number(plain).or(() -> scientific(plain));
        return number.isPresent() ? number.get() : Bad.error("reading.bad.number");
    }
}
