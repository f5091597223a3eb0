package org.yinfeng.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.yinfeng.project.Message;
import org.yinfeng.project.Money;

class LedgerEntriesTest {
    private static Node node(long id, long project) {
        return new Node(id, 1, project, 0, "节点" + id, null, null, null, null);
    }

    private static Edit edit(List<Change> changes) {
        return Edit.of(Message.of("test"), changes);
    }

    @Test
    void theEntriesOfAKindStandInOrderOfIdAndThoseOfAProjectAreFound() {
        Ledger ledger = Ledger.loaded(1, 10, Projects.none(), List.of(node(5, 7), node(2, 8), node(3, 7),
                new Matter(4, 1, 7, "用电", null, null, null, null, null, null)));

        assertThat(ledger.entries(Node.class)).extracting(Node::id).containsExactly(2L, 3L, 5L);
        assertThat(ledger.ofProject(Node.class, 7)).extracting(Node::id).containsExactly(3L, 5L);
        assertThat(ledger.ofProject(Matter.class, 8)).isEmpty();
        assertThat(ledger.entries(Escalation.class)).isEmpty();
        assertThat(ledger.entry(4)).isInstanceOf(Matter.class);
        assertThat(ledger.entry(9)).isNull();
    }

    @Test
    void randomEditsLeadToWhatAMapWouldHold() {
        Random random = new Random(11);
        TreeMap<Long, Node> expected = new TreeMap<>();
        Ledger ledger = Ledger.empty();
        for (int round = 0; round < 40; round++) {
            List<Change> changes = new ArrayList<>();
            for (int i = random.nextInt(200); i > 0; i--) {
                long id = 1 + random.nextInt(4000);
                Node before = expected.get(id);
                Node after = before != null && random.nextInt(3) == 0 ? null : node(id, random.nextInt(5)).withIdentity(id, round + 1);
                changes.add(new Change(before, after));
                if (after == null) {
                    expected.remove(id);
                } else {
                    expected.put(id, after);
                }
            }
            ledger = ledger.apply(edit(changes), round + 1);
            assertThat(ledger.entries(Node.class)).containsExactlyElementsOf(expected.values());
        }
        long some = expected.firstKey();
        assertThat(ledger.entry(some)).isEqualTo(expected.get(some));
        assertThat(ledger.sameEntries(Ledger.loaded(9, 9, Projects.none(), expected.values()))).isTrue();
    }

    @Test
    void anEditSharesTheKindsItDoesNotTouchAndLeavesTheLedgerBeforeAsItWas() {
        Ledger before = Ledger.loaded(1, 10, Projects.none(), List.of(node(1, 7),
                new Matter(2, 1, 7, "用电", null, null, null, null, null, null)));
        Ledger after = before.apply(edit(List.of(Change.removed(node(1, 7)))), 2);

        assertThat(after.entries(Matter.class)).isSameAs(before.entries(Matter.class));
        assertThat(after.entries(Node.class)).isEmpty();
        assertThat(before.ofProject(Node.class, 7)).hasSize(1);
        assertThat(after.sameEntries(before)).isFalse();
        assertThat(after.apply(edit(List.of(Change.added(node(1, 7)))), 3).sameEntries(before)).isTrue();
    }

    @Test
    void theQuartersTargetIsApartFromTheYearsAndALaterIssueFollows() {
        Target year = Target.ofMoney(Indicator.INTRODUCED, "全市", 2024, Money.ofYi(700), LocalDate.of(2024, 2, 1));
        Target half = new Target(2, 1, year.indicator(), "全市", 2024, 2, BigDecimal.valueOf(Money.ofYi(300).yuan()), year.issued());
        Target later = new Target(3, 1, year.indicator(), "全市", 2024, 2, BigDecimal.valueOf(Money.ofYi(350).yuan()),
                LocalDate.of(2024, 5, 1));
        Ledger ledger = Ledger.loaded(1, 4, Projects.none(), List.of(year.withIdentity(1, 1), half, later));

        assertThat(ledger.target(year.indicator(), "全市", 2024, LocalDate.of(2024, 12, 31)).orElseThrow().money()).isEqualTo(Money.ofYi(700));
        assertThat(ledger.target(year.indicator(), "全市", 2024, 2, LocalDate.of(2024, 4, 30))).contains(half);
        assertThat(ledger.target(year.indicator(), "全市", 2024, 2, LocalDate.of(2024, 5, 1))).contains(later);
        assertThat(ledger.target(year.indicator(), "全市", 2024, 1, LocalDate.of(2024, 5, 1))).isEmpty();
    }

    @Test
    void rulesAreKnownByNameAndTheStandardOnesAreAlwaysThere() {
        CountingRules own = CountingRules.DEFAULT.withName("市领导口径").withStageBasis(StageBasis.EXCLUSIVE);
        Ledger ledger = Ledger.loaded(1, 4, Projects.none(), List.of(new RuleSet(1, 1, own)));

        assertThat(ledger.rules("市领导口径")).contains(own);
        assertThat(ledger.rules(CountingRules.STANDARD)).contains(CountingRules.DEFAULT);
        assertThat(ledger.rules("无")).isEmpty();
    }

    @Test
    void rulesThatContradictThemselvesAreNotMade() {
        CountingRules rules = CountingRules.DEFAULT;
        assertThatThrownBy(() -> rules.withName(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rules.withSizes(rules.large(), List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rules.withSizes(rules.large(), List.of(Money.ofYi(1), Money.ofYi(1))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Lights(30, 1, BigDecimal.TEN, BigDecimal.ONE, 90, 6, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
