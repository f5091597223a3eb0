package org.yinfeng.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.project.Money;

/**
 * The figures of the city or of one region from 1 January to a date. Screen, page, export and command line all read them
 * from here.
 *
 * @param region null for the city
 * @param projects projects of the ledger (of that region), whatever their scope or dates
 * @param industrial null where neither a figure nor a target is known
 * @param regions the same for every unit that the ledger or its targets know, in official order; empty under a region
 */
public record Figures(LocalDate asOf, CountingRules rules, String region, int projects, Introduced introduced,
        Industrial industrial, int started, int completed, int inProduction, Tally involved, Invested invested,
        List<Figures> regions) {
    public Figures {
        regions = List.copyOf(regions);
    }

    /** A number of projects and their planned total. */
    public record Tally(int count, Money planned) {
    }

    /** Half 1: newly introduced projects recognised in the span. */
    public record Introduced(int count, Money planned, int large, Goal goal) {
    }

    /**
     * Half 2: the Statistics Bureau's latest cumulative figure whose month has ended.
     *
     * @param throughMonth 0 before the year's first report; then completed and growth are null
     */
    public record Industrial(int throughMonth, Money completed, BigDecimal growthPercent, Goal goal) {
    }

    /**
     * Monthly completed investment from January to the as-of month, of all projects.
     *
     * @param byType the usual types always, in their order, then others by name; projects without a type are in all only
     * @param manufacturing of 制造业 projects that are newly introduced or expansions
     */
    public record Invested(Money all, Map<String, Money> byType, Money manufacturing) {
        public Invested {
            byType = Collections.unmodifiableMap(byType);
        }
    }
}
