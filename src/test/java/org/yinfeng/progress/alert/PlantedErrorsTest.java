package org.yinfeng.progress.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yinfeng.ledger.Change;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Edit;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.project.Message;
import org.yinfeng.project.Money;
import org.yinfeng.project.MonthlyInvestment;
import org.yinfeng.project.Project;
import org.yinfeng.project.Promise;
import org.yinfeng.testing.SampleLedger;

/** Slips of the decimal point planted into the sample, one project each: every one is found. */
class PlantedErrorsTest {
    private static final LocalDate ASOF = LocalDate.of(2024, 3, 31);

    @Test
    void everyMonthTypedTenTimesTooGreatIsFound() {
        Ledger sample = SampleLedger.get();
        List<Change> changes = new ArrayList<>();
        for (int row = 0; row < sample.projects().size(); row++) {
            Project project = sample.projects().at(row);
            int months = project.invested().size();
            if (months >= 5 && Promise.month(project.invested().monthAt(months - 1)).atEndOfMonth().compareTo(ASOF) <= 0) {
                shown(project, row % months).ifPresent(month -> changes.add(new Change(project, slipped(project, month))));
            }
        }
        Ledger planted = sample.apply(Edit.of(Message.of("test"), changes), sample.revision() + 1);

        List<Long> found = new Alerts(planted, CountingRules.DEFAULT, ASOF, ASOF).find(null).stream()
                .filter(alert -> alert.oddity() == Oddity.TENFOLD).map(Alert::project).toList();

        assertThat(changes).hasSizeGreaterThan(500);
        assertThat(found).containsExactlyElementsOf(changes.stream().map(Change::id).toList());
    }

    /** A month that tenfold is four times its neighbours; a small beginning or remainder is hidden by them even then. */
    private static Optional<Integer> shown(Project project, int which) {
        MonthlyInvestment months = project.invested();
        long slip = months.yuanAt(which) * 10;
        long beside = Math.max(which == 0 ? 0 : months.yuanAt(which - 1), which + 1 == months.size() ? 0 : months.yuanAt(which + 1));
        boolean greatest = IntStream.range(0, months.size()).allMatch(other -> other == which || months.yuanAt(other) < slip);
        return slip >= beside * 4 && greatest ? Optional.of(which) : Optional.empty();
    }

    private static Project slipped(Project project, int which) {
        SortedMap<YearMonth, Money> months = new TreeMap<>();
        for (int i = 0; i < project.invested().size(); i++) {
            long yuan = project.invested().yuanAt(i);
            months.put(Promise.month(project.invested().monthAt(i)), Money.ofYuan(i == which ? yuan * 10 : yuan));
        }
        return project.toBuilder().invested(MonthlyInvestment.of(months)).build();
    }
}
