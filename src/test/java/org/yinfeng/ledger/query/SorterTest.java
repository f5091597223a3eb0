package org.yinfeng.ledger.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yinfeng.ledger.query.Samples.AS_OF;
import static org.yinfeng.ledger.query.Samples.column;
import static org.yinfeng.ledger.query.Samples.ledger;
import static org.yinfeng.ledger.query.Samples.named;
import static org.yinfeng.ledger.query.Samples.names;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yinfeng.ledger.Change;
import org.yinfeng.ledger.Edit;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.project.EventDate;
import org.yinfeng.project.Field;
import org.yinfeng.project.Message;
import org.yinfeng.project.Money;
import org.yinfeng.project.Project;
import org.yinfeng.project.Promise;
import org.yinfeng.project.Status;

class SorterTest {
    private static List<String> sorted(Ledger ledger, Order... orders) {
        int[] all = IntStream.range(0, ledger.projects().size()).toArray();
        return names(ledger, new Sorter().sort(ledger.projects(), all, List.of(orders), AS_OF));
    }

    @Test
    void amountsAndDatesStandInOrderAndTheUnknownLastBothWays() {
        Ledger ledger = ledger(named("b").set(Field.PLANNED, Money.ofWan(20)), named("none"),
                named("c").set(Field.PLANNED, Money.ofYi(9_000_000_000L)), named("a").set(Field.PLANNED, Money.ofYuan(-5)));
        assertThat(sorted(ledger, Order.rising(column("plannedWan")))).containsExactly("a", "b", "c", "none");
        assertThat(sorted(ledger, Order.falling(column("plannedWan")))).containsExactly("c", "b", "a", "none");
    }

    @Test
    void equalValuesKeepTheirOrderBothWays() {
        Ledger ledger = ledger(named("1").set(Field.SIGNED, EventDate.parse("2024-01-02")), named("2").set(Field.SIGNED, EventDate.parse("2024-01-01")),
                named("3").set(Field.SIGNED, EventDate.parse("2024-01-02")), named("4"), named("5"));
        assertThat(sorted(ledger, Order.rising(column("signed")))).containsExactly("2", "1", "3", "4", "5");
        assertThat(sorted(ledger, Order.falling(column("signed")))).containsExactly("1", "3", "2", "4", "5");
    }

    @Test
    void namesStandInOrderOfPinyin() {
        Ledger ledger = ledger(named("肇庆"), named("安徽"), named("北京"), named("Alpha"), named("beta"), named("2号"), named("长沙"));
        assertThat(sorted(ledger, Order.rising(column("name")))).containsExactly("2号", "Alpha", "beta", "安徽", "北京", "长沙", "肇庆");
        assertThat(sorted(ledger, Order.falling(column("name")))).containsExactly("肇庆", "长沙", "北京", "安徽", "beta", "Alpha", "2号");
    }

    @Test
    void countiesStandInOfficialOrderThenOthersByPinyin() {
        Ledger ledger = ledger(named("1").set(Field.REGION, "肇庆新区"), named("2").set(Field.REGION, "外市"), named("3"),
                named("4").set(Field.REGION, "端州区"), named("5").set(Field.REGION, "四会市"), named("6").set(Field.REGION, "白地"));
        assertThat(sorted(ledger, Order.rising(column("region")))).containsExactly("4", "5", "1", "6", "2", "3");
    }

    @Test
    void aPromiseIsOrderedByItsLatestMonthAndAStageByItsProgress() {
        Ledger ledger = ledger(named("1").set(Field.PROMISED_START, Promise.of(YearMonth.of(2020, 1)).revisedTo(YearMonth.of(2025, 1))),
                named("2").set(Field.PROMISED_START, Promise.of(YearMonth.of(2024, 1))).set(Field.STARTED, EventDate.parse("2024-02-01")), named("3"));
        assertThat(sorted(ledger, Order.rising(column("promisedStart")))).containsExactly("2", "1", "3");
        assertThat(sorted(ledger, Order.falling(column("stage")))).containsExactly("2", "1", "3");
    }

    @Test
    void theFirstKeyDecidesAndTheNextOnesAmongEquals() {
        Ledger ledger = ledger(named("乙").set(Field.STATUS, Status.SUSPENDED), named("甲").set(Field.STATUS, Status.SUSPENDED), named("丙"));
        assertThat(sorted(ledger, Order.rising(column("status")), Order.rising(column("name")))).containsExactly("丙", "甲", "乙");
    }

    @Test
    void onlyTheGivenRowsAreSortedAndTheGivenArrayStays() {
        Ledger ledger = ledger(named("丙"), named("乙"), named("甲"));
        int[] rows = {0, 2};
        assertThat(new Sorter().sort(ledger.projects(), rows, List.of(Order.rising(column("code"))), AS_OF)).containsExactly(0, 2);
        assertThat(names(ledger, new Sorter().sort(ledger.projects(), rows, List.of(Order.falling(column("name"))), AS_OF))).containsExactly("甲", "丙");
        assertThat(rows).containsExactly(0, 2);
    }

    @Test
    void totalsCountOnlyWhatIsKnown() {
        Ledger ledger = ledger(named("1").set(Field.PLANNED, Money.ofYuan(5)), named("2"), named("3").set(Field.PLANNED, Money.ofYuan(2)));
        assertThat(Totals.of(ledger.projects(), new int[] {0, 1, 2}, column("plannedWan"), AS_OF))
                .isEqualTo(new Totals(2, Money.ofYuan(7), Money.ofYuan(4), Money.ofYuan(5), Money.ofYuan(2)));
        assertThat(Totals.of(ledger.projects(), new int[] {1}, column("plannedWan"), AS_OF))
                .isEqualTo(new Totals(0, null, null, null, null));
        assertThat(Totals.of(ledger.projects(), new int[] {0}, column("2024-03"), AS_OF).known()).isZero();
    }

    @Test
    void afterEveryEditASorterThatWentAlongSortsAsANewOneDoes() {
        Random random = new Random(3);
        Ledger ledger = Ledger.empty().apply(Edit.of(Message.of("edit.undo", ""),
                IntStream.rangeClosed(1, 6000).mapToObj(id -> Change.added(any(id, random))).toList()), 1);
        Sorter along = new Sorter();
        for (int revision = 2; revision < 30; revision++) {
            List<Change> changes = new ArrayList<>();
            int id = random.nextInt(6000) + 1;
            Project before = (Project) ledger.entry(id);
            switch (random.nextInt(3)) {
                case 0 -> changes.add(new Change(before, before == null ? any(id, random) : null));
                case 1 -> changes.add(Change.added(any((int) ledger.nextId(), random)));
                default -> changes.add(new Change(before, any(id, random)));
            }
            ledger = ledger.apply(Edit.of(Message.of("edit.undo", ""), changes), revision);
            int[] all = IntStream.range(0, ledger.projects().size()).toArray();
            List<Order> orders = List.of(Order.rising(column("name")));
            assertThat(along.sort(ledger.projects(), all, orders, AS_OF)).isEqualTo(new Sorter().sort(ledger.projects(), all, orders, AS_OF));
        }
    }

    private static Project any(int id, Random random) {
        String name = random.nextInt(5) == 0 ? null : String.valueOf("肇庆安北京长沙".charAt(random.nextInt(7))) + random.nextInt(400);
        return named(name).identity(id, 1).build();
    }
}
