package org.yinfeng.progress.explain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.yinfeng.project.Money;
import org.yinfeng.project.Quarter;
import org.yinfeng.project.Unit;
import org.yinfeng.project.Wording;

/**
 * A sentence that is not yet in a language or a unit: the key of the string bundle and what fills its places. Quantities are
 * rounded, dates and months written out, ledgers' own words translated when it is worded.
 *
 * @param arguments {@link Quantity}, {@link Amount}, {@link LocalDate}, {@link YearMonth}, {@link Quarter}, {@link Through}, {@link Word},
 *     another phrase, or text that stands as it is
 */
public record Phrase(String key, List<Object> arguments) {
    public Phrase {
        arguments = List.copyOf(arguments);
    }

    /** The months from January to this one. */
    public record Through(YearMonth month) {
    }

    /** The amount of one project, which may be small: written as in a list of projects. */
    public record Amount(Money money) {
    }

    /** A word of the ledger: a county, an industry, an indicator. */
    public record Word(String word) {
    }

    public static Phrase of(String key, Object... arguments) {
        return new Phrase(key, List.of(arguments));
    }

    public String in(Wording words, Unit unit) {
        return words.texts().get(key, arguments.stream().map(argument -> worded(argument, words, unit)).toArray());
    }

    private static String worded(Object argument, Wording words, Unit unit) {
        if (argument instanceof Quantity quantity) {
            return quantity.in(words, unit);
        } else if (argument instanceof Phrase phrase) {
            return phrase.in(words, unit);
        } else if (argument instanceof Amount amount) {
            return words.texts().get("quantity.money." + unit.name().toLowerCase(Locale.ROOT), words.project(amount.money(), unit));
        } else if (argument instanceof Word word) {
            return words.texts().word(word.word());
        } else if (argument instanceof LocalDate day) {
            return words.date(day);
        } else if (argument instanceof YearMonth month) {
            return words.month(month);
        } else if (argument instanceof Quarter quarter) {
            return words.quarter(quarter);
        } else if (argument instanceof Through through) {
            return words.texts().get("explain.through", through.month().getYear(), words.throughMonth(through.month().getMonthValue()));
        }
        return String.valueOf(argument);
    }
}
