package org.yinfeng.progress.forecast;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.StageBasis;
import org.yinfeng.progress.Overview;
import org.yinfeng.progress.Pipeline;
import org.yinfeng.progress.Reckoning;

/**
 * Where the year may end, seen from a date: every subject by every method.
 *
 * @param region null for the city
 * @param outlooks one for each subject, in order
 * @param overview the figures at the date, which the forecast continues
 */
public record Forecast(LocalDate asOf, CountingRules rules, String region, List<Outlook> outlooks, Overview overview) {
    public Forecast {
        outlooks = List.copyOf(outlooks);
    }

    /**
     * Reckons and simulates; takes some tenths of a second, so not on the window's thread. Stages go on cumulatively under any
     * rules: a start stays a start when the completion follows.
     *
     * @param supposed ids, rising, of projects whose events after the date are supposed to happen when they say
     */
    public static Forecast of(Reckoning reckoning, long... supposed) {
        Overview overview = reckoning.overview();
        Pipeline pipeline = reckoning.pipeline(supposed);
        RestOfYear rest = new RestOfYear(reckoning.asOf());
        Overview stages = overview.rules().stageBasis() == StageBasis.CUMULATIVE ? overview : new Reckoning(reckoning.ledger(),
                reckoning.rules().withStageBasis(StageBasis.CUMULATIVE), reckoning.asOf(), reckoning.region()).overview();
        List<Outlook> outlooks = new ArrayList<>();
        outlooks.add(new IntroducedOutlook(overview, pipeline, rest, dice(rest, Subject.INTRODUCED)).outlook());
        outlooks.add(new IndustrialOutlook(overview, dice(rest, Subject.INDUSTRIAL)).outlook());
        for (Subject subject : Subject.values()) {
            if (!subject.isMoney()) {
                outlooks.add(new StageOutlook(subject, stages, pipeline, rest, dice(rest, subject)).outlook());
            }
        }
        return new Forecast(reckoning.asOf(), reckoning.rules(), reckoning.region(), outlooks, overview);
    }

    private static Dice dice(RestOfYear rest, Subject subject) {
        return new Dice(seed(rest.asOf()) * 31 + subject.ordinal());
    }

    /** The seed of a date's simulation: the date itself, as 20240331, so that a forecast can be made again at any time. */
    public static long seed(LocalDate asOf) {
        return asOf.getYear() * 10_000L + asOf.getMonthValue() * 100L + asOf.getDayOfMonth();
    }

    public long seed() {
        return seed(asOf);
    }

    public Outlook of(Subject subject) {
        return outlooks.get(subject.ordinal());
    }

    /** A forecast in percent of the target, unrounded; null where either is unknown. */
    public static BigDecimal ratePercent(Long value, Long target) {
        return value == null || target == null || target <= 0 ? null : BigDecimal.valueOf(value).multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(target), java.math.MathContext.DECIMAL128);
    }
}
