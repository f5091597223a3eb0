package org.yinfeng.desk.board;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.JointUnit;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.progress.board.Merit;
import org.yinfeng.project.Classes;
import org.yinfeng.project.Field;
import org.yinfeng.project.Region;
import org.yinfeng.project.Scope;

/** The way from a row of a board to the projects behind it, as a query of the ledger (cli.md 12). */
record BoardWays(Ledger ledger, CountingRules rules, LocalDate asOf) {
    String way(Merit merit, String region) {
        return switch (merit.kind()) {
            case INTRODUCED, AMOUNT, COUNT -> join(region, introduced(), rules.countDate().key() + ":" + year()
                    + (rules.dropTerminated() ? " -" + Field.STATUS.key() + ":终止" : ""));
            case START_RATE -> join(region, introduced(), rules.countDate().key() + ":" + year());
            case STARTED -> join(region, introduced(), Field.STARTED.key() + ":" + year());
            case COMPLETED -> join(region, introduced(), Field.COMPLETED.key() + ":" + year());
            case PRODUCTION -> join(region, introduced(), Field.PRODUCTION.key() + ":" + year());
            case PROMISES -> join(region, Field.PROMISED_START.key() + ":.." + YearMonth.from(asOf.plusDays(1)).minusMonths(1));
            case INDUSTRIAL, GROWTH, INVESTMENT, INDICATOR -> join(region);
        };
    }

    private String join(String region, String... conditions) {
        List<String> members = ledger.entries(JointUnit.class).stream().filter(unit -> unit.name().equals(region))
                .map(JointUnit::members).findFirst().orElse(List.of(region));
        String of = region.equals(Region.CITY) ? "" : Field.REGION.key() + ":" + String.join(",", members) + " ";
        return (of + String.join(" ", conditions)).strip();
    }

    private String introduced() {
        return Field.TYPE.key() + ":" + Classes.NEWLY_INTRODUCED + (rules.scope() == Scope.MANUFACTURING
                ? " " + Field.SECTOR.key() + ":" + Classes.MANUFACTURING : "");
    }

    private String year() {
        return asOf.withDayOfYear(1) + ".." + asOf;
    }
}
