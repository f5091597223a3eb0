package org.yinfeng.exchange.plan;

import java.time.YearMonth;
import java.util.TreeMap;
import org.yinfeng.exchange.cells.Row;
import org.yinfeng.exchange.reading.Header;
import org.yinfeng.exchange.reading.MappedColumn;
import org.yinfeng.exchange.reading.SheetKind;
import org.yinfeng.project.AnnualPlans;
import org.yinfeng.project.Message;
import org.yinfeng.project.Money;
import org.yinfeng.project.MonthlyInvestment;
import org.yinfeng.project.Project;

/**
 * The long form of monthly investment and of annual plans: one amount a row, its year and month in columns of their own.
 *
 * @param year null where months carry their year, or the title does
 * @param month null for plans
 */
record LongForm(Header header, MappedColumn year, MappedColumn month, MappedColumn amount) {
    static LongForm of(Header header) {
        if (header.kind() == SheetKind.INVESTMENT && header.column("amount") != null && header.column("month") != null) {
            return new LongForm(header, header.column("year"), header.column("month"), header.column("amount"));
        }
        return header.kind() == SheetKind.PLANS && header.column("plan") != null
                ? new LongForm(header, header.column("year"), null, header.column("plan")) : null;
    }

    void read(SheetPlanner planner, Row row, Project.Builder builder) {
        Object money = planner.taken(row, amount, planner.cells.money(row, amount.index(), planner.unit(amount)));
        planner.totals.note(amount, money);
        int inYear = Periods.year(planner, row, year, header.year());
        if (month == null) {
            if (inYear == 0) {
                planner.error(row, year, Message.of("reading.bad.year"));
            } else if (money instanceof Money plan) {
                builder.plans(AnnualPlans.of(new TreeMap<>(java.util.Map.of(inYear, plan))));
            }
            return;
        }
        YearMonth when = Periods.month(planner, row, month, inYear);
        if (when == null) {
            planner.error(row, month, Message.of("reading.bad.month"));
        } else if (money instanceof Money invested) {
            builder.invested(MonthlyInvestment.of(new TreeMap<>(java.util.Map.of(when, invested))));
        }
    }
}
