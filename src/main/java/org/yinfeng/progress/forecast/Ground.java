package org.yinfeng.progress.forecast;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.yinfeng.project.Money;
import org.yinfeng.project.Unit;
import org.yinfeng.project.Wording;

/**
 * The assumption behind an estimate, or why there is none: a sentence with its numbers, not yet in a language.
 *
 * @param values what fills the sentence's places: {@link Money}, whole numbers, percents ({@link BigDecimal}), months, words
 */
public record Ground(String key, List<Object> values) {
    public Ground {
        values = List.copyOf(values);
    }

    static Ground of(String key, Object... values) {
        return new Ground("forecast.ground." + key, List.of(values));
    }

    /** In the words of a language, amounts in the unit. */
    public String in(Wording words, Unit unit) {
        return words.texts().get(key, values.stream().map(value -> written(value, words, unit)).toArray());
    }

    private static String written(Object value, Wording words, Unit unit) {
        if (value instanceof Money money) {
            return words.texts().get("forecast.amount", words.leader(money, unit), words.unit(unit));
        }
        if (value instanceof BigDecimal percent) {
            return words.rate(percent);
        }
        if (value instanceof YearMonth month) {
            return words.month(month);
        }
        return value instanceof Number number ? words.count(number.longValue()) : String.valueOf(value);
    }
}
