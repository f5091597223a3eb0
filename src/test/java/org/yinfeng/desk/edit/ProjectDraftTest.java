package org.yinfeng.desk.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yinfeng.ledger.Change;
import org.yinfeng.ledger.Edit;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.project.EventDate;
import org.yinfeng.project.Field;
import org.yinfeng.project.Message;
import org.yinfeng.project.Money;
import org.yinfeng.project.Problem;
import org.yinfeng.project.Project;
import org.yinfeng.project.Promise;
import org.yinfeng.project.Status;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Unit;

class ProjectDraftTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 3, 31);
    private static final Texts ZH = Texts.of(Texts.Language.ZH);
    private static final Project CAPACITORS = Project.builder().identity(1, 1).set(Field.CODE, "ZQ1").set(Field.NAME, "电容")
            .set(Field.PLANNED, Money.ofWan(132_000)).set(Field.SIGNED, EventDate.parse("2023-01-15"))
            .set(Field.PROMISED_START, Promise.of(YearMonth.of(2023, 4))).build();
    private static final Project CABLES = Project.builder().identity(2, 1).set(Field.CODE, "ZQ2").set(Field.NAME, "线束")
            .set(Field.REGION, "怀集县").set(Field.PLANNED, Money.ofWan(20_000)).build();

    private final Ledger ledger = Ledger.empty().apply(
            Edit.of(Message.of("edit.add", ""), List.of(Change.added(CAPACITORS), Change.added(CABLES))), 1);

    private ProjectDraft draft(Project base) {
        return new ProjectDraft(base, ledger, new FieldText(ZH, Unit.WAN), TODAY);
    }

    private static List<String> keys(ProjectDraft draft) {
        return draft.problems().stream().filter(Problem::isError).map(problem -> problem.what().key()).toList();
    }

    @Test
    void textThatDoesNotReadStaysAsTypedAndKeepsTheEditBack() {
        ProjectDraft draft = draft(CAPACITORS);
        draft.type(Field.STARTED, "二月三十");
        assertThat(draft.text(Field.STARTED)).isEqualTo("二月三十");
        assertThat(keys(draft)).containsExactly("typed.date");
        assertThat(draft.edit()).isEmpty();
        assertThat(draft.isChanged()).isTrue();
    }

    @Test
    void aGoodDraftBecomesOneEditThatNamesItsField() {
        ProjectDraft draft = draft(CAPACITORS);
        draft.type(Field.STARTED, "2023年12月1日");
        Edit edit = draft.edit().orElseThrow();
        assertThat(edit.label().in(ZH)).isEqualTo("修改 电容 的实际开工");
        assertThat(((Project) edit.changes().get(0).after()).get(Field.STARTED)).isEqualTo(EventDate.parse("2023-12-01"));
    }

    @Test
    void typingWhatIsStoredIsNoChange() {
        ProjectDraft draft = draft(CAPACITORS);
        draft.type(Field.PLANNED, "13.2亿");
        assertThat(draft.isChanged()).isFalse();
        assertThat(draft.edit()).isEmpty();
    }

    @Test
    void aNewMonthRevisesThePromiseAndKeepsTheFirst() {
        ProjectDraft draft = draft(CAPACITORS);
        draft.type(Field.PROMISED_START, "2023.9");
        assertThat(draft.project().get(Field.PROMISED_START))
                .isEqualTo(new Promise(YearMonth.of(2023, 4), YearMonth.of(2023, 9)));
    }

    @Test
    void aCodeOfAnotherProjectIsRefused() {
        ProjectDraft draft = draft(CAPACITORS);
        draft.type(Field.CODE, "ZQ2");
        assertThat(draft.problems().get(0).what().in(ZH)).isEqualTo("编号已用于“线束”");
    }

    @Test
    void anEventInTheFutureIsRefusedAndOneOutOfOrderOnlyWarnsOf() {
        ProjectDraft future = draft(CAPACITORS);
        future.type(Field.STARTED, "2024-04-01");
        assertThat(keys(future)).containsExactly("draft.date.future");
        ProjectDraft early = draft(CAPACITORS);
        early.type(Field.STARTED, "2023-01-02");
        assertThat(keys(early)).isEmpty();
        assertThat(early.problems()).singleElement()
                .satisfies(problem -> assertThat(problem.what().in(ZH)).isEqualTo("早于签约日期"));
    }

    @Test
    void terminationNeedsADateAndAReasonAndComesAfterNoEvent() {
        ProjectDraft draft = draft(CAPACITORS);
        draft.type(Field.STATUS, "终止");
        assertThat(keys(draft)).containsExactly("draft.ended.missing", "draft.reason.missing");
        draft.type(Field.ENDED, "2022-12-31");
        draft.giveReason("市场因素");
        assertThat(keys(draft)).containsExactly("draft.date.terminated");
        draft.type(Field.ENDED, "2024-02-29");
        Edit edit = draft.edit().orElseThrow();
        assertThat(edit.why()).isEqualTo("市场因素");
        assertThat(((Project) edit.changes().get(0).after()).status()).isEqualTo(Status.TERMINATED);
    }

    @Test
    void monthsAndPlansAreTypedInTheWindowsUnit() {
        ProjectDraft draft = draft(CAPACITORS);
        draft.typeMonth(YearMonth.of(2024, 2), "6,604");
        draft.typePlan(2024, "10.2238亿");
        assertThat(draft.project().invested().get(YearMonth.of(2024, 2))).isEqualTo(Money.ofWan(6604));
        assertThat(draft.project().plans().get(2024)).isEqualTo(Money.ofWan(102_238));
        draft.typeMonth(YearMonth.of(2024, 5), "1");
        assertThat(keys(draft)).containsExactly("draft.month.future");
    }

    @Test
    void inEnglishTheBoxesHoldMillions() {
        FieldText english = new FieldText(Texts.of(Texts.Language.EN), Unit.WAN);
        assertThat(english.show(Money.ofWan(132_000))).isEqualTo("1320");
        assertThat(english.read(Field.PLANNED, "1,320.00", null).value()).isEqualTo(Money.ofWan(132_000));
        assertThat(english.read(Field.STATUS, "suspended", null).value()).isEqualTo(Status.SUSPENDED);
    }

    @Test
    void aNewProjectNeedsAName() {
        ProjectDraft draft = draft(Project.builder().build());
        assertThat(keys(draft)).containsExactly("draft.name.missing");
        draft.type(Field.NAME, "储能电站");
        assertThat(draft.edit().orElseThrow().changes().get(0).before()).isNull();
    }

    @Test
    void oneFieldOfSeveralProjectsIsOneEditAndABadCellIsNamed() {
        Bulk bulk = new Bulk(ledger, new FieldText(ZH, Unit.WAN), TODAY);
        bulk.put(1, Field.REGION, "四会市");
        bulk.put(2, Field.REGION, "四会市");
        bulk.put(2, Field.SIGNED, "待定");
        Bulk.Result result = bulk.finish();
        assertThat(result.edit().label().in(ZH)).isEqualTo("修改 2 个项目的属地");
        assertThat(result.edit().changes()).hasSize(2);
        assertThat(result.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.id()).isEqualTo(2);
            assertThat(refusal.text()).isEqualTo("待定");
        });
    }

    @Test
    void aPasteThatGivesTwoProjectsOneCodeTakesOnlyTheFirst() {
        Bulk bulk = new Bulk(ledger, new FieldText(ZH, Unit.WAN), TODAY);
        bulk.put(1, Field.CODE, "ZQ9");
        bulk.put(2, Field.CODE, "ZQ9");
        Bulk.Result result = bulk.finish();
        assertThat(result.edit().changes()).extracting(Change::id).containsExactly(1L);
        assertThat(result.refusals()).extracting(Bulk.Refusal::id).containsExactly(2L);
    }

    @Test
    void knownWordsBeginWithTheOfficialOnes() {
        assertThat(Words.known(ledger, Field.REGION)).startsWith("端州区").contains("怀集县").doesNotHaveDuplicates();
    }
}
