package org.yinfeng.exchange.reading;

import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yinfeng.project.Promise;
import org.yinfeng.project.Typed;

/**
 * From when to when it is built, as 建设起止年限 says: 2024.03-2025.12. Years without months say too little for a promise.
 *
 * @param begin null where it names no month
 * @param end null where it names no month
 */
public record YearSpan(Promise begin, Promise end) {
    private static final String MONTH = "(?:(20)?(\\d{2})[.年/](1[0-2]|0?[1-9])月?)?";
    private static final Pattern SPAN = Pattern.compile(MONTH + "(?:[-—–~至到]{1,2})" + MONTH);

    /** The span of a cell's text; null where it is none, or ends before it begins. */
    public static YearSpan read(String text) {
        Matcher found = SPAN.matcher(Typed.plain(text));
        if (!found.matches() || found.group(2) == null && found.group(5) == null) {
            return null;
        }
        YearMonth begin = month(found, 2);
        YearMonth end = month(found, 5);
        return begin != null && end != null && end.isBefore(begin) ? null
                : new YearSpan(begin == null ? null : Promise.of(begin), end == null ? null : Promise.of(end));
    }

    private static YearMonth month(Matcher found, int group) {
        return found.group(group) == null ? null
                : YearMonth.of(2000 + Integer.parseInt(found.group(group)), Integer.parseInt(found.group(group + 1)));
    }
}
