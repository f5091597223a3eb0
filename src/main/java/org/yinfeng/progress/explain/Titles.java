package org.yinfeng.progress.explain;

import java.time.LocalDate;
import java.time.YearMonth;
import org.yinfeng.progress.Reckoning;

/** What figures are called: whose, which, when. */
public final class Titles {
    private Titles() {}

    /** A name with whose it is and over which time. */
    public static Phrase of(Phrase name, String region, Object time) {
        return region == null ? Phrase.of("explain.title", name, time)
                : Phrase.of("explain.title.of", name, time, new Phrase.Word(region));
    }

    /** The year to the date: 2024年1—3月, or to the day where the month has not ended. */
    public static Object toDate(Reckoning at) {
        LocalDate asOf = at.asOf();
        YearMonth month = YearMonth.from(asOf);
        return asOf.equals(month.atEndOfMonth()) ? new Phrase.Through(month) : Phrase.of("explain.toDay", asOf);
    }

    /** A figure's key with whose it is. */
    public static String key(String name, String region) {
        return region == null ? name : name + "@" + region;
    }
}
