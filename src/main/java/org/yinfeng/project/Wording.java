package org.yinfeng.project;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * How numbers and dates are written for people: the only place where a figure is rounded. Half up, U+2212 for minus, commas
 * from 1,000; unknown is written {@link #UNKNOWN}. In English 亿元 is written in CNY bn (10 亿元) and 万元 in CNY m (100 万元).
 */
public final class Wording {
    public static final String UNKNOWN = "—";
    private static final String MINUS = "\u2212";
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Texts texts;
    private final int rateDecimals;
    private final RoundingMode rateMode;

    /** Rates with one decimal, half up. */
    public Wording(Texts texts) {
        this(texts, 1, RoundingMode.HALF_UP);
    }

    /**
     * @param rateDecimals decimals of rates, gaps and growths
     * @param rateMode how those are rounded, as the counting rules say
     */
    public Wording(Texts texts, int rateDecimals, RoundingMode rateMode) {
        this.texts = texts;
        this.rateDecimals = rateDecimals;
        this.rateMode = rateMode;
    }

    public Texts texts() {
        return texts;
    }

    private boolean chinese() {
        return texts.language() == Texts.Language.ZH;
    }

    /** The unit's name in this language: 亿元, CNY m. */
    public String unit(Unit unit) {
        return texts.get("unit." + unit.name().toLowerCase(Locale.ROOT));
    }

    /** The exact amount in the unit as this language writes it. */
    public BigDecimal amount(Money money, Unit unit) {
        BigDecimal exact = money.in(unit);
        if (chinese() || unit == Unit.YUAN) {
            return exact;
        }
        BigDecimal scaled = exact.movePointLeft(unit == Unit.YI ? 1 : 2).stripTrailingZeros();
        return scaled.scale() < 0 ? scaled.setScale(0) : scaled;
    }

    /** Back from an amount as this language writes it (CNY bn, CNY m) to the unit it stands for. */
    public BigDecimal inUnit(BigDecimal written, Unit unit) {
        return chinese() || unit == Unit.YUAN ? written : written.movePointRight(unit == Unit.YI ? 1 : 2);
    }

    /** A figure for leaders: 429.6 亿元, no decimals when it is whole (689). */
    public String leader(Money money, Unit unit) {
        if (money == null) {
            return UNKNOWN;
        }
        BigDecimal amount = amount(money, unit);
        return amount.scale() <= 0 ? number(amount, 0) : number(amount, leaderDecimals(unit));
    }

    private int leaderDecimals(Unit unit) {
        return switch (unit) {
            case YI -> chinese() ? 1 : 2;
            case WAN -> chinese() ? 0 : 1;
            case YUAN -> 0;
        };
    }

    /** A single project's amount: up to two decimals (亿元), zeros dropped: 13.2. */
    public String project(Money money, Unit unit) {
        if (money == null) {
            return UNKNOWN;
        }
        BigDecimal rounded = amount(money, unit).setScale(unit == Unit.YUAN ? 0 : 2, RoundingMode.HALF_UP).stripTrailingZeros();
        return number(rounded, Math.max(0, rounded.scale()));
    }

    /** An amount in a column, where points align; blank where unknown. */
    public String column(Money money, Unit unit) {
        return money == null ? "" : number(amount(money, unit), columnDecimals(unit));
    }

    /** Fixed decimals of a column in the unit: 亿元 2, 万元 0, CNY bn 3, CNY m 2. */
    public int columnDecimals(Unit unit) {
        return switch (unit) {
            case YI -> chinese() ? 2 : 3;
            case WAN -> chinese() ? 0 : 2;
            case YUAN -> 0;
        };
    }

    /** The amount in a unit as it is shown with so many decimals. */
    public static BigDecimal rounded(BigDecimal exact, int decimals) {
        return exact.setScale(decimals, RoundingMode.HALF_UP);
    }

    /** A rate without the sign %: 43.0. */
    public String rate(BigDecimal percent) {
        return percent == null ? UNKNOWN : number(rounded(percent), rateDecimals);
    }

    int rateDecimals() {
        return rateDecimals;
    }

    RoundingMode rateMode() {
        return rateMode;
    }

    private BigDecimal rounded(BigDecimal rate) {
        return rate.setScale(rateDecimals, rateMode);
    }

    /** A rate, gap or growth with its sign, + or −; none when it rounds to zero. */
    public String signedRate(BigDecimal percent) {
        return percent == null ? UNKNOWN : signed(rounded(percent), rateDecimals);
    }

    /** A gap in points without its sign: 18.0; the word or triangle beside it tells the direction. */
    public String points(BigDecimal points) {
        return points == null ? UNKNOWN : number(rounded(points.abs()), rateDecimals);
    }

    /** A growth with its sign: +111.7%, −4.9%, 0.0%. */
    public String growth(BigDecimal percent) {
        return percent == null ? UNKNOWN : signedRate(percent) + "%";
    }

    /** A number with its sign, + or −; none when it rounds to zero. */
    public String signed(BigDecimal value, int decimals) {
        int sign = value.setScale(decimals, RoundingMode.HALF_UP).signum();
        return (sign > 0 ? "+" : "") + number(value, decimals);
    }

    public String count(long count) {
        return number(BigDecimal.valueOf(count), 0);
    }

    /** The exact number, as many decimals as it has. */
    public String exact(BigDecimal value) {
        return number(value, Math.max(0, value.stripTrailingZeros().scale()));
    }

    public String number(BigDecimal value, int decimals) {
        BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return rounded.signum() < 0 ? MINUS + format.format(rounded.negate()) : format.format(rounded);
    }

    /** In prose and on paper: 2024年3月31日, 31 March 2024. */
    public String date(LocalDate date) {
        return texts.get("date.day", date.getYear(), chinese() ? date.getMonthValue() : monthName(date.getMonthValue()),
                date.getDayOfMonth());
    }

    /** A moment of this machine's clock in prose and on paper: 2024年3月31日 09:30. */
    public String moment(Instant moment) {
        LocalDateTime local = LocalDateTime.ofInstant(moment, ZoneId.systemDefault());
        return date(local.toLocalDate()) + " " + CLOCK.format(local);
    }

    /** A moment of this machine's clock in lists, dialogs and file names, the same in every language: 2024-03-31 09:30. */
    public static String stamp(Instant moment) {
        LocalDateTime local = LocalDateTime.ofInstant(moment, ZoneId.systemDefault());
        return local.toLocalDate() + " " + CLOCK.format(local);
    }

    /** What is said of a ledger that is a record of the past, with a blank or mark before it; empty for the present one. */
    public String recorded(Instant moment) {
        return moment == null ? "" : texts.get("recorded", moment(moment));
    }

    public String month(YearMonth month) {
        return texts.get("date.month", month.getYear(), chinese() ? month.getMonthValue() : monthName(month.getMonthValue()));
    }

    /** 2024年第一季度, 2024 Q1. */
    public String quarter(Quarter quarter) {
        return texts.get("date.quarter." + quarter.number(), quarter.year());
    }

    /** The months from January to this one: 1—3月, Jan–Mar. */
    public String throughMonth(int month) {
        return month == 1 ? texts.get("date.january")
                : texts.get("date.through", chinese() ? month : monthName(month).substring(0, 3));
    }

    private String monthName(int month) {
        return texts.get("month." + month);
    }
}
