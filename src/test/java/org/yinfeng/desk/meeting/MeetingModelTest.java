package org.yinfeng.desk.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yinfeng.desk.Background;
import org.yinfeng.desk.LedgerSession;
import org.yinfeng.desk.Workspace;
import org.yinfeng.ledger.Change;
import org.yinfeng.ledger.Edit;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.Matter;
import org.yinfeng.project.Message;
import org.yinfeng.project.Texts;
import org.yinfeng.report.meeting.Slide;
import org.yinfeng.testing.LedgerBuilder;
import org.yinfeng.testing.MemoryStore;

/** A meeting on 8 April 2024 about the state of 31 March. */
class MeetingModelTest {
    private static final LocalDate MEETING = LocalDate.of(2024, 4, 8);
    private static final String PROJECTS = """
            code | name   | region | plannedWan | signed     | promisedStart | unit       | leader | times
            A    | 甲项目 | 四会市 | 2亿        | 2023-01-10 | 2023-12       | 四会投促局 | 李明   | 1
            B    | 乙项目 | 四会市 | 5亿        | 2023-01-10 | 2024-01       |            |        | 1
            C    | 丙项目 | 四会市 | 1亿        | 2023-01-10 | 2024-02       |            |        | 4
            D    | 丁项目 | 高要区 | 9亿        | 2023-01-10 | 2023-06       |            |        | 1
            """;

    private final Workspace workspace = new Workspace();
    private LedgerSession session;
    private MeetingModel model;

    @BeforeEach
    void begin() {
        workspace.asOfProperty().set(LocalDate.of(2024, 3, 31));
        Ledger ledger = LedgerBuilder.ledgerOf(PROJECTS);
        session = new LedgerSession(new MemoryStore(ledger), ledger, Background.inline(), "张三");
        model = new MeetingModel(session, workspace, Background.inline(), () -> MEETING);
    }

    private String title() {
        return model.slides().get(model.place()).title();
    }

    private List<String> projects() {
        return model.slides().stream().filter(slide -> slide.project() != 0).map(Slide::title).toList();
    }

    private boolean note(String text, String unit, String owner, String due) {
        List<Boolean> stored = new ArrayList<>();
        model.note(new Note(text, unit, owner, due), null, stored::add, cause -> {
            throw new IllegalStateException(cause);
        });
        return stored.get(0);
    }

    @Test
    void goesFromTheGoalsOverBoardsAndLateProjectsToWhatWasNoted() {
        assertThat(model.slides()).extracting(Slide::key).startsWith("goals", "trend", "stages", "board:introduced:0",
                "board:industrial:0", "late").endsWith("matters:0");
        assertThat(projects()).containsExactly("甲项目", "乙项目", "丙项目", "丁项目");
    }

    @Test
    void everyLateProjectHasItsSlideWhenAllAreAskedForAndThePlaceIsKept() {
        model.goToUnit("高要区");
        model.setEvery(true);

        assertThat(projects()).hasSize(7);
        assertThat(title()).isEqualTo("丁项目");
    }

    @Test
    void turningEndsAtTheFirstAndTheLastSlide() {
        model.turn(-1);
        assertThat(model.place()).isZero();

        model.go(1000);
        assertThat(model.place()).isEqualTo(model.slides().size() - 1);
        assertThat(model.shownProperty().get().number()).isEqualTo(model.slides().size());
    }

    @Test
    void sectionsAreTurnedWholeForwardAndBack() {
        model.goToUnit("四会市");
        model.turn(1);
        model.turnSection(1);
        assertThat(title()).isEqualTo("丁项目");

        model.turnSection(-1);
        assertThat(title()).isEqualTo("甲项目");
    }

    @Test
    void aNoteIsAMatterOfTheSlidesProjectRaisedOnTheDayOfTheMeeting() {
        model.goToUnit("四会市");
        assertThat(model.draft()).isEqualTo(new Note("", "四会投促局", "李明", ""));

        assertThat(note(" 解决用地 ", "四会投促局", "李明", "4-15")).isTrue();

        Matter matter = session.ledger().entries(Matter.class).get(0);
        assertThat(session.ledger().projects().byId(matter.project()).name()).isEqualTo("甲项目");
        assertThat(matter.text()).isEqualTo("解决用地");
        assertThat(matter.unit()).isEqualTo("四会投促局");
        assertThat(matter.owner()).isEqualTo("李明");
        assertThat(matter.raised()).isEqualTo(MEETING);
        assertThat(matter.due()).isEqualTo(LocalDate.of(2024, 4, 15));
    }

    @Test
    void notesLandInTheHistoryWithWhatWasSaid() {
        note("统计局核对入库名单", "", "", "");

        assertThat(session.store().history(null, 10)).first().satisfies(line -> {
            assertThat(line.who()).isEqualTo("张三");
            assertThat(line.label().in(Texts.of(Texts.Language.ZH))).isEqualTo("会议记事：统计局核对入库名单");
        });
    }

    @Test
    void whatWasNotedIsTheLastSlideAndUndoTakesItBack() {
        note("第一件", "四会市", "李明", "+7");
        note("第二件", "四会市", "", "");
        model.go(1000);
        assertThat(title()).isEqualTo("议定 2 项，其中 1 项还缺责任人或期限");

        session.undo(outcome -> { }, cause -> { });

        assertThat(title()).isEqualTo("议定 1 项，均有责任人和期限");
    }

    @Test
    void aCorrectedNoteStaysTheSameMatter() {
        note("第一件", "", "", "");
        Matter first = model.noted().get(0);

        model.note(new Note("第一件，改", "", "王五", "2024-05-01"), first, stored -> { }, cause -> { });

        assertThat(model.noted()).singleElement().satisfies(matter -> {
            assertThat(matter.id()).isEqualTo(first.id());
            assertThat(matter.text()).isEqualTo("第一件，改");
            assertThat(matter.owner()).isEqualTo("王五");
        });
    }

    @Test
    void whatWasRaisedElsewhereOnTheSameDayIsNoDecisionOfTheMeeting() {
        Matter elsewhere = new Matter(0, 0, 1, "用地报批", "四会市", "李明", MEETING, null, null, null);
        session.commit(Edit.of(Message.of("edit.sample"), Change.added(elsewhere)), outcome -> { }, cause -> { });
        note("会上定的事", "", "", "");

        assertThat(model.noted()).extracting(Matter::text).containsExactly("会上定的事");
        session.undo(outcome -> { }, cause -> { });
        assertThat(model.noted()).isEmpty();
        session.redo(outcome -> { }, cause -> { });
        assertThat(model.noted()).extracting(Matter::text).containsExactly("会上定的事");
    }

    @Test
    void anEmptyNoteStoresNothing() {
        assertThat(note("  ", "四会市", "李明", "")).isFalse();
        assertThat(session.ledger().entries(Matter.class)).isEmpty();
    }

    @Test
    void thePastCannotBeAddedTo() {
        session.lookAt(Instant.now(), cause -> { });
        List<Exception> refused = new ArrayList<>();

        model.note(new Note("晚了", "", "", ""), null, stored -> { }, refused::add);

        assertThat(refused).hasSize(1);
        assertThat(session.live().entries(Matter.class)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2024-4-15, 2024-04-15", "4-15, 2024-04-15", "4.15, 2024-04-15", "4月15日, 2024-04-15", "３-1, 2025-03-01", "+7, 2024-04-15"})
    void aDueDateIsReadAsPeopleWriteIt(String typed, LocalDate due) {
        assertThat(new Note("x", "", "", typed).dueDate(MEETING)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({"下周", "2024-2-30", "13-1", "4"})
    void aDueDateThatCannotBeUnderstoodIsNotGuessed(String typed) {
        assertThat(new Note("x", "", "", typed).dueIsClear(MEETING)).isFalse();
    }
}
