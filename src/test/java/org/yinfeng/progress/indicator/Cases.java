package org.yinfeng.progress.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.testing.LedgerBuilder;

/** Ledgers at a date, and percentages as they are printed. */
final class Cases {
    private Cases() {}

    static Indicators at(String asOf, String table) {
        return at(asOf, LedgerBuilder.ledgerOf(table));
    }

    static Indicators at(String asOf, Ledger ledger) {
        return new Indicators(Reckoning.ofCity(ledger, CountingRules.DEFAULT, LocalDate.parse(asOf)));
    }

    /** Half up to so many decimals. */
    static String printed(BigDecimal value, int decimals) {
        return value == null ? "—" : value.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }
}
