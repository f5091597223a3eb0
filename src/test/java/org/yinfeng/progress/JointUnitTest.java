package org.yinfeng.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yinfeng.ledger.Change;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Edit;
import org.yinfeng.ledger.Indicator;
import org.yinfeng.ledger.JointUnit;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.project.Field;
import org.yinfeng.project.Message;
import org.yinfeng.project.Milestone;
import org.yinfeng.project.Money;
import org.yinfeng.project.MonthlyInvestment;
import org.yinfeng.testing.LedgerBuilder;

/** Units that hold a target together are summed over their members. */
class JointUnitTest {
    private static final String JOINT = "鼎湖区+肇庆新区";

    private static Ledger ledger(String table) {
        Ledger parts = LedgerBuilder.ledger().projects(table).target(Indicator.INTRODUCED, JOINT, 2023, "95亿", "2023-02-01").build();
        JointUnit unit = new JointUnit(0, 0, JOINT, List.of("鼎湖区", "肇庆新区"));
        return parts.apply(Edit.of(Message.of("test"), List.of(Change.added(unit.withIdentity(parts.nextId(), 1)))), 2);
    }

    private static Reckoning at(Ledger ledger, String region) {
        return new Reckoning(ledger, CountingRules.DEFAULT, LocalDate.of(2023, 12, 31), region);
    }

    @Test
    void dinghuAndTheNewAreaTogetherHave50ProjectsOf107point5YiAnd113PercentOfTheirTarget() {
        Figures figures = at(ledger("""
                times | region  | signed     | plannedWan | started
                30    | 鼎湖区   | 2023-03-01 | 2亿         | 2023-06-01
                18    | 肇庆新区 | 2023-03-01 | 1.25亿      |
                2     | 肇庆新区 | 2023-03-01 | 12.5亿      |
                7     | 四会市   | 2023-03-01 | 3亿         |
                """), JOINT).figures();

        assertThat(figures.introduced().count()).isEqualTo(50);
        assertThat(figures.introduced().planned()).isEqualTo(LedgerBuilder.money("107.5亿"));
        assertThat(figures.introduced().large()).isEqualTo(2);
        assertThat(figures.introduced().goal().ratePercent().setScale(0, RoundingMode.HALF_UP)).hasToString("113");
        assertThat(figures.started()).isEqualTo(30);
        assertThat(figures.projects()).isEqualTo(50);
    }

    @Test
    void itsCourseAndInvestmentAreItsMembersAndTheCityCountsThemOnce() {
        Ledger ledger = ledger("""
                region  | signed     | plannedWan | invested      | status | ended
                鼎湖区   | 2023-03-01 | 2亿         | 2023-05:300   |        |
                肇庆新区 | 2023-05-01 | 1亿         | 2023-06:500   |        |
                肇庆新区 | 2023-05-01 | 9亿         |               | 终止    | 2023-08-01
                四会市   | 2023-03-01 | 3亿         | 2023-05:9     |        |
                """);
        Overview overview = at(ledger, JOINT).overview();

        assertThat(overview.figures().introduced().planned()).isEqualTo(Money.ofYi(3));
        assertThat(overview.introduced().thisYear().get(6)).isEqualTo(Money.ofYi(12));
        assertThat(overview.introduced().thisYear().get(7)).isEqualTo(Money.ofYi(3));
        assertThat(overview.figures().invested().all()).isEqualTo(Money.ofWan(800));
        assertThat(at(ledger, null).figures().introduced().planned()).isEqualTo(Money.ofYi(6));
        assertThat(new Trail(at(ledger, JOINT)).of(Milestone.SIGNED)).containsExactly(0, 1);
    }

    @Test
    void anEditedMonthCountsAtOnce() {
        Ledger before = LedgerBuilder.ledgerOf("invested\n2023-05:300\n2023-06:500");
        assertThat(at(before, null).figures().invested().all()).isEqualTo(Money.ofWan(800));

        var project = before.projects().at(0);
        var edited = project.withInvested(MonthlyInvestment.NONE).with(Field.NAME, "改").withIdentity(project.id(), 2);
        Ledger after = before.apply(Edit.of(Message.of("test"), List.of(new Change(project, edited))), 2);

        assertThat(at(after, null).figures().invested().all()).isEqualTo(Money.ofWan(500));
    }

    @Test
    void monthsManyYearsApartAreReadAllTheSame() {
        Ledger ledger = LedgerBuilder.ledgerOf("invested\n2001-05:300 2022-03:40 2023-05:100\n2023-06:500");

        Figures now = at(ledger, null).figures();

        assertThat(now.invested().all()).isEqualTo(Money.ofWan(600));
        assertThat(at(ledger, null).overview().lastYear().invested().all()).isEqualTo(Money.ofWan(40));
    }
}
