package org.yinfeng.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yinfeng.ledger.Change;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Edit;
import org.yinfeng.ledger.Indicator;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.ScheduleBasis;
import org.yinfeng.ledger.Target;
import org.yinfeng.project.Message;
import org.yinfeng.project.Region;
import org.yinfeng.testing.LedgerBuilder;

/** 序时进度 by months and by the approved plan. */
class ScheduleTest {
    /** 213 亿元 of 1000 by the day asked, and a plan of so many 亿元 by the ends of quarters; 0 for a quarter not set. */
    private static Ledger planned(double... quarters) {
        Ledger ledger = LedgerBuilder.ledger().projects("signed | plannedWan\n2024-02-01 | 213亿")
                .target(Indicator.INTRODUCED, Region.CITY, 2024, "1000亿", "2024-01-10").build();
        List<Change> changes = new ArrayList<>();
        for (int quarter = 1; quarter <= quarters.length; quarter++) {
            if (quarters[quarter - 1] > 0) {
                changes.add(Change.added(new Target(ledger.nextId() + quarter, 1, Indicator.INTRODUCED, Region.CITY, 2024, quarter,
                        BigDecimal.valueOf(LedgerBuilder.money(quarters[quarter - 1] + "亿").yuan()), LocalDate.of(2024, 1, 10))));
            }
        }
        return ledger.apply(Edit.of(Message.of("test"), changes), 2);
    }

    private static Goal goal(Ledger ledger, String asOf, ScheduleBasis basis) {
        return Reckoning.ofCity(ledger, CountingRules.DEFAULT.withScheduleBasis(basis), LocalDate.parse(asOf)).figures().introduced().goal();
    }

    private static String printed(BigDecimal value, int decimals) {
        return value.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }

    @Test
    void againstThePlanForJanuaryToAprilItIs132point1PercentOfItAnd21point3OfTheYear() {
        Goal april = goal(planned(120, 243.72), "2024-04-30", ScheduleBasis.PLAN);

        assertThat(printed(april.ratePercent(), 1)).isEqualTo("21.3");
        assertThat(april.scheduled()).isEqualTo(LedgerBuilder.money("161.24亿"));
        assertThat(printed(Growth.share(april.value(), april.scheduled()), 1)).isEqualTo("132.1");
        assertThat(printed(april.gapPoints(), 1)).isEqualTo("5.2");
    }

    @Test
    void byMonthsTheSamePlanIsLeftAside() {
        assertThat(printed(goal(planned(120, 243), "2024-04-30", ScheduleBasis.MONTHS).gapPoints(), 2)).isEqualTo("-12.03");
    }

    @Test
    void atAQuartersEndItIsTheQuartersTargetAndBetweenThemEvenByMonths() {
        Ledger ledger = planned(100, 400, 700, 1000);

        assertThat(goal(ledger, "2024-03-31", ScheduleBasis.PLAN).schedulePercent()).isEqualByComparingTo("10");
        assertThat(goal(ledger, "2024-05-31", ScheduleBasis.PLAN).schedulePercent()).isEqualByComparingTo("30");
        assertThat(goal(ledger, "2024-06-15", ScheduleBasis.PLAN).schedulePercent()).isEqualByComparingTo("30");
        assertThat(goal(ledger, "2024-12-31", ScheduleBasis.PLAN).schedulePercent()).isEqualByComparingTo("100");
    }

    @Test
    void aQuarterThatIsNotSetLiesEvenlyBetweenItsNeighbours() {
        assertThat(goal(planned(0, 600), "2024-03-31", ScheduleBasis.PLAN).schedulePercent()).isEqualByComparingTo("30");
        assertThat(goal(planned(0, 600), "2024-09-30", ScheduleBasis.PLAN).schedulePercent()).isEqualByComparingTo("80");
    }

    @Test
    void withoutAQuarterlyPlanTheMonthsDecide() {
        assertThat(printed(goal(planned(), "2024-04-30", ScheduleBasis.PLAN).schedulePercent(), 2)).isEqualTo("33.33");
    }
}
