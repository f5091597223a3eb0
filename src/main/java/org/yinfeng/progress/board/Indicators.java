package org.yinfeng.progress.board;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.Observation;
import org.yinfeng.ledger.PublicIndicator;
import org.yinfeng.ledger.Target;

/** The public indicators of a ledger: what they are, their latest figure of a year, and the target in force. */
final class Indicators {
    private Indicators() {}

    static List<String> names(Ledger ledger) {
        return ledger.entries(PublicIndicator.class).stream().sorted(Comparator.comparingInt(PublicIndicator::order))
                .map(PublicIndicator::name).toList();
    }

    static Optional<PublicIndicator> find(Ledger ledger, String name) {
        return ledger.entries(PublicIndicator.class).stream().filter(indicator -> indicator.name().equals(name)).findFirst();
    }

    /** The latest cumulative figure of the year whose month has ended by the date. */
    static Optional<Observation> latest(Ledger ledger, String indicator, String region, LocalDate asOf, int monthsEnded) {
        return ledger.observation(indicator, region, asOf.getYear(), monthsEnded);
    }

    static Optional<BigDecimal> target(Ledger ledger, String indicator, String region, LocalDate asOf) {
        return ledger.target(indicator, region, asOf.getYear(), asOf).map(Target::value).filter(value -> value.signum() > 0);
    }
}
