package org.yinfeng.progress;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.Observation;
import org.yinfeng.project.Promise;

/**
 * The last month in which anything happened: an event, a month's investment, a published figure. Promises and plans are no
 * facts.
 */
final class FactTally implements Tally {
    private int last = BlockSums.NOTHING;

    @Override
    public void add(Rows rows) {
        last = Math.max(last, BlockSums.of(rows.block).lastFact());
    }

    /** The last day of that month; null when nothing is known to have happened. */
    LocalDate lastDay(Ledger ledger) {
        Stream<YearMonth> found = Stream.of(last).filter(month -> month != BlockSums.NOTHING).map(Promise::month);
        Stream<YearMonth> published = ledger.observations().stream().map(FactTally::month);
        return Stream.concat(found, published).max(YearMonth::compareTo).map(YearMonth::atEndOfMonth).orElse(null);
    }

    private static YearMonth month(Observation figure) {
        return YearMonth.of(figure.year(), figure.month());
    }
}
