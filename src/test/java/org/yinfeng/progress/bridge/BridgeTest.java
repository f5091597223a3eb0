package org.yinfeng.progress.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.yinfeng.ledger.Change;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Edit;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.progress.bridge.Bridge.Figure;
import org.yinfeng.progress.bridge.Bridge.Part;
import org.yinfeng.project.Classes;
import org.yinfeng.project.EventDate;
import org.yinfeng.project.Field;
import org.yinfeng.project.Message;
import org.yinfeng.project.Money;
import org.yinfeng.project.Project;
import org.yinfeng.project.Status;

/** Why the total moved, one reason at a time. */
class BridgeTest {
    private static final LocalDate MARCH = LocalDate.of(2023, 3, 31);
    private static final LocalDate MAY = LocalDate.of(2023, 5, 31);

    private final Ledger early = record(Ledger.empty(), Change.added(signed(1, "凤凰电池", 30_000, "2023-02-10")),
            Change.added(signed(2, "星湖新材", 20_000, "2023-03-05")), Change.added(signed(3, "端砚文旅", 5_000, null)));

    private static Project signed(long id, String name, long wan, String date) {
        return Project.builder().identity(id, 1).set(Field.NAME, name).set(Field.TYPE, Classes.NEWLY_INTRODUCED)
                .set(Field.SECTOR, Classes.MANUFACTURING).set(Field.PLANNED, Money.ofWan(wan))
                .set(Field.SIGNED, date == null ? null : EventDate.of(LocalDate.parse(date))).build();
    }

    private static Ledger record(Ledger before, Change... changes) {
        return before.apply(Edit.of(Message.of("edit.test"), List.of(changes)), before.revision() + 1);
    }

    private Ledger changed(long id, UnaryOperator<Project> change) {
        Project project = early.projects().byId(id);
        return record(early, new Change(project, change.apply(project)));
    }

    private Bridge bridge(Ledger late, LocalDate from, LocalDate to, Figure figure) {
        return Bridge.between(Reckoning.ofCity(early, CountingRules.DEFAULT, from), Reckoning.ofCity(late, CountingRules.DEFAULT, to), figure);
    }

    private void assertOnly(Bridge bridge, Part part, long change) {
        assertThat(bridge.lines()).singleElement().satisfies(line -> {
            assertThat(line.part()).isEqualTo(part);
            assertThat(line.change()).isEqualTo(change);
        });
        assertThat(bridge.difference()).isEqualTo(change);
    }

    @Test
    void aProjectThatTheFirstRecordDidNotHaveIsAdded() {
        Ledger late = record(early, Change.added(signed(4, "鼎湖山泉", 7_000, "2023-03-20")));

        assertOnly(bridge(late, MARCH, MARCH, Figure.PLANNED), Part.ADDED, Money.ofWan(7_000).yuan());
        assertOnly(bridge(late, MARCH, MARCH, Figure.SIGNED), Part.ADDED, 1);
    }

    @Test
    void aRemovedOrTerminatedProjectIsWithdrawn() {
        Ledger removed = record(early, Change.removed(early.projects().byId(2)));
        Ledger terminated = changed(2, project -> project.with(Field.STATUS, Status.TERMINATED)
                .with(Field.ENDED, EventDate.of(LocalDate.parse("2023-03-28"))));

        assertOnly(bridge(removed, MARCH, MARCH, Figure.PLANNED), Part.WITHDRAWN, -Money.ofWan(20_000).yuan());
        assertOnly(bridge(terminated, MARCH, MARCH, Figure.SIGNED), Part.WITHDRAWN, -1);
    }

    @Test
    void aMarchSigningRecordedInMayIsAnAdvanceBetweenTheRecordsOfOneDate() {
        Ledger late = changed(3, project -> project.with(Field.SIGNED, EventDate.of(LocalDate.parse("2023-03-30"))));

        assertOnly(bridge(late, MARCH, MARCH, Figure.PLANNED), Part.ADVANCED, Money.ofWan(5_000).yuan());
    }

    @Test
    void anEventBetweenTheDatesIsAnAdvanceInOneRecord() {
        Bridge bridge = bridge(early, LocalDate.of(2023, 2, 28), MARCH, Figure.SIGNED);

        assertOnly(bridge, Part.ADVANCED, 1);
        assertThat(bridge.lines().get(0).project().name()).isEqualTo("星湖新材");
    }

    @Test
    void anAmountThatWasPutRightIsACorrection() {
        Ledger late = changed(1, project -> project.with(Field.PLANNED, Money.ofWan(3_000)));

        assertOnly(bridge(late, MARCH, MAY, Figure.PLANNED), Part.CORRECTED, -Money.ofWan(27_000).yuan());
    }

    @Test
    void aProjectOfAnotherTypeOrSectorIsReclassified() {
        Ledger late = changed(1, project -> project.with(Field.SECTOR, "服务业"));

        assertOnly(bridge(late, MARCH, MAY, Figure.PLANNED), Part.RECLASSIFIED, -Money.ofWan(30_000).yuan());
    }

    @Test
    void lastYearsProjectsLeaveWhenTheYearIsOver() {
        Bridge bridge = bridge(early, MARCH, LocalDate.of(2024, 1, 31), Figure.SIGNED);

        assertThat(bridge.sum(Part.YEAR_OVER)).isEqualTo(-2).isEqualTo(bridge.difference());
    }
}
