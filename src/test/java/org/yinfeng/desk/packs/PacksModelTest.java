package org.yinfeng.desk.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yinfeng.testing.LedgerBuilder.ledgerOf;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yinfeng.desk.Background;
import org.yinfeng.desk.LedgerSession;
import org.yinfeng.desk.Workspace;
import org.yinfeng.ledger.Change;
import org.yinfeng.ledger.Edit;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.project.Field;
import org.yinfeng.project.Message;
import org.yinfeng.project.Project;
import org.yinfeng.testing.MemoryStore;

/** To whom packs go, who has sent theirs back, and what is written. */
final class PacksModelTest {
    @TempDir
    Path folder;

    private final Workspace workspace = new Workspace();
    private final List<PacksModel.Sent> sent = new ArrayList<>();
    private LedgerSession session;
    private PacksModel model;

    @BeforeEach
    void look() {
        Ledger ledger = ledgerOf("""
                code | name   | region | unit
                P1   | 电容   | 四会市 | 商务局
                P2   | 玻璃   | 端州区 | 商务局
                P3   | 电池   | 四会市 | 工信局
                """);
        workspace.asOfProperty().set(LocalDate.of(2024, 4, 30));
        session = new LedgerSession(new MemoryStore(ledger), ledger, Background.inline(), "张三");
        model = new PacksModel(session, workspace);
        model.refresh();
    }

    private List<String> written() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private void takeIn(String why) {
        Project before = session.live().projects().at(0);
        session.commit(new Edit(Message.of("import.label", "x"), List.of(new Change(before, before.with(Field.PHONE, why))), why),
                outcome -> { }, failure -> {
                    throw new AssertionError(failure);
                });
        model.refresh();
    }

    @Test
    void unitsAreListedInOfficialOrderWithTheirProjects() {
        assertThat(model.lines()).containsExactly(new PackLine("端州区", 1, null), new PackLine("四会市", 2, null));
        assertThat(model.monthProperty().get()).isEqualTo(YearMonth.of(2024, 4));

        model.byProperty().set(Field.UNIT);

        assertThat(model.lines()).extracting(PackLine::unit).containsExactlyInAnyOrder("商务局", "工信局");
    }

    @Test
    void aPackThatWasTakenInCountsAsReturnedForItsMonthAndUnitAlone() {
        takeIn("a.xlsx SHA-256 00 pack:1a2b3c4d 四会市 2024-04; b.xlsx SHA-256 01 pack:1a2b3c4e 端州区 2024-03");

        assertThat(model.waiting()).isEqualTo(1);
        assertThat(model.lines().get(1).returned()).isNotNull();
        assertThat(model.lines().get(0).returned()).isNull();

        model.monthProperty().set(YearMonth.of(2024, 3));

        assertThat(model.lines().get(0).returned()).isNotNull();
    }

    @Test
    void onlyChosenUnitsAreWritten() throws Exception {
        model.choose("端州区", false);

        model.write(folder, sent::add, failure -> {
            throw new AssertionError(failure);
        });

        assertThat(written()).containsExactly("四会市-2024-04-填报表.xlsx");
        assertThat(sent).hasSize(1).first().extracting(PacksModel.Sent::problem).isNull();
        assertThat(model.progressProperty().get()).isEqualTo(PacksModel.IDLE);
        assertThat(model.standing(folder)).hasSize(1);
    }

    @Test
    void aFolderThatIsGoneIsToldAndNothingStands() throws Exception {
        model.write(folder.resolve("gone"), sent::add, failure -> {
            throw new AssertionError(failure);
        });

        assertThat(sent.get(0).files()).isEmpty();
        assertThat(sent.get(0).problem().what().key()).isEqualTo("write.nofolder");
    }

    @Test
    void stoppingKeepsWholeFilesAndLeavesNoPiece() throws Exception {
        model.progressProperty().addListener((value, before, now) -> {
            if (now.doubleValue() == 0.5) {
                model.stop();
            }
        });

        model.write(folder, sent::add, failure -> {
            throw new AssertionError(failure);
        });

        assertThat(written()).containsExactly("端州区-2024-04-填报表.xlsx");
        assertThat(sent.get(0).stopped()).isTrue();
    }
}
