package org.yinfeng.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yinfeng.ledger.Change;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Direction;
import org.yinfeng.ledger.Edit;
import org.yinfeng.ledger.Escalation;
import org.yinfeng.ledger.JointUnit;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.LedgerStore;
import org.yinfeng.ledger.Lights;
import org.yinfeng.ledger.Matter;
import org.yinfeng.ledger.Measure;
import org.yinfeng.ledger.Node;
import org.yinfeng.ledger.Outcome;
import org.yinfeng.ledger.PublicIndicator;
import org.yinfeng.ledger.RoundingRule;
import org.yinfeng.ledger.RuleSet;
import org.yinfeng.ledger.ScheduleBasis;
import org.yinfeng.ledger.StageBasis;
import org.yinfeng.ledger.StoreException;
import org.yinfeng.ledger.StoreException.Kind;
import org.yinfeng.project.Entry;
import org.yinfeng.project.Field;
import org.yinfeng.project.Message;
import org.yinfeng.project.Money;
import org.yinfeng.project.Project;
import org.yinfeng.project.Scope;

/** Every kind of entry beside projects, targets and figures: kept, undone, remembered, merged like those. */
class KindsTest {
    private static final CountingRules RULES = new CountingRules("市领导口径", Scope.ALL, Field.FILED, false, Money.ofYi(5),
            List.of(Money.ofYi(20), Money.ofYi(1)), StageBasis.EXCLUSIVE, ScheduleBasis.PLAN, new RoundingRule(2, RoundingMode.DOWN),
            new Lights(15, 2, new BigDecimal("2.5"), new BigDecimal("7.50"), 60, 10, 0));

    @TempDir
    Path folder;

    private final LedgerStoreTest.Ticking clock = new LedgerStoreTest.Ticking();
    private LedgerStore store;

    @BeforeEach
    void open() {
        store = new LedgerFiles(clock).open(folder.resolve("ledger"), true);
    }

    @AfterEach
    void close() {
        store.close();
    }

    static List<Entry> ofEachKind() {
        LocalDate day = LocalDate.of(2024, 3, 31);
        return List.of(RuleSet.of(RULES), RuleSet.of(CountingRules.DEFAULT.withName("甲")),
                new PublicIndicator(0, 0, "市场主体总量", "户", Direction.RISING, "市市场监管局", 6, false),
                new PublicIndicator(0, 0, "单位能耗", null, Direction.FALLING, null, 0, true),
                new JointUnit(0, 0, "鼎湖区+肇庆新区", List.of("鼎湖区", "肇庆新区")),
                new Node(0, 0, 7, 2, "施工许可", day, "市住建局", "李工", null), new Node(0, 0, 7, 0, "", null, null, null, day),
                new Matter(0, 0, 7, "用电报装", "供电局", "王科长", day, day.plusDays(30), day.plusDays(12), "已通电"),
                new Matter(0, 0, 0, "问题", null, null, null, null, null, null),
                new Escalation(0, 0, 7, "started.missed", Measure.SUMMONS, day, "高要区", null, "约谈主要负责人"),
                new Escalation(0, 0, 7, "still", Measure.REMINDER, day, null, null, null));
    }

    private Edit commit(Edit edit) {
        Outcome outcome = store.commit(edit, "王科长");
        assertThat(outcome).isInstanceOf(Outcome.Committed.class);
        return ((Outcome.Committed) outcome).stored();
    }

    private Entry add(Entry entry) {
        return commit(Edit.of(Message.of("edit.add"), Change.added(entry))).changes().get(0).after();
    }

    private Edit change(Entry before, Entry after) {
        return Edit.of(Message.of("edit.change"), new Change(before, after));
    }

    @ParameterizedTest
    @MethodSource("ofEachKind")
    void anEntryIsThereAfterReopeningAndGoneAfterUndo(Entry entry) {
        Edit added = commit(Edit.of(Message.of("edit.add"), Change.added(entry)));
        store.close();
        open();
        assertThat(store.load().entry(1)).isEqualTo(entry.withIdentity(1, 1));
        assertThat(store.load().entries(entry.getClass())).hasSize(1);

        commit(added.inverse(Message.of("edit.undo")));
        assertThat(store.load().isEmpty()).isTrue();
        assertThat(store.check()).isEmpty();
        assertThat(store.history(1L, 10)).hasSize(2).allSatisfy(line -> assertThat(line.changes()).hasSize(1));
    }

    @ParameterizedTest
    @MethodSource("ofEachKind")
    void damagedBytesAreNeverReadAsAnEntryOfOtherLength(Entry entry) {
        EntryCodec codec = new EntryCodec(FieldNumbers.ofProgram());
        Image image = codec.encode(entry);
        Random random = new Random(4);
        for (int i = 0; i < 300; i++) {
            byte[] hurt = i % 2 == 0 ? Arrays.copyOf(image.body(), random.nextInt(image.body().length)) : image.body().clone();
            if (i % 2 == 1) {
                hurt[random.nextInt(hurt.length)] ^= (byte) (1 << random.nextInt(8));
            }
            try {
                Entry read = codec.decode(new Image(image.kind(), 1, 1, hurt));
                assertThat(codec.decode(codec.encode(read))).isEqualTo(read);
            } catch (DamagedBytesException e) {
                assertThat(e).hasMessageMatching("(?s)[a-z].*");
            }
        }
    }

    @Test
    void whatIsAbsentAtARecordsEndTakesNoBytesSoThatARecordMayGrow() {
        record Before(long id, int version, String name, int order) {
        }
        record After(long id, int version, String name, int order, LocalDate due, boolean done) {
        }
        PackedWriter old = new PackedWriter(16);
        new RecordCodec<>(Before.class, 2).write(new Before(1, 1, "节点", 3), old);

        After read = new RecordCodec<>(After.class, 2).read(new PackedReader(old.toBytes()), 1L, 1);

        assertThat(read).isEqualTo(new After(1, 1, "节点", 3, null, false));
        PackedWriter again = new PackedWriter(16);
        new RecordCodec<>(After.class, 2).write(read, again);
        assertThat(again.toBytes()).isEqualTo(old.toBytes());
    }

    @Test
    void theLedgerIsKnownAsItWasRecordedThenWithEveryKind() {
        Node node = (Node) add(new Node(0, 0, 7, 2, "施工许可", null, null, null, null));
        Ledger first = store.load();
        commit(change(node, node.withDone(LocalDate.of(2024, 1, 1))));
        add(RuleSet.of(RULES));

        assertThat(store.at(Instant.parse("2024-01-01T00:01:30Z")).sameEntries(first)).isTrue();
        assertThat(store.at(Instant.parse("2024-01-01T00:02:30Z")).ofProject(Node.class, 7)).singleElement()
                .satisfies(then -> assertThat(then.done()).isEqualTo(LocalDate.of(2024, 1, 1)));
        assertThat(store.at(Instant.parse("2024-01-01T00:02:30Z")).entries(RuleSet.class)).isEmpty();
    }

    @Test
    void partsThatDoNotClashMergeAlsoWithinTheRules() {
        Matter matter = (Matter) add(new Matter(0, 0, 7, "用电报装", null, null, null, null, null, null));
        LocalDate day = LocalDate.of(2024, 5, 1);
        commit(change(matter, matter.withSettled(day, "已通电")));
        Matter mine = new Matter(matter.id(), matter.version(), 7, "用电报装", "供电局", null, null, null, null, null);
        assertThat(commit(change(matter, mine)).changes().get(0).after())
                .isEqualTo(new Matter(1, 3, 7, "用电报装", "供电局", null, null, null, day, "已通电"));

        RuleSet set = (RuleSet) add(RuleSet.of(RULES));
        commit(change(set, set.withRules(RULES.withRounding(RoundingRule.DEFAULT))));
        Edit both = commit(change(set, set.withRules(RULES.withScope(Scope.MANUFACTURING))));
        assertThat(((RuleSet) both.changes().get(0).after()).rules())
                .isEqualTo(RULES.withRounding(RoundingRule.DEFAULT).withScope(Scope.MANUFACTURING));
    }

    @Test
    void aClashNamesThePartAndPartsThatCannotStandTogetherClash() {
        RuleSet set = (RuleSet) add(RuleSet.of(RULES));
        commit(change(set, set.withRules(RULES.withRounding(new RoundingRule(3, RoundingMode.DOWN)))));
        Outcome decimals = store.commit(change(set, set.withRules(RULES.withRounding(new RoundingRule(0, RoundingMode.DOWN)))), "李四");
        assertThat(((Outcome.Refused) decimals).conflicts().get(0).fields()).containsExactly("rules.rounding.rateDecimals");

        RuleSet other = (RuleSet) add(RuleSet.of(RULES.withName("乙")));
        commit(change(other, other.withRules(RULES.withName("乙").withLights(lights("6", "7.50")))));
        Outcome points = store.commit(change(other, other.withRules(RULES.withName("乙").withLights(lights("2.5", "3")))), "李四");
        assertThat(((Outcome.Refused) points).conflicts().get(0).fields()).containsExactly("rules.lights");
    }

    private static Lights lights(String yellow, String red) {
        return new Lights(15, 2, new BigDecimal(yellow), new BigDecimal(red), 60, 10, 0);
    }

    @Test
    void namesOfRulesIndicatorsAndJointUnitsAreNotGivenTwiceButNodesMayBeAlike() {
        for (Entry entry : List.of(ofEachKind().get(0), ofEachKind().get(2), ofEachKind().get(4))) {
            add(entry);
            assertThat(store.commit(Edit.of(Message.of("edit.add"), Change.added(entry)), "李四")).isInstanceOf(Outcome.Refused.class);
        }
        add(ofEachKind().get(5));
        assertThat(((Node) add(ofEachKind().get(5))).id()).isEqualTo(5);
    }

    @Test
    void aLedgerOfTheFirstVersionOpensAndAProgramOfTheFirstRefusesOneOfTheSecond() {
        Path old = folder.resolve("old");
        LedgerFiles first = new LedgerFiles(clock, new Schema(List.of(Schema.script("schema-1.sql"))));
        try (LedgerStore before = first.open(old, true)) {
            before.commit(Sample.adding("初始", Sample.ordinary(40)), "me");
        }
        Project one;
        try (LedgerStore now = new LedgerFiles(clock).open(old, false)) {
            one = now.load().projects().at(0);
            assertThat(now.load().projects().size()).isEqualTo(40);
            now.commit(Edit.of(Message.of("edit.add"), Change.added(RuleSet.of(RULES))), "me");
            assertThat(now.load().rules("市领导口径")).contains(RULES);
            assertThat(now.check()).isEmpty();
        }
        assertThat(one.id()).isEqualTo(1);
        assertThatThrownBy(() -> first.open(old, false))
                .isInstanceOfSatisfying(StoreException.class, e -> assertThat(e.kind()).isEqualTo(Kind.NEWER));
    }
}
