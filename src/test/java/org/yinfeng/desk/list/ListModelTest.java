package org.yinfeng.desk.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yinfeng.desk.Background;
import org.yinfeng.desk.LedgerSession;
import org.yinfeng.desk.Preferences;
import org.yinfeng.desk.Workspace;
import org.yinfeng.ledger.Change;
import org.yinfeng.ledger.Edit;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.query.Condition;
import org.yinfeng.project.EventDate;
import org.yinfeng.project.Field;
import org.yinfeng.project.Message;
import org.yinfeng.project.Project;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Unit;
import org.yinfeng.testing.LedgerBuilder;
import org.yinfeng.testing.MemoryStore;

class ListModelTest {
    private static final Ledger LEDGER = LedgerBuilder.ledgerOf("""
            name       | region | plannedWan | signed     | promisedStart | started
            华能电厂   | 四会市 | 3亿        | 2024-01-10 | 2024-02       |
            电容基地   | 怀集县 | 1.5亿      | 2023-05-01 | 2023-08       | 2023-09-01
            线束工厂   | 四会市 | 800万      | 2024-03-05 | 2024-09       |
            陶瓷       | 高要区 |            | 2022-03-05 | 2023-11       |
            """);

    private final Preferences preferences = Preferences.inMemory();
    private final Workspace workspace = new Workspace();
    private final LedgerSession session = new LedgerSession(new MemoryStore(LEDGER), LEDGER, Background.inline(), "测试");
    private final ListModel model = model();

    private ListModel model() {
        workspace.asOfProperty().set(LocalDate.of(2024, 3, 31));
        workspace.unitProperty().set(Unit.WAN);
        return new ListModel(session, workspace, preferences);
    }

    private List<String> names() {
        return Arrays.stream(model.listing().rows())
                .mapToObj(row -> model.listing().ledger().projects().value(Field.NAME, row)).toList();
    }

    private void change(long id, Field<?> field, Object value) {
        Project before = session.ledger().projects().byId(id);
        session.commit(Edit.of(Message.of("edit.project", "x"), List.of(new Change(before, before.toBuilder().set(field, value).build()))),
                outcome -> { }, failure -> {
                    throw new AssertionError(failure);
                });
    }

    @Test
    void everythingIsShownAndAddedUpAtFirst() {
        assertThat(names()).containsExactly("华能电厂", "电容基地", "线束工厂", "陶瓷");
        assertThat(Summary.shown(model.listing(), workspace.texts())).contains("共 4 项").contains("合计 45,800 万元");
    }

    @Test
    void wordsAndInitialsNarrowTheListAndTheHiddenAreCounted() {
        model.search("hndc");
        assertThat(names()).containsExactly("华能电厂");
        assertThat(Summary.shown(model.listing(), workspace.texts())).contains("筛选 1 / 4，隐藏 3").contains("合计 30,000");
        model.search("");
        assertThat(names()).hasSize(4);
    }

    @Test
    void conditionsBecomeChipsThatGoOneByOne() {
        model.open("region:四会市 plannedWan>=1亿");
        assertThat(names()).containsExactly("华能电厂");
        ConditionText text = new ConditionText(model.vocabulary());
        List<Condition> chips = model.chips();
        assertThat(chips).extracting(text::value).containsExactly("四会市", "1亿元以上");
        model.remove(chips.get(1));
        assertThat(names()).containsExactly("华能电厂", "线束工厂");
    }

    @Test
    void sortingGoesThroughBothWaysAndBack() {
        model.sort("plannedWan");
        assertThat(names()).containsExactly("华能电厂", "电容基地", "线束工厂", "陶瓷");
        model.sort("plannedWan");
        assertThat(names()).containsExactly("线束工厂", "电容基地", "华能电厂", "陶瓷");
        model.sort("plannedWan");
        assertThat(model.order()).isNull();
    }

    @Test
    void selectionAndFocusFollowTheirProjectsOverEditsAndOrders() {
        model.selection().select(1);
        model.selection().toggle(2);
        model.sort("plannedWan");
        model.sort("plannedWan");
        assertThat(model.selection().ids()).containsExactly(3L, 2L);
        assertThat(model.selection().focusedId()).isEqualTo(3);
        change(3, Field.PLANNED, org.yinfeng.project.Money.ofYi(9));
        assertThat(model.selection().ids()).containsExactly(2L, 3L);
        assertThat(model.selection().focus()).isEqualTo(2);
        assertThat(Summary.selected(model.listing(), model.selection().rows(), workspace.texts()))
                .contains("选中 2 项").contains("合计 105,000").contains("平均 52,500").contains("最大 90,000 万元");
    }

    @Test
    void whatAFilterHidesIsNoLongerSelected() {
        model.selection().selectAll();
        model.search("线束");
        assertThat(model.selection().ids()).containsExactly(3L);
        model.search("没有的字");
        model.search("");
        assertThat(model.selection().focusedId()).isEqualTo(3);
    }

    @Test
    void theBuiltInViewsCountWhatIsPromisedAndNotDone() {
        assertThat(model.countsProperty().get()).containsEntry("all", 4).containsEntry("signedThisQuarter", 2)
                .containsEntry("startOverdue", 2);
        model.open(model.views().get(2));
        assertThat(names()).containsExactly("华能电厂", "陶瓷");
        change(1, Field.STARTED, EventDate.parse("2024-03-20"));
        assertThat(names()).containsExactly("陶瓷");
        assertThat(model.countsProperty().get()).containsEntry("startOverdue", 1);
    }

    @Test
    void aViewOfTheDateMovesWithTheDate() {
        model.open(model.views().get(1));
        workspace.asOfProperty().set(LocalDate.of(2023, 6, 30));
        assertThat(names()).containsExactly("电容基地");
    }

    @Test
    void aSavedViewKeepsConditionsColumnsAndOrderForTheNextStart() {
        model.open("region:四会市");
        model.sort("plannedWan");
        model.arrange(model.layoutProperty().get().toggled("stage").withWidth("region", 120));
        model.saveView("四会");
        ListModel again = model();
        again.open(again.views().get(again.views().size() - 1));
        assertThat(again.listing().title()).isEqualTo("四会");
        assertThat(again.listing().rows()).hasSize(2);
        assertThat(again.order().column().key()).isEqualTo("plannedWan");
        assertThat(again.layoutProperty().get().keys()).doesNotContain("stage");
        assertThat(again.layoutProperty().get().widths()).containsEntry("region", 120);
        again.removeView(again.viewProperty().get());
        assertThat(again.viewProperty().get().id()).isEqualTo(View.ALL);
        assertThat(again.views()).hasSize(5);
    }

    @Test
    void columnsThatAreNotKnownAnyMoreAreLeftOut() {
        assertThat(ColumnLayout.parse("name,gone,region:120,name", Set.of("name", "region")).text()).isEqualTo("name,region:120");
        assertThat(ColumnLayout.of("a", "b", "c").moved("c", -2).keys()).containsExactly("c", "a", "b");
        assertThat(ColumnLayout.of("a").toggled("a").keys()).containsExactly("a");
    }

    @Test
    void cellsSayWhatIsLateAndHowLate() {
        CellText cells = new CellText(model.listing(), workspace.wording());
        assertThat(cells.text(3, org.yinfeng.progress.DerivedColumns.OVERDUE)).isEqualTo("开工 4个月");
        assertThat(cells.tone(3, org.yinfeng.ledger.Column.of(Field.PROMISED_START))).isEqualTo(CellText.Tone.CRIT);
        assertThat(cells.text(0, org.yinfeng.progress.DerivedColumns.OVERDUE)).isEqualTo("开工 1个月");
        assertThat(cells.tone(0, org.yinfeng.ledger.Column.of(Field.PROMISED_START))).isEqualTo(CellText.Tone.WARN);
        assertThat(cells.tone(2, org.yinfeng.ledger.Column.of(Field.PROMISED_START))).isEqualTo(CellText.Tone.MUTED);
    }

    @Test
    void undoPutsTheListBackAsItWas() {
        List<String> before = new ArrayList<>(names());
        change(1, Field.NAME, "改了");
        assertThat(names()).contains("改了");
        session.undo(outcome -> { }, failure -> { });
        assertThat(names()).isEqualTo(before);
    }

    @Test
    void aLanguageChangesWordsAndNotRows() {
        workspace.setLanguage(Texts.Language.EN);
        assertThat(model.listing().title()).isEqualTo("All");
        assertThat(new CellText(model.listing(), workspace.wording()).text(0, model.vocabulary().column("plannedWan"))).isEqualTo("300.00");
    }

    @Test
    void aLargeLedgersListIsThereAndEmptyUntilItsRowsAreFound() {
        org.yinfeng.ledger.Projects.Loader loader = new org.yinfeng.ledger.Projects.Loader();
        for (long id = 1; id <= 200_001; id++) {
            loader.add(org.yinfeng.project.Project.builder().identity(id, 1).set(org.yinfeng.project.Field.CODE, "P" + id).build());
        }
        org.yinfeng.ledger.Ledger large = org.yinfeng.ledger.Ledger.loaded(1, 200_002, loader.finish(), java.util.List.of());
        java.util.List<Runnable> waiting = new java.util.ArrayList<>();
        Background later = new Background() {
            @Override
            public <T> void run(Line line, java.util.concurrent.Callable<T> task, java.util.function.Consumer<T> done,
                    java.util.function.Consumer<Exception> failed) {
                waiting.add(() -> Background.inline().run(line, task, done, failed));
            }

            @Override
            public void later(Runnable action) {
                action.run();
            }
        };
        ListModel model = new ListModel(new LedgerSession(new MemoryStore(large), large, later, "测试"), workspace, preferences);
        assertThat(model.listing().rows()).isEmpty();
        java.util.List.copyOf(waiting).forEach(Runnable::run);
        assertThat(model.listing().rows()).hasSize(200_001);
    }
}
