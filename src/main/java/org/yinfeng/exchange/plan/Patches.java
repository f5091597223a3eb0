package org.yinfeng.exchange.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.yinfeng.exchange.reading.Slot;
import org.yinfeng.project.AnnualPlans;
import org.yinfeng.project.Field;
import org.yinfeng.project.Money;
import org.yinfeng.project.MonthlyInvestment;
import org.yinfeng.project.Project;
import org.yinfeng.project.Promise;

/**
 * A patch is a project that holds only what a row says: what is null, or a month that is absent, stays as it is. So a blank
 * cell never erases anything.
 */
final class Patches {
    private Patches() {}

    /** Whether the patch says anything. */
    static boolean isEmpty(Project patch) {
        for (Field<?> field : Field.all()) {
            if (patch.get(field) != null) {
                return false;
            }
        }
        return patch.invested().size() == 0 && patch.plans().size() == 0;
    }

    /** The project without the fields that blank cells erase: a bit each, by the field's place. */
    static Project erase(Project base, long erased, Predicate<Slot> wanted) {
        if (erased == 0) {
            return base;
        }
        Project.Builder builder = base.toBuilder();
        for (Field<?> field : Field.all()) {
            if ((erased >> field.ordinal() & 1) == 1 && wanted.test(Slot.of(field))) {
                builder.set(field, null);
            }
        }
        return builder.build();
    }

    /** The cells that blank cells erase. */
    static List<PlannedCell> erasing(Project base, long erased) {
        return Field.all().stream().filter(field -> (erased >> field.ordinal() & 1) == 1)
                .map(field -> new PlannedCell(Slot.of(field), base.get(field), null)).toList();
    }

    /** The project with the patch's values, as far as they are wanted. */
    static Project apply(Project base, Project patch, Predicate<Slot> wanted) {
        Project.Builder builder = base.toBuilder();
        for (Field<?> field : Field.all()) {
            Object value = patch.get(field);
            if (value != null && wanted.test(Slot.of(field))) {
                builder.set(field, merged(base.get(field), value));
            }
        }
        MonthlyInvestment invested = base.invested();
        for (int at = 0; at < patch.invested().size(); at++) {
            Slot slot = Slot.of(Promise.month(patch.invested().monthAt(at)));
            invested = wanted.test(slot) ? invested.with(Promise.month(slot.month()), Money.ofYuan(patch.invested().yuanAt(at)))
                    : invested;
        }
        AnnualPlans plans = base.plans();
        for (int at = 0; at < patch.plans().size(); at++) {
            Slot slot = Slot.plan(patch.plans().yearAt(at));
            plans = wanted.test(slot) ? plans.with(slot.year(), Money.ofYuan(patch.plans().yuanAt(at))) : plans;
        }
        return builder.invested(invested).plans(plans).build();
    }

    /** A promise keeps its first month when a new one is given. */
    private static Object merged(Object before, Object value) {
        return before instanceof Promise promise && value instanceof Promise given ? promise.revisedTo(given.latest()) : value;
    }

    private static boolean says(Object before, Object value) {
        return value != null && !Objects.equals(merged(before, value), before);
    }

    /** What of the patch differs from the project, as a patch. */
    static Project difference(Project base, Project patch) {
        Project.Builder difference = Project.builder();
        for (Field<?> field : Field.all()) {
            Object value = patch.get(field);
            Object before = field == Field.STATUS ? base.status() : base.get(field);
            if (says(before, value)) {
                difference.set(field, value);
            }
        }
        MonthlyInvestment invested = patch.invested();
        for (int at = invested.size() - 1; at >= 0; at--) {
            java.time.YearMonth month = Promise.month(invested.monthAt(at));
            if (Money.ofYuan(invested.yuanAt(at)).equals(base.invested().get(month))) {
                invested = invested.with(month, null);
            }
        }
        AnnualPlans plans = patch.plans();
        for (int at = plans.size() - 1; at >= 0; at--) {
            int year = plans.yearAt(at);
            if (Money.ofYuan(plans.yuanAt(at)).equals(base.plans().get(year))) {
                plans = plans.with(year, null);
            }
        }
        return difference.invested(invested).plans(plans).build();
    }

    /** The cells in which the patch says something that the project does not hold; the project may be null. */
    static List<PlannedCell> cells(Project base, Project patch) {
        List<PlannedCell> cells = new ArrayList<>();
        for (Field<?> field : Field.all()) {
            Object before = base == null ? null : field == Field.STATUS ? base.status() : base.get(field);
            if (says(before, patch.get(field))) {
                cells.add(new PlannedCell(Slot.of(field), before, merged(before, patch.get(field))));
            }
        }
        for (int at = 0; at < patch.invested().size(); at++) {
            Slot slot = Slot.of(Promise.month(patch.invested().monthAt(at)));
            add(cells, slot, base == null ? null : base.invested().get(Promise.month(slot.month())), patch.invested().yuanAt(at));
        }
        for (int at = 0; at < patch.plans().size(); at++) {
            Slot slot = Slot.plan(patch.plans().yearAt(at));
            add(cells, slot, base == null ? null : base.plans().get(slot.year()), patch.plans().yuanAt(at));
        }
        return cells;
    }

    private static void add(List<PlannedCell> cells, Slot slot, Money before, long yuan) {
        Money after = Money.ofYuan(yuan);
        if (!after.equals(before)) {
            cells.add(new PlannedCell(slot, before, after));
        }
    }
}
