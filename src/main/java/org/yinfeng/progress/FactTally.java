package org.yinfeng.progress;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.yinfeng.ledger.Block;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.Observation;
import org.yinfeng.project.EventDate;
import org.yinfeng.project.Field;
import org.yinfeng.project.Promise;

/** The last month in which anything happened: an event, a month's investment, a published figure. Promises and plans are no facts. */
final class FactTally implements Tally {
    private static final Field<?>[] EVENTS =
            {Field.FILED, Field.SIGNED, Field.STARTED, Field.COMPLETED, Field.PRODUCTION, Field.ENDED};

    private int lastEvent = Integer.MIN_VALUE;
    private int lastInvested = Integer.MIN_VALUE;

    @Override
    public void add(Rows rows) {
        for (Field<?> event : EVENTS) {
            if (rows.block.has(event)) {
                addDates(rows.dates(event), rows.size);
            }
        }
        addInvested(rows.block);
    }

    /** One more than a date keeps the order of dates and turns absent into the least number of all. */
    private void addDates(int[] dates, int size) {
        int after = lastEvent == Integer.MIN_VALUE ? lastEvent : lastEvent + 1;
        for (int row = 0; row < size; row++) {
            after = Math.max(after, dates[row] + 1);
        }
        lastEvent = after == Integer.MIN_VALUE ? after : after - 1;
    }

    private void addInvested(Block block) {
        for (int row = 0; row < block.size(); row++) {
            int end = block.investedStart(row + 1);
            if (end > block.investedStart(row)) {
                lastInvested = Math.max(lastInvested, block.investedMonth(end - 1));
            }
        }
    }

    /** The last day of that month; null when nothing is known to have happened. */
    LocalDate lastDay(Ledger ledger) {
        Stream<YearMonth> found = Stream.concat(Stream.of(lastEvent).filter(packed -> packed != Integer.MIN_VALUE)
                .map(packed -> EventDate.unpack(packed).month()), Stream.of(lastInvested).filter(month -> month != Integer.MIN_VALUE)
                .map(Promise::month));
        Stream<YearMonth> published = ledger.observations().stream().map(FactTally::month);
        return Stream.concat(found, published).max(YearMonth::compareTo).map(YearMonth::atEndOfMonth).orElse(null);
    }

    private static YearMonth month(Observation figure) {
        return YearMonth.of(figure.year(), figure.month());
    }
}
