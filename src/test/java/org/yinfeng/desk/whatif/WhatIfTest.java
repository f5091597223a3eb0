package org.yinfeng.desk.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yinfeng.testing.LedgerBuilder.ledger;
import static org.yinfeng.testing.LedgerBuilder.money;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yinfeng.desk.Background;
import org.yinfeng.desk.LedgerSession;
import org.yinfeng.desk.Workspace;
import org.yinfeng.desk.forecast.ForecastModel;
import org.yinfeng.ledger.Indicator;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.progress.forecast.Method;
import org.yinfeng.progress.forecast.Subject;
import org.yinfeng.project.Field;
import org.yinfeng.project.Milestone;
import org.yinfeng.project.Project;
import org.yinfeng.project.Region;
import org.yinfeng.project.Status;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Unit;
import org.yinfeng.project.Wording;
import org.yinfeng.testing.MemoryStore;

/** Moves in memory, what they do to the forecast, and that nothing of them reaches the ledger unless it is kept. */
class WhatIfTest {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 30);

    private final Ledger base = ledger().projects("""
            name | signed     | plannedWan | promisedStart   | started
            甲   | 2024-02-15 | 10亿       | 2024-04         | 2024-04-10
            乙   | 2024-03-15 | 20亿       | 2024-05>2024-09 |
            丙   |            | 30亿       |                 |
            """).target(Indicator.INTRODUCED, Region.CITY, 2024, "100亿", "2024-01-01").build();
    private final MemoryStore store = new MemoryStore(base);
    private final LedgerSession session = new LedgerSession(store, base, Background.inline(), "张三");
    private final Workspace workspace = new Workspace();
    private ForecastModel model;
    private WhatIf whatIf;

    @BeforeEach
    void atTheHalfYear() {
        workspace.asOfProperty().set(DAY);
        model = new ForecastModel(session, workspace, Background.inline());
        model.watch(true);
        whatIf = model.whatIf();
    }

    private long supposed(Subject subject, Method method) {
        return model.seenProperty().get().supposed().of(subject).by(method).value();
    }

    private Project project(long id) {
        return whatIf.ledger().projects().byId(id);
    }

    @Test
    void aPromiseThatIsMovedKeepsItsFirstMonthAndMovesTheForecast() {
        assertThat(model.seenProperty().get().real().of(Subject.STARTED).by(Method.PROMISED).value()).isEqualTo(2);

        whatIf.moveTo(2, Milestone.STARTED, YearMonth.of(2025, 2));

        assertThat(project(2).get(Field.PROMISED_START).first()).isEqualTo(YearMonth.of(2024, 5));
        assertThat(project(2).get(Field.PROMISED_START).latest()).isEqualTo(YearMonth.of(2025, 2));
        assertThat(supposed(Subject.STARTED, Method.PROMISED)).isEqualTo(1);
        assertThat(model.seenProperty().get().real().of(Subject.STARTED).by(Method.PROMISED).value()).isEqualTo(2);
    }

    @Test
    void movedBackToWhereItStoodNothingIsSupposed() {
        whatIf.moveTo(2, Milestone.STARTED, YearMonth.of(2025, 2));
        whatIf.moveTo(2, Milestone.STARTED, YearMonth.of(2024, 9));

        assertThat(whatIf.moves()).isEmpty();
        assertThat(whatIf.ledger()).isSameAs(session.ledger());
        assertThat(model.seenProperty().get().supposed()).isNull();
    }

    @Test
    void aSigningThatIsSupposedCountsInTheHalfByPromisedDates() {
        assertThat(whatIf.lane(3, Milestone.SIGNED).state()).isEqualTo(Lane.State.OPEN);

        whatIf.moveTo(3, Milestone.SIGNED, YearMonth.of(2024, 9));

        assertThat(whatIf.lane(3, Milestone.SIGNED)).isEqualTo(new Lane(Milestone.SIGNED, Lane.State.SUPPOSED, YearMonth.of(2024, 9)));
        assertThat(supposed(Subject.INTRODUCED, Method.PROMISED)).isEqualTo(money("60亿").yuan());
    }

    @Test
    void aStartCanBeTakenForCertainAndBackAgain() {
        whatIf.suppose(2, Milestone.STARTED, true);
        assertThat(whatIf.lane(2, Milestone.STARTED).state()).isEqualTo(Lane.State.SUPPOSED);
        assertThat(whatIf.ahead()).containsExactly(2);

        whatIf.suppose(2, Milestone.STARTED, false);
        assertThat(whatIf.isEmpty()).isTrue();
    }

    @Test
    void aSignedProjectsDateKeepsItsDayAndLeavesTheYearWhenMovedOutOfIt() {
        whatIf.moveTo(1, Milestone.SIGNED, YearMonth.of(2023, 12));

        assertThat(project(1).get(Field.SIGNED).day()).isEqualTo("2023-12-15");
        assertThat(model.seenProperty().get().supposed().of(Subject.INTRODUCED).done()).isEqualTo(money("20亿").yuan());
    }

    @Test
    void amountsStatusAndTargetsAreSupposedToo() {
        whatIf.plan(1, money("15亿"));
        whatIf.status(2, Status.TERMINATED);
        whatIf.target(Indicator.INTRODUCED, money("50亿"));

        var half = model.seenProperty().get().supposed().of(Subject.INTRODUCED);
        assertThat(half.done()).isEqualTo(money("15亿").yuan());
        assertThat(half.target()).isEqualTo(money("50亿").yuan());
        assertThat(project(2).get(Field.ENDED).day()).isEqualTo(DAY);
        whatIf.status(2, Status.ACTIVE);
        assertThat(whatIf.moves()).extracting(Move::field).containsExactly(Field.PLANNED, null);
    }

    @Test
    void promisesOfManyAreShiftedInOneStepThatUndoTakesBack() {
        whatIf.shift(List.of(1L, 2L, 3L), 2);

        assertThat(whatIf.moves()).hasSize(1);
        assertThat(project(2).get(Field.PROMISED_START).latest()).isEqualTo(YearMonth.of(2024, 11));
        assertThat(project(1)).isEqualTo(base.projects().byId(1));
        whatIf.undo();
        assertThat(whatIf.isEmpty()).isTrue();
        assertThat(whatIf.canUndo()).isFalse();
    }

    @Test
    void thrownAwayItLeavesLedgerRevisionAndStoreAsTheyWere() {
        Ledger before = session.ledger();
        whatIf.plan(1, money("15亿"));
        whatIf.moveTo(2, Milestone.STARTED, YearMonth.of(2025, 2));
        whatIf.discard();

        assertThat(session.ledger()).isSameAs(before);
        assertThat(store.load()).isSameAs(before);
        assertThat(store.since(0)).isEmpty();
        assertThat(whatIf.ledger()).isSameAs(before);
        assertThat(whatIf.canUndo()).isFalse();
    }

    @Test
    void movesStandOnWhateverTheLedgerBecomes() {
        whatIf.plan(1, money("15亿"));
        session.commit(org.yinfeng.ledger.Edit.of(org.yinfeng.project.Message.of("edit.field"), new org.yinfeng.ledger.Change(base.projects().byId(1),
                base.projects().byId(1).with(Field.NAME, "甲改"))), outcome -> { }, failure -> { });

        assertThat(project(1).name()).isEqualTo("甲改");
        assertThat(project(1).planned()).isEqualTo(money("15亿"));
    }

    @Test
    void whatIsKeptIsOneEditWithoutWhatHasNotHappened() {
        whatIf.plan(1, money("15亿"));
        whatIf.moveTo(2, Milestone.STARTED, YearMonth.of(2024, 12));
        whatIf.moveTo(3, Milestone.SIGNED, YearMonth.of(2024, 9));

        Keeping keeping = Keeping.of(session.ledger(), whatIf.moves(), "半年会商", DAY);

        assertThat(keeping.kept()).extracting(Move::field).containsExactly(Field.PLANNED, Field.PROMISED_START);
        assertThat(keeping.left().keySet()).extracting(Move::field).containsExactly(Field.SIGNED);
        session.commit(keeping.edit(), outcome -> { }, failure -> { });
        assertThat(session.ledger().projects().byId(1).planned()).isEqualTo(money("15亿"));
        assertThat(store.since(0)).hasSize(1);
        assertThat(store.since(0).get(0).label().in(Texts.of(Texts.Language.ZH))).isEqualTo("采纳推演：半年会商");
        assertThat(whatIf.moves()).extracting(Move::field).containsExactly(Field.SIGNED);
    }

    @Test
    void aMoveThatTheLedgersRulesRefuseStaysBehindWithTheReason() {
        whatIf.plan(1, money("-1亿"));

        Keeping keeping = Keeping.of(session.ledger(), whatIf.moves(), "试", DAY);
        assertThat(keeping.edit()).isNull();
        assertThat(keeping.left().values()).extracting(org.yinfeng.project.Message::key).containsExactly("draft.negative");
    }

    @Test
    void theListOfMovesReadsAsText() {
        whatIf.plan(1, money("15亿"));
        whatIf.target(Indicator.INTRODUCED, money("120亿"));

        assertThat(new MoveWords(new Wording(Texts.of(Texts.Language.ZH)), Unit.YI).text(whatIf.moves(), DAY))
                .contains("截至2024年6月30日，共 2 项", "甲｜计划总投资：10亿元 → 15亿元", "年度目标：100亿元 → 120亿元");
    }
}
