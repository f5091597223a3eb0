package org.yinfeng.ledger.query;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.yinfeng.ledger.Column;
import org.yinfeng.project.EventDate;
import org.yinfeng.project.LandArea;
import org.yinfeng.project.Money;
import org.yinfeng.project.Promise;
import org.yinfeng.project.Stage;
import org.yinfeng.project.Status;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Typed;
import org.yinfeng.project.Unit;

/**
 * The values of conditions as they are kept: amounts {@code 5000} (万元) or {@code 1.2亿}, dates {@code 2024},
 * {@code 2024Q1}, {@code 2024-03}, {@code 2024-03-15} or a word of {@link Span}, stages and statuses by their constants,
 * numbers plain, words as typed.
 */
final class Values {
    static final String RANGE = "..";

    private Values() {}

    /** Whether values of this type have an order that a query can ask for. */
    static boolean isOrdered(Class<?> type) {
        return type == Money.class || type == LandArea.class || isDate(type) || isNumber(type);
    }

    static boolean isDate(Class<?> type) {
        return type == EventDate.class || type == Promise.class;
    }

    static boolean isNumber(Class<?> type) {
        return Number.class.isAssignableFrom(type);
    }

    /** A typed value as it is kept, a range included where the type has an order; empty where it cannot be read. */
    static Optional<String> canonical(Column column, String typed, Vocabulary vocabulary) {
        int dots = isOrdered(column.type()) ? typed.indexOf(RANGE) : -1;
        if (dots < 0) {
            return single(column.type(), typed, vocabulary);
        }
        Optional<String> from = end(column, typed.substring(0, dots), vocabulary);
        Optional<String> to = end(column, typed.substring(dots + RANGE.length()), vocabulary);
        return from.isPresent() && to.isPresent() && !(from.get() + to.get()).isEmpty()
                ? Optional.of(from.get() + RANGE + to.get()) : Optional.empty();
    }

    private static Optional<String> end(Column column, String typed, Vocabulary vocabulary) {
        return typed.isBlank() ? Optional.of("") : single(column.type(), typed, vocabulary);
    }

    private static Optional<String> single(Class<?> type, String typed, Vocabulary vocabulary) {
        if (type == Money.class) {
            return Typed.yuan(typed, Money.YUAN_PER_WAN).flatMap(Typed::rounded).map(Values::amount);
        }
        if (isDate(type)) {
            return Span.canonical(typed);
        }
        if (type == LandArea.class || isNumber(type)) {
            return Typed.number(Typed.plain(typed).replaceFirst("(亩|%|mu)$", "")).map(Values::plain);
        }
        if (type == Stage.class || type == Status.class) {
            return constant(type, typed, vocabulary);
        }
        return typed.isBlank() ? Optional.empty() : Optional.of(typed.strip());
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** In 亿 from 1 亿元 on where two decimals suffice, else in 万元. */
    static String amount(Money money) {
        boolean round = money.yuan() % (Money.YUAN_PER_YI / 100) == 0 && Math.abs(money.yuan()) >= Money.YUAN_PER_YI;
        return round ? money.in(Unit.YI).toPlainString() + "亿" : money.in(Unit.WAN).toPlainString();
    }

    private static Optional<String> constant(Class<?> type, String typed, Vocabulary vocabulary) {
        String plain = Typed.plain(typed).replaceAll("[_-]", "").toLowerCase(Locale.ROOT);
        String prefix = type.getSimpleName().toLowerCase(Locale.ROOT) + ".";
        for (Object constant : type.getEnumConstants()) {
            String name = ((Enum<?>) constant).name();
            if (names(prefix + name, name, vocabulary).contains(plain)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private static List<String> names(String key, String name, Vocabulary vocabulary) {
        List<String> names = new ArrayList<>(List.of(name.replace("_", "")));
        for (Texts language : List.of(vocabulary.chinese(), vocabulary.english())) {
            names.add(language.get(key));
            if (language.keys().contains("alias." + key)) {
                names.addAll(List.of(language.get("alias." + key).split(",")));
            }
        }
        return names.stream().map(each -> Typed.plain(each).toLowerCase(Locale.ROOT)).toList();
    }

    /** The number that a kept amount, area or number compares as: yuan, ten-thousandths of a 亩, or itself. */
    static BigDecimal number(Class<?> type, String canonical) {
        if (type == Money.class) {
            return Typed.yuan(canonical, Money.YUAN_PER_WAN).orElseThrow();
        }
        BigDecimal number = new BigDecimal(canonical);
        return type == LandArea.class ? number.movePointRight(4) : number;
    }
}
