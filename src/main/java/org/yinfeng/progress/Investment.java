package org.yinfeng.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import org.yinfeng.project.Field;
import org.yinfeng.project.LandArea;
import org.yinfeng.project.Money;
import org.yinfeng.project.MonthlyInvestment;
import org.yinfeng.project.Project;
import org.yinfeng.project.Promise;

/**
 * What one project has invested by a date. Unknown is null: a year in which no month was reported has no sum.
 *
 * @param thisYear January to the as-of month
 * @param inAll this year's and all before it: of the reported months and the given balance at the end of last year, whichever
 *     is more, for the one may lack early years and the other later ones
 * @param plan this year's plan
 */
public record Investment(Money thisYear, Money inAll, Money planned, Money plan, int monthsEnded) {
    static Investment of(Project project, LocalDate asOf) {
        return of(project.invested(), project.get(Field.PRIOR_INVESTMENT), project.planned(), project.plans().get(asOf.getYear()),
                asOf);
    }

    static Investment of(MonthlyInvestment months, Money prior, Money planned, Money plan, LocalDate asOf) {
        Span span = Span.to(asOf);
        Money thisYear = sum(months, span.firstMonth(), span.lastMonth());
        Money reported = sum(months, 0, span.firstMonth() - 1);
        Money before = reported == null || prior != null && prior.compareTo(reported) > 0 ? prior : reported;
        Money inAll = before == null ? thisYear : thisYear == null ? before : before.plus(thisYear);
        return new Investment(thisYear, inAll, planned, plan, span.monthsEnded());
    }

    private static Money sum(MonthlyInvestment months, int first, int last) {
        for (int i = 0; i < months.size(); i++) {
            if (months.monthAt(i) >= first && months.monthAt(i) <= last) {
                return months.sum(month(first), month(last));
            }
        }
        return null;
    }

    private static YearMonth month(int index) {
        return Promise.month(index);
    }

    /** All investment in percent of the planned total (占总投资%); null where either is unknown. */
    public BigDecimal percentOfPlanned() {
        return Growth.share(inAll, planned);
    }

    /** This year's against its plan and the schedule (占年计划%). */
    public Goal yearPlan() {
        return new Goal(thisYear, plan, monthsEnded);
    }

    /** Planned total per 亩 (亩均投资), rounded half up to the yuan; null without land. */
    public static Money perMu(Money planned, LandArea land) {
        if (planned == null || land == null || land.tenThousandths() == 0) {
            return null;
        }
        return Money.ofYuan(BigDecimal.valueOf(planned.yuan()).multiply(BigDecimal.valueOf(10_000))
                .divide(BigDecimal.valueOf(land.tenThousandths()), 0, RoundingMode.HALF_UP).longValueExact());
    }
}
