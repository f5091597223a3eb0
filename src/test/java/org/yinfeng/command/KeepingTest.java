package org.yinfeng.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yinfeng.ledger.Change;
import org.yinfeng.ledger.Edit;
import org.yinfeng.ledger.LedgerStore;
import org.yinfeng.project.Field;
import org.yinfeng.project.Message;
import org.yinfeng.project.Money;
import org.yinfeng.project.Project;
import org.yinfeng.project.Promise;

/** Backups, restores, the history and the ledger as it was, on real ledger files. */
@SuppressWarnings("unchecked")
class KeepingTest {
    @TempDir
    private Path folder;
    private Office office;

    @BeforeEach
    void aLedgerOfOneProject() {
        office = new Office(folder);
        office.commit(Edit.of(Message.of("edit.sample"), Change.added(Project.builder().set(Field.CODE, "ZQ-1")
                .set(Field.NAME, "高端电容基地项目").set(Field.PLANNED, Money.ofWan(12_000))
                .set(Field.PROMISED_START, Promise.of(YearMonth.of(2023, 6))).build())));
    }

    private void raise(long wan) {
        Project before = office.ledger().projects().at(0);
        office.commit(new Edit(Message.of("edit.sample"), List.of(new Change(before, before.with(Field.PLANNED, Money.ofWan(wan)))),
                "核实合同"));
    }

    private List<Map<String, Object>> list(String... more) {
        String[] args = java.util.stream.Stream.concat(java.util.stream.Stream.of("history", "--json"), java.util.stream.Stream.of(more))
                .toArray(String[]::new);
        return (List<Map<String, Object>>) office.type(args).json();
    }

    @Test
    void aBackupIsRestoredAndTheFormerLedgerIsPutAside() throws Exception {
        Path copy = folder.resolve("copy.yinfeng");
        assertThat(office.type("backup", copy.toString()).exit()).isZero();
        raise(15_000);

        Terminal.Answer answer = office.type("restore", copy.toString());

        assertThat(answer.exit()).as(answer.err()).isZero();
        assertThat(office.ledger().projects().at(0).planned()).isEqualTo(Money.ofWan(12_000));
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).anyMatch(name -> name.contains("before-restore"));
        }
    }

    @Test
    void aFileThatIsNoBackupLeavesTheLedgerAsItIs() throws Exception {
        Path notes = Files.writeString(folder.resolve("notes.txt"), "no ledger at all");

        Terminal.Answer answer = office.type("restore", notes.toString());

        assertThat(answer.exit()).as(answer.err()).isEqualTo(3);
        assertThat(answer.err()).isNotBlank();
        assertThat(office.ledger().projects().size()).isEqualTo(1);
    }

    @Test
    void theHistoryTellsWhoChangedWhatAndWhy() {
        raise(15_000);

        List<Map<String, Object>> lines = list();

        assertThat(lines).hasSize(2);
        assertThat(lines.get(0).keySet()).containsExactly("revision", "at", "who", "what", "why", "changes");
        assertThat(lines.get(0)).containsEntry("revision", 2).containsEntry("who", "tester").containsEntry("why", "核实合同")
                .containsEntry("changes", 1);
    }

    @Test
    void aProjectsHistoryNamesTheFieldsThatChanged() {
        raise(15_000);

        Map<String, Object> newest = list("--project", "ZQ-1").get(0);

        assertThat((List<Map<String, Object>>) newest.get("fields")).containsExactly(
                Map.of("field", "plannedWan", "before", "12000", "after", "15000"));
        assertThat(office.type("history", "--project", "ZQ-1", "--lang", "zh").out())
                .contains("计划总投资: 12,000 万元 → 15,000 万元");
    }

    @Test
    void theHistoryOfAProjectThatWasRemovedIsStillThere() {
        office.commit(Edit.of(Message.of("edit.sample"), Change.removed(office.ledger().projects().at(0))));

        assertThat(list("--project", "ZQ-1")).hasSize(2);
        assertThat(office.type("history", "--project", "ZQ-2").exit()).isEqualTo(2);
    }

    @Test
    void asRecordedAnswersFromTheLedgerOfThatMoment() throws Exception {
        Thread.sleep(5);
        Instant then = Instant.now();
        Thread.sleep(5);
        raise(15_000);

        Terminal.Answer before = office.type("progress", "--json", "--as-recorded", then.toString(), "--as-of", "2023-12-31");

        assertThat(before.exit()).as(before.err()).isZero();
        assertThat(((Map<String, Object>) before.json()).get("projects")).isEqualTo(1);
    }

    @Test
    void aWholeLedgerPassesTheCheck() {
        assertThat(office.type("check").exit()).isZero();
    }

    @Test
    void aLedgerThatIsOpenElsewhereIsAnsweredWithFour() {
        try (LedgerStore open = office.files.open(folder.resolve("ledger"), false)) {
            Terminal.Answer answer = office.type("progress", "--json");

            assertThat(answer.exit()).isEqualTo(4);
            assertThat(answer.out()).isEmpty();
            assertThat(answer.err()).hasLineCount(1);
            assertThat(open.load().projects().size()).isEqualTo(1);
        }
    }

    @Test
    void aLedgerThatIsNotThereIsNotMadeByReading() {
        Terminal.Answer answer = office.at(office.path("other"), "list");

        assertThat(answer.exit()).as(answer.err()).isEqualTo(4);
        assertThat(answer.err()).contains("other");
        assertThat(folder.resolve("other.mv.db")).doesNotExist();
    }

    @Test
    void anAddressThatSmugglesSettingsIsAnsweredWithFour() {
        Terminal.Answer answer = office.at(office.path("x;INIT=RUNSCRIPT FROM 'y'"), "progress");

        assertThat(answer.exit()).isEqualTo(4);
        assertThat(folder.toFile().list()).noneMatch(name -> name.contains("INIT"));
    }
}
