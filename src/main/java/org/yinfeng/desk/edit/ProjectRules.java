package org.yinfeng.desk.edit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.project.EventDate;
import org.yinfeng.project.Field;
import org.yinfeng.project.Message;
import org.yinfeng.project.Milestone;
import org.yinfeng.project.Money;
import org.yinfeng.project.MonthlyInvestment;
import org.yinfeng.project.Problem;
import org.yinfeng.project.Problem.Place;
import org.yinfeng.project.Problem.Severity;
import org.yinfeng.project.Project;
import org.yinfeng.project.Promise;
import org.yinfeng.project.Status;

/**
 * What must hold of a project (errors) and what is odd but happens (warnings: production without completion, a start before
 * the contract). The place of a problem names the field it is shown at; investment is named {@code invested.<month>}.
 */
public final class ProjectRules {
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2099, 12, 31);
    private static final Money HUGE = Money.ofYi(100);
    private static final Money SMALL = Money.ofWan(500);
    private static final List<Field<Money>> AMOUNTS =
            List.of(Field.PLANNED, Field.FIXED_ASSETS, Field.PRIOR_INVESTMENT, Field.FUNDS);

    private final Ledger ledger;
    private final LocalDate today;
    private Map<String, Integer> rowsOfCodes;

    /** @param today no event lies after the end of its month */
    public ProjectRules(Ledger ledger, LocalDate today) {
        this.ledger = ledger;
        this.today = today;
    }

    public List<Problem> problems(Project project) {
        List<Problem> problems = new ArrayList<>();
        identity(project, problems);
        amounts(project, problems);
        for (Milestone milestone : Milestone.values()) {
            bounds(project, milestone.date(), problems);
            promise(project, milestone, problems);
        }
        bounds(project, Field.FILED, problems);
        order(project, problems);
        ending(project, problems);
        invested(project, problems);
        return problems;
    }

    private void identity(Project project, List<Problem> problems) {
        if (project.name() == null) {
            add(problems, Severity.ERROR, Field.NAME, "draft.name.missing");
        }
        code(project, problems);
        String credit = project.get(Field.CREDIT_CODE);
        if (credit != null && !credit.matches("[0-9A-HJ-NPQRTUWXY]{18}")) {
            add(problems, Severity.WARNING, Field.CREDIT_CODE, "draft.credit.odd");
        }
    }

    private void code(Project project, List<Problem> problems) {
        int own = ledger.projects().row(project.id());
        String code = project.key();
        if (code == null || own >= 0 && code.equals(ledger.projects().value(Field.CODE, own))) {
            return;
        }
        Integer row = rowsOfCodes().get(code);
        if (row != null && row != own) {
            String name = ledger.projects().value(Field.NAME, row);
            add(problems, Severity.ERROR, Field.CODE, "draft.code.taken", name == null ? code : name);
        }
    }

    /** Made once, at the first code that changes. */
    private Map<String, Integer> rowsOfCodes() {
        if (rowsOfCodes == null) {
            rowsOfCodes = new HashMap<>();
            for (int row = 0; row < ledger.projects().size(); row++) {
                rowsOfCodes.put(ledger.projects().value(Field.CODE, row), row);
            }
        }
        return rowsOfCodes;
    }

    private static void amounts(Project project, List<Problem> problems) {
        for (Field<Money> field : AMOUNTS) {
            Money amount = project.get(field);
            if (amount != null && amount.isNegative()) {
                add(problems, Severity.ERROR, field, "draft.negative");
            }
        }
        Money planned = project.planned();
        if (planned == null) {
            add(problems, Severity.WARNING, Field.PLANNED, "draft.planned.missing");
            return;
        }
        if (planned.compareTo(HUGE) > 0) {
            add(problems, Severity.WARNING, Field.PLANNED, "draft.planned.huge");
        } else if (!planned.isNegative() && planned.compareTo(SMALL) < 0) {
            add(problems, Severity.WARNING, Field.PLANNED, "draft.planned.small");
        }
        Money fixed = project.get(Field.FIXED_ASSETS);
        if (fixed != null && fixed.compareTo(planned) > 0) {
            add(problems, Severity.ERROR, Field.FIXED_ASSETS, "draft.fixed.above");
        }
    }

    private void bounds(Project project, Field<EventDate> field, List<Problem> problems) {
        EventDate date = project.get(field);
        if (date == null) {
            return;
        }
        if (date.day().isBefore(FIRST_DAY)) {
            add(problems, Severity.ERROR, field, "draft.date.early");
        } else if (date.day().isAfter(YearMonth.from(today).atEndOfMonth())) {
            add(problems, Severity.ERROR, field, "draft.date.future");
        }
    }

    private static void promise(Project project, Milestone milestone, List<Problem> problems) {
        Promise promise = milestone.promise() == null ? null : project.get(milestone.promise());
        if (promise != null && (promise.latest().atDay(1).isBefore(FIRST_DAY) || promise.latest().atDay(1).isAfter(LAST_DAY))) {
            add(problems, Severity.ERROR, milestone.promise(), "draft.promise.bounds");
        }
    }

    private static void order(Project project, List<Problem> problems) {
        EventDate before = null;
        Milestone earlier = null;
        for (Milestone milestone : Milestone.values()) {
            EventDate date = project.get(milestone.date());
            if (date == null) {
                continue;
            }
            if (before != null && date.day().isBefore(before.day())) {
                add(problems, Severity.WARNING, milestone.date(), "draft.date.order", "@milestone." + earlier);
            } else if (before != null && ChronoUnit.MONTHS.between(before.month(), date.month()) > 24) {
                add(problems, Severity.WARNING, milestone.date(), "draft.date.gap", "@milestone." + earlier);
            }
            before = date;
            earlier = milestone;
        }
    }

    private void ending(Project project, List<Problem> problems) {
        EventDate ended = project.get(Field.ENDED);
        if (project.status() == Status.ACTIVE) {
            if (ended != null) {
                add(problems, Severity.ERROR, Field.ENDED, "draft.ended.active");
            }
            return;
        }
        if (ended == null) {
            add(problems, Severity.ERROR, Field.ENDED, "draft.ended.missing");
            return;
        }
        bounds(project, Field.ENDED, problems);
        for (Milestone milestone : Milestone.values()) {
            EventDate date = project.get(milestone.date());
            if (project.status() == Status.TERMINATED && date != null && date.day().isAfter(ended.day())) {
                add(problems, Severity.ERROR, milestone.date(), "draft.date.terminated");
            }
        }
    }

    private void invested(Project project, List<Problem> problems) {
        MonthlyInvestment months = project.invested();
        Money prior = project.get(Field.PRIOR_INVESTMENT);
        java.math.BigInteger sum = java.math.BigInteger.valueOf(prior == null ? 0 : prior.yuan());
        for (int i = 0; i < months.size(); i++) {
            YearMonth month = Promise.month(months.monthAt(i));
            if (month.isAfter(YearMonth.from(today))) {
                problems.add(Problem.error(Place.field("invested." + month, null), Message.of("draft.month.future")));
            } else if (months.yuanAt(i) < 0) {
                problems.add(Problem.warning(Place.field("invested." + month, null), Message.of("draft.month.negative")));
            }
            sum = sum.add(java.math.BigInteger.valueOf(months.yuanAt(i)));
        }
        Money planned = project.planned();
        if (planned != null && planned.yuan() > 0 && sum.multiply(java.math.BigInteger.TEN)
                .compareTo(java.math.BigInteger.valueOf(planned.yuan()).multiply(java.math.BigInteger.valueOf(11))) > 0) {
            problems.add(Problem.warning(Place.field("invested", null), Message.of("draft.month.above")));
        }
    }

    private static void add(List<Problem> problems, Severity severity, Field<?> field, String key, Object... arguments) {
        problems.add(new Problem(severity, Place.field(field.key(), null), Message.of(key, arguments), null));
    }
}
