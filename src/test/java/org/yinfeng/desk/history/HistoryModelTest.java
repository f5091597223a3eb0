package org.yinfeng.desk.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yinfeng.desk.Background;
import org.yinfeng.desk.LedgerSession;
import org.yinfeng.desk.Workspace;
import org.yinfeng.ledger.Change;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Direction;
import org.yinfeng.ledger.Edit;
import org.yinfeng.ledger.Indicator;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.Node;
import org.yinfeng.ledger.PublicIndicator;
import org.yinfeng.ledger.Revision;
import org.yinfeng.ledger.RuleSet;
import org.yinfeng.ledger.Target;
import org.yinfeng.project.EventDate;
import org.yinfeng.project.Field;
import org.yinfeng.project.Message;
import org.yinfeng.project.Money;
import org.yinfeng.project.MonthlyInvestment;
import org.yinfeng.project.Problem;
import org.yinfeng.project.Project;
import org.yinfeng.project.Scope;
import org.yinfeng.testing.MemoryStore;

/** The history under filters, page by page, each line's fields old and new, and the verdict on the chain. */
class HistoryModelTest {
    private final MemoryStore store = new MemoryStore(Ledger.empty());
    private final List<Exception> failures = new ArrayList<>();
    private LedgerSession session;
    private HistoryModel model;

    @BeforeEach
    void threeChanges() {
        Project project = Project.builder().set(Field.CODE, "ZQ-1").set(Field.NAME, "凤凰电池").set(Field.PLANNED, Money.ofWan(50_000)).build();
        store.commit(Edit.of(Message.of("edit.sample"), Change.added(project)), "张三");
        Project stored = store.load().projects().at(0);
        Project raised = stored.with(Field.PLANNED, Money.ofWan(60_000)).with(Field.SIGNED, EventDate.of(LocalDate.of(2024, 3, 5)));
        store.commit(new Edit(Message.of("edit.sample"), List.of(new Change(stored, raised)), "核实合同"), "李四");
        store.commit(Edit.of(Message.of("edit.sample"), Change.added(Project.builder().set(Field.CODE, "ZQ-2").set(Field.NAME, "星湖").build())), "张三");
        open();
    }

    private void open() {
        session = new LedgerSession(store, store.load(), Background.inline(), "王五");
        model = new HistoryModel(session, new Workspace(), failures::add);
    }

    private List<Long> numbers() {
        return model.lines().stream().map(Revision::number).toList();
    }

    private List<Long> under(HistoryFilter filter) {
        model.show(filter);
        return numbers();
    }

    @Test
    void theNewestLineComesFirst() {
        assertThat(under(HistoryFilter.ALL)).containsExactly(3L, 2L, 1L);
        assertThat(model.completeProperty().get()).isTrue();
    }

    @Test
    void linesAreFoundByPersonReasonDayAndProject() {
        assertThat(under(new HistoryFilter("", "李", null, null, ""))).containsExactly(2L);
        assertThat(under(new HistoryFilter("合同", "", null, null, ""))).containsExactly(2L);
        assertThat(under(new HistoryFilter("", "", null, LocalDate.of(2020, 1, 1), ""))).isEmpty();
        assertThat(under(new HistoryFilter("", "", LocalDate.of(2020, 1, 1), null, ""))).hasSize(3);
        assertThat(under(new HistoryFilter("", "", null, null, "ZQ-1"))).containsExactly(2L, 1L);
        assertThat(under(new HistoryFilter("", "", null, null, "ZQ-9"))).isEmpty();
    }

    @Test
    void aChosenLineTellsItsFieldsOldAndNew() {
        model.show(HistoryFilter.ALL);

        model.choose(model.lines().get(1));

        assertThat(model.detailProperty().get().turns()).containsExactly(new Turn("凤凰电池", "计划总投资（亿元）", "5", "6"),
                new Turn("凤凰电池", "签约日期", "", "2024-03-05"));
        assertThat(model.detailProperty().get().more()).isZero();
    }

    @Test
    void inThePastTheHistoryEndsThen() {
        session.lookAt(store.history(null, 3).get(1), failures::add);

        assertThat(under(HistoryFilter.ALL)).containsExactly(2L, 1L);
    }

    @Test
    void aLongHistoryIsReadFurtherBackOnlyWhenAsked() {
        Project project = store.load().projects().at(0);
        for (int i = 0; i < 3 * HistoryModel.PAGE; i++) {
            Project noted = project.with(Field.NOTE, "第" + i + "次");
            store.commit(Edit.of(Message.of("edit.sample"), new Change(project, noted)), i == 10 ? "赵六" : "张三");
            project = noted;
        }
        open();

        model.show(HistoryFilter.ALL);
        assertThat(model.lines()).hasSize(HistoryModel.PAGE);
        assertThat(model.completeProperty().get()).isFalse();
        model.more();
        assertThat(model.lines()).hasSize(2 * HistoryModel.PAGE);

        assertThat(under(new HistoryFilter("", "赵六", null, null, ""))).hasSize(1);
        assertThat(model.completeProperty().get()).isTrue();
    }

    @Test
    void theVerdictNamesWhatIsWrong() {
        model.verify();
        assertThat(model.verdictProperty().get().key()).isEqualTo("history.verify.done");

        store.damaged(Problem.error(Problem.Place.NOWHERE, Message.of("store.check.history", 2)));
        model.verify();

        assertThat(model.verdictProperty().get().key()).isEqualTo("history.verify.found");
        assertThat(model.verdictProperty().get().arguments().get(0)).contains("2");
    }

    private List<Turn> turnsOf(Change... changes) {
        store.commit(Edit.of(Message.of("edit.sample"), changes), "张三");
        open();
        model.show(HistoryFilter.ALL);
        model.choose(model.lines().get(0));
        return model.detailProperty().get().turns();
    }

    @Test
    void aTargetThatWasRaisedIsToldByItsNameAndItsValues() {
        Target target = Target.ofMoney(Indicator.INTRODUCED, "四会市", 2024, Money.ofYi(100), null);
        assertThat(turnsOf(Change.added(target))).containsExactly(new Turn("目标：四会市 2024年全年 新引进项目计划总投资", "新增", "", ""),
                new Turn("目标：四会市 2024年全年 新引进项目计划总投资", "目标值", "", "100亿元"));

        Target stored = (Target) store.load().entry(3);
        assertThat(turnsOf(new Change(stored, new Target(3, 2, stored.indicator(), stored.region(), 2024, 0,
                BigDecimal.valueOf(Money.ofYi(120).yuan()), LocalDate.of(2024, 2, 1))))).containsExactly(
                        new Turn("目标：四会市 2024年全年 新引进项目计划总投资", "目标值", "100亿元", "120亿元"),
                        new Turn("目标：四会市 2024年全年 新引进项目计划总投资", "下达日期", "", "2024-02-01"));
    }

    @Test
    void aNodeIsToldWithItsProjectAndAnIndicatorNeverByItsRawKey() {
        assertThat(turnsOf(Change.added(new Node(0, 0, 1, 0, "环评", LocalDate.of(2024, 3, 10), null, "李工", null))))
                .contains(new Turn("凤凰电池 · 节点：环评", "期限", "", "2024-03-10"), new Turn("凤凰电池 · 节点：环评", "责任人", "", "李工"));
        assertThat(turnsOf(Change.added(new PublicIndicator(0, 0, "地区生产总值", "亿元", Direction.RISING, "市统计局", 1, true))))
                .contains(new Turn("公开指标：地区生产总值", "新增", "", ""), new Turn("公开指标：地区生产总值", "方向", "", "越高越好"));
    }

    @Test
    void changedCountingRulesTellOnlyWhatIsOther() {
        RuleSet set = RuleSet.of(CountingRules.DEFAULT.withName("全产业"));
        turnsOf(Change.added(set));
        RuleSet stored = (RuleSet) store.load().entry(3);

        assertThat(turnsOf(new Change(stored, stored.withRules(stored.rules().withScope(Scope.ALL)))))
                .containsExactly(new Turn("口径：全产业", "范围", "制造业", "全部产业"));
    }

    @Test
    void anInvestedMonthIsToldOldAndNew() {
        Project project = store.load().projects().at(0);
        Project reported = project.withInvested(MonthlyInvestment.NONE.with(YearMonth.of(2024, 3), Money.ofWan(20_000)));

        assertThat(turnsOf(new Change(project, reported))).containsExactly(new Turn("凤凰电池", "2024-03 完成投资（亿元）", "", "2"));
    }

    @Test
    void aProjectThatWasTakenOutIsFoundByItsCode() {
        store.commit(Edit.of(Message.of("edit.sample"), Change.removed(store.load().projects().byId(1))), "张三");
        open();

        assertThat(under(new HistoryFilter("", "", null, null, "ZQ-1"))).containsExactly(4L, 2L, 1L);
    }

    @Test
    void theFileHoldsTheWholeFilteredHistoryAlsoWhatWasNotYetRead() {
        Project project = store.load().projects().at(0);
        for (int i = 0; i < HistoryModel.PAGE; i++) {
            Project noted = project.with(Field.NOTE, "第" + i + "次");
            store.commit(Edit.of(Message.of("edit.sample"), new Change(project, noted)), "张三");
            project = noted;
        }
        open();
        model.show(new HistoryFilter("", "张", null, null, ""));
        List<HistorySheet> sheets = new ArrayList<>();

        model.whole(sheets::add);

        assertThat(model.completeProperty().get()).isFalse();
        assertThat(sheets.get(0).lines()).hasSize(HistoryModel.PAGE + 2);
        assertThat(sheets.get(0).note()).isEqualTo("共 2,002 次修改（筛选：张）");
        assertThat(sheets.get(0).row(sheets.get(0).lines().get(0))).startsWith(2_003L).endsWith(1);
    }

    @Test
    void theStepsAreListedTheLastFirstAndMoveWhenTakenBack() {
        Project project = store.load().projects().at(0);
        session.commit(Edit.of(Message.of("edit.targets", 2023), new Change(project, project.with(Field.NOTE, "一"))), outcome -> { }, failures::add);
        Project noted = store.load().projects().at(0);
        session.commit(Edit.of(Message.of("edit.targets", 2024), new Change(noted, noted.with(Field.NOTE, "二"))), outcome -> { }, failures::add);

        session.undo(outcome -> { }, failures::add);

        assertThat(session.undoSteps()).containsExactly(Message.of("edit.targets", 2023));
        assertThat(session.redoSteps()).containsExactly(Message.of("edit.targets", 2024));
    }
}
