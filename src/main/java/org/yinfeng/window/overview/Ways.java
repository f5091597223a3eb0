package org.yinfeng.window.overview;

import java.time.LocalDate;
import java.time.YearMonth;
import org.yinfeng.project.Field;
import org.yinfeng.project.Milestone;

/** The way from a figure to the projects it was made of, as a query of the ledger. */
final class Ways {
    private Ways() {}

    /** Promises of an event whose month has ended by the date and that were not kept, of projects on their way. */
    static String overdue(Milestone milestone, LocalDate asOf) {
        YearMonth ended = YearMonth.from(asOf.plusDays(1)).minusMonths(1);
        return milestone.promise().key() + ":.." + ended + " -" + milestone.date().key() + ":.." + asOf
                + " -" + Field.ENDED.key() + ":.." + asOf;
    }
}
