package org.yinfeng.project;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Values as people type them into a box: full-width digits, 2024.3, 2024年3月15日, 1.2亿, 12,000. Strict where a guess could be
 * wrong: what cannot be read for certain is empty, and the caller keeps the text as it was typed.
 */
public final class Typed {
    private static final Pattern PARTED =
            Pattern.compile("(\\d{4})[-./年](\\d{1,2})(?:月|(?:[-./月](\\d{1,2})日?))?");
    private static final Pattern SOLID = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})?");
    private static final Pattern NUMBER = Pattern.compile("([-+−]?)((?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)(.*)");

    private Typed() {}

    /** The text with full-width letters, digits and signs made half-width and without blanks of any kind. */
    public static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c >= 0xFF01 && c <= 0xFF5E) {
                plain.append((char) (c - 0xFEE0));
            } else if (c == '。') {
                plain.append('.');
            } else if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != 0x200B && c != 0xFEFF) {
                plain.appendCodePoint(c);
            }
        });
        return plain.toString();
    }

    /** A day (2024-03-15, 2024.3.15, 20240315) or a month (2024-03, 2024年3月, 202403). */
    public static Optional<EventDate> date(String text) {
        String plain = plain(text);
        Matcher parted = PARTED.matcher(plain);
        if (parted.matches()) {
            return date(parted);
        }
        Matcher solid = SOLID.matcher(plain);
        return solid.matches() ? date(solid) : Optional.empty();
    }

    private static Optional<EventDate> date(Matcher parts) {
        try {
            int year = Integer.parseInt(parts.group(1));
            int month = Integer.parseInt(parts.group(2));
            return Optional.of(parts.group(3) == null ? EventDate.of(YearMonth.of(year, month))
                    : EventDate.of(LocalDate.of(year, month, Integer.parseInt(parts.group(3)))));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    /** A month; of a full date, its month. */
    public static Optional<YearMonth> month(String text) {
        return date(text).map(EventDate::month);
    }

    /** A number without a unit; commas only between groups of three. */
    public static Optional<BigDecimal> number(String text) {
        Matcher matcher = NUMBER.matcher(plain(text));
        return matcher.matches() && matcher.group(3).isEmpty() ? Optional.of(value(matcher)) : Optional.empty();
    }

    /**
     * An amount in yuan, not rounded. A unit that is typed (元 万 万元 亿 亿元 bn m) wins over the given one.
     *
     * @param yuan how many yuan a number without a unit counts
     */
    public static Optional<BigDecimal> yuan(String text, long yuan) {
        Matcher matcher = NUMBER.matcher(plain(text).replaceFirst("^(CNY|RMB|[¥￥])", ""));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Long factor = factor(matcher.group(3), yuan);
        return factor == null ? Optional.empty() : Optional.of(value(matcher).multiply(BigDecimal.valueOf(factor)));
    }

    /** The yuan rounded half up, where they fit. */
    public static Optional<Money> rounded(BigDecimal yuan) {
        BigDecimal whole = yuan.setScale(0, RoundingMode.HALF_UP);
        return whole.precision() <= 18 ? Optional.of(Money.ofYuan(whole.longValueExact())) : Optional.empty();
    }

    private static Long factor(String unit, long otherwise) {
        return switch (unit) {
            case "" -> otherwise;
            case "元" -> 1L;
            case "万", "万元" -> Money.YUAN_PER_WAN;
            case "亿", "亿元" -> Money.YUAN_PER_YI;
            case "m", "M" -> 1_000_000L;
            case "bn", "BN" -> 1_000_000_000L;
            default -> null;
        };
    }

    private static BigDecimal value(Matcher matcher) {
        BigDecimal value = new BigDecimal(matcher.group(2).replace(",", ""));
        return matcher.group(1).equals("-") || matcher.group(1).equals("−") ? value.negate() : value;
    }
}
