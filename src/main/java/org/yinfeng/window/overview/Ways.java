package org.yinfeng.window.overview;

import java.time.LocalDate;
import java.time.YearMonth;
import org.yinfeng.progress.Overview;
import org.yinfeng.project.Classes;
import org.yinfeng.project.Field;
import org.yinfeng.project.Milestone;
import org.yinfeng.project.Scope;

/** The way from a figure to the projects it was made of, as a query of the ledger. */
final class Ways {
    private final Overview overview;

    Ways(Overview overview) {
        this.overview = overview;
    }

    /** Newly introduced projects of the scope whose event lies in the year to date. */
    String event(Milestone milestone) {
        return event(milestone, LocalDate.of(overview.asOf().getYear(), 1, 1), overview.asOf());
    }

    /** The same in one month of the year. */
    String event(Milestone milestone, int month) {
        YearMonth span = YearMonth.of(overview.asOf().getYear(), month);
        LocalDate end = span.atEndOfMonth().isAfter(overview.asOf()) ? overview.asOf() : span.atEndOfMonth();
        return event(milestone, span.atDay(1), end);
    }

    private String event(Milestone milestone, LocalDate from, LocalDate to) {
        boolean recognition = milestone == Milestone.SIGNED;
        String date = recognition ? overview.rules().countDate().key() : milestone.date().key();
        return counted() + " " + date + ":" + from + ".." + to + (recognition && overview.rules().dropTerminated()
                ? " -" + Field.STATUS.key() + ":终止" : "");
    }

    private String counted() {
        return Field.TYPE.key() + ":" + Classes.NEWLY_INTRODUCED + (overview.rules().scope() == Scope.MANUFACTURING
                ? " " + Field.SECTOR.key() + ":" + Classes.MANUFACTURING : "");
    }

    /** A county's newly introduced projects of the year to date. */
    String region(String region) {
        return Field.REGION.key() + ":" + region + " " + event(Milestone.SIGNED);
    }

    /** Everything that a county has under way. */
    static String all(String region) {
        return Field.REGION.key() + ":" + region;
    }

    /** Promises of an event whose month has ended and that were not kept, of projects on their way. */
    String overdue(Milestone milestone) {
        LocalDate asOf = overview.asOf();
        YearMonth ended = YearMonth.from(asOf.plusDays(1)).minusMonths(1);
        return milestone.promise().key() + ":.." + ended + " -" + milestone.date().key() + ":.." + asOf
                + " -" + Field.ENDED.key() + ":.." + asOf;
    }
}
