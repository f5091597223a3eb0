package org.yinfeng.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yinfeng.ledger.Change;
import org.yinfeng.ledger.Edit;
import org.yinfeng.project.Field;
import org.yinfeng.project.Message;
import org.yinfeng.project.Money;
import org.yinfeng.project.Project;

/** Packs are written by region or unit, and come back by import. */
final class PacksCommandTest {
    @TempDir
    private Path folder;
    private Office office;

    @BeforeEach
    void aLedgerOfTwoRegions() {
        office = new Office(folder);
        office.commit(Edit.of(Message.of("edit.sample"), project("ZQ-1", "四会市"), project("ZQ-2", "端州区")));
    }

    private static Change project(String code, String region) {
        return Change.added(Project.builder().set(Field.CODE, code).set(Field.NAME, code + "项目").set(Field.REGION, region)
                .set(Field.UNIT, "商务局").set(Field.PLANNED, Money.ofWan(12_000)).build());
    }

    @Test
    void everyRegionGetsAFile() {
        Terminal.Answer answer = office.type("packs", folder.resolve("sent").toString(), "--month", "2024-04");

        assertThat(answer.exit()).as(answer.err()).isZero();
        assertThat(answer.out().lines()).hasSize(2);
        assertThat(folder.resolve("sent/端州区-2024-04-填报表.xlsx")).isRegularFile();
        assertThat(folder.resolve("sent/四会市-2024-04-填报表.xlsx")).isRegularFile();
    }

    @Test
    void onlyTheRegionThatWasNamedOrTheUnits() throws Exception {
        office.type("packs", folder.resolve("one").toString(), "--month", "2024-04", "--region", "四会市");
        office.type("packs", folder.resolve("units").toString(), "--month", "2024.4", "--by", "unit");

        try (var one = Files.list(folder.resolve("one")); var units = Files.list(folder.resolve("units"))) {
            assertThat(List.of(one.count(), units.count())).containsExactly(1L, 1L);
        }
    }

    @Test
    void whatIsSentBackUntouchedChangesNothing() {
        office.type("packs", folder.resolve("sent").toString(), "--month", "2024-04");

        Terminal.Answer answer = office.type("import", folder.resolve("sent/四会市-2024-04-填报表.xlsx").toString());

        assertThat(answer.exit()).as(answer.err()).isZero();
        assertThat(office.ledger().revision()).isEqualTo(1);
    }

    @Test
    void badMonthIsRefusedAndWritesNothing() {
        assertThat(office.type("packs", folder.resolve("sent").toString(), "--month", "April").exit()).isEqualTo(2);
        assertThat(folder.resolve("sent")).doesNotExist();
    }
}
