package org.yinfeng.progress.forecast;

import java.util.ArrayList;
import java.util.List;
import org.yinfeng.project.Money;

/** Collects a subject's estimates; keeps them from falling below what is done. */
final class Estimates {
    private final Subject subject;
    private final long done;
    private final List<Estimate> list = new ArrayList<>();

    /** @param done 0 where nothing is known to be done */
    Estimates(Subject subject, Long done) {
        this.subject = subject;
        this.done = done == null ? 0 : done;
    }

    Estimates value(Method method, long value, Ground ground) {
        list.add(new Estimate(method, Math.max(done, value), ground));
        return this;
    }

    Estimates unknown(Method method, String reason, Object... values) {
        list.add(new Estimate(method, null, Ground.of(reason, values)));
        return this;
    }

    /** Value of the ended months / their number x 12. */
    Estimates pace(Long ofEnded, int monthsEnded) {
        return ofEnded == null || monthsEnded == 0 ? unknown(Method.PACE, "pace.none")
                : value(Method.PACE, RestOfYear.proportion(ofEnded, 12, monthsEnded),
                        Ground.of("pace", monthsEnded, written(RestOfYear.proportion(ofEnded, 1, monthsEnded))));
    }

    /** This year's to date / last year's share to the same date. */
    Estimates lastYear(Long now, Long lastToDate, Long lastWhole) {
        if (now == null || lastToDate == null || lastWhole == null || lastToDate <= 0 || lastWhole <= 0) {
            return unknown(Method.LAST_YEAR, now == null ? "pace.none" : "lastYear.none");
        }
        return value(Method.LAST_YEAR, RestOfYear.proportion(now, lastWhole, lastToDate), Ground.of("lastYear",
                Forecast.ratePercent(lastToDate, lastWhole), written(lastToDate), written(lastWhole)));
    }

    /** The middle of the range. */
    Estimates simulation(Fan fan, Ground ground) {
        return value(Method.SIMULATION, fan.last().p50(), ground);
    }

    /** An amount of money, or a number of projects. */
    Object written(long value) {
        return subject.isMoney() ? Money.ofYuan(value) : (Object) value;
    }

    List<Estimate> list() {
        return list;
    }
}
