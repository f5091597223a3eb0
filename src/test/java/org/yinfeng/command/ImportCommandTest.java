package org.yinfeng.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yinfeng.project.Money;
import org.yinfeng.project.Project;
import org.yinfeng.project.Status;

/** Spreadsheets into a ledger file by the command line: all of it or nothing, and twice is once. */
@SuppressWarnings("unchecked")
class ImportCommandTest {
    @TempDir
    private Path folder;
    private Office office;

    @BeforeEach
    void anOffice() {
        office = new Office(folder);
    }

    private Path sample() throws Exception {
        Path file = folder.resolve("台账.xlsx");
        try (InputStream bytes = ImportCommandTest.class.getResourceAsStream("/org/yinfeng/sample/ledger.xlsx")) {
            Files.write(file, bytes.readAllBytes());
        }
        return file;
    }

    private Path csv(String text) throws Exception {
        return Files.writeString(folder.resolve("projects.csv"), text);
    }

    private static List<Map<String, Object>> sheets(Terminal.Answer answer) {
        return (List<Map<String, Object>>) file(answer).get("sheets");
    }

    private static Map<String, Object> file(Terminal.Answer answer) {
        return ((List<Map<String, Object>>) ((Map<String, Object>) answer.json()).get("files")).get(0);
    }

    @Test
    void aWorkbookIsReadOnceAndTheSecondTimeEverythingIsTheSame() throws Exception {
        String file = sample().toString();

        Terminal.Answer first = office.type("import", file, "--json");
        Terminal.Answer second = office.type("import", file, "--json");

        assertThat(first.exit()).as(first.err() + first.out()).isZero();
        assertThat((Map<String, Object>) first.json()).containsEntry("stored", true).containsEntry("revision", 1);
        Map<String, Object> projects = sheets(first).get(0);
        assertThat(projects.keySet()).containsExactly("sheet", "as", "headerRow", "rows", "new", "changed", "same", "rejected",
                "duplicate");
        assertThat(projects).containsEntry("as", "projects").containsEntry("rows", 1394).containsEntry("new", 1394)
                .containsEntry("rejected", 0);
        assertThat(second.exit()).isZero();
        assertThat((Map<String, Object>) second.json()).containsEntry("stored", false).containsEntry("revision", 1);
        assertThat(sheets(second)).allSatisfy(sheet -> assertThat(sheet.get("same")).isEqualTo(sheet.get("rows")));
    }

    @Test
    void theSampleFillsAnEmptyLedgerOnce() {
        Terminal.Answer first = office.type("sample");
        Terminal.Answer second = office.type("sample");

        assertThat(first.exit()).as(first.err()).isZero();
        assertThat(second.exit()).isEqualTo(3);
        Map<String, Object> figures = (Map<String, Object>) office.type("progress", "--json", "--as-of", "2023-09-30").json();
        assertThat(figures).containsEntry("projects", 1394);
        assertThat((Map<String, Object>) figures.get("introduced")).containsEntry("count", 310)
                .containsEntry("plannedWan", "6890000").containsEntry("ratePercent", "98.428571");
        assertThat(office.ledger().revision()).isEqualTo(1);
    }

    /** Even of one row: the ledger before it lies among the backups. */
    @Test
    void aBackupIsMadeBeforeAnImport() throws Exception {
        office.withSample();
        try (var backups = Files.list(folder.resolve("backups"))) {
            for (Path backup : backups.toList()) {
                Files.delete(backup);
            }
        }
        String file = csv("项目编号,项目名称,属地,计划总投资（万元）\nZQ-NEW,高端电容基地项目,四会市,15000\n").toString();

        assertThat(office.type("import", file).exit()).isZero();

        assertThat(office.files.backups(folder.resolve("ledger"))).extracting(backup -> backup.revision()).contains(1L, 2L);
    }

    /** A row about months says nothing of the status: a project that was given up stays so. */
    @Test
    void monthsLeaveTheStatusAsItIs() throws Exception {
        office.type("import", csv("项目编号,项目名称,属地,计划总投资（万元）,项目状态,终止（暂缓）日期\nZQ-1,高端电容基地项目,四会市,15000,终止,2023-05-10\n").toString());

        Terminal.Answer answer = office.type("import", csv("项目编号,2023-01,2023-10,2023-12\nZQ-1,100,200,300\n").toString());

        assertThat(answer.exit()).as(answer.err()).isZero();
        Project project = office.ledger().projects().at(0);
        assertThat(project.status()).isEqualTo(Status.TERMINATED);
        assertThat(project.invested().get(YearMonth.of(2023, 10))).isEqualTo(Money.ofWan(200));
        assertThat(project.invested().get(YearMonth.of(2023, 12))).isEqualTo(Money.ofWan(300));
    }

    @Test
    void aDryRunTellsWhatWouldHappenAndMakesNothing() throws Exception {
        Terminal.Answer answer = office.type("import", sample().toString(), "--dry-run", "--json");

        assertThat(answer.exit()).as(answer.err()).isZero();
        assertThat((Map<String, Object>) answer.json()).containsEntry("stored", false).containsEntry("revision", 0);
        assertThat(sheets(answer).get(0)).containsEntry("new", 1394);
        assertThat(folder.resolve("ledger.mv.db")).doesNotExist();
    }

    @Test
    void aRowThatIsWrongKeepsTheFileOutUnlessTheValidRowsAreAccepted() throws Exception {
        String file = csv("""
                项目编号,项目名称,属地,计划总投资（万元）,签约日期
                ZQ-1,高端电容基地项目,四会市,15000,2023-02-10
                ZQ-2,预制菜加工项目,高要区,8000,二月三十
                """).toString();

        Terminal.Answer refused = office.type("import", file, "--json");
        Terminal.Answer accepted = office.type("import", file, "--json", "--accept-valid");

        assertThat(refused.exit()).as(refused.out()).isEqualTo(3);
        assertThat((Map<String, Object>) refused.json()).containsEntry("stored", false).containsEntry("revision", 0);
        Map<String, Object> problem = ((List<Map<String, Object>>) file(refused).get("problems")).get(0);
        assertThat(problem.keySet()).containsExactly("sheet", "row", "column", "value", "what", "severity");
        assertThat(problem).containsEntry("row", 3).containsEntry("value", "二月三十").containsEntry("severity", "error");
        assertThat(problem.get("what").toString()).doesNotContain("..").doesNotContain("。。");
        assertThat(office.type("import", file, "--json", "--lang", "en", "--dry-run").out()).contains("day. Mend").doesNotContain("..");
        assertThat(accepted.exit()).as(accepted.out()).isZero();
        assertThat(office.ledger().projects().size()).isEqualTo(1);
    }

    @Test
    void aFileThatIsNoSpreadsheetIsRefusedAndNothingOfTheOthersIsStored() throws Exception {
        Path picture = Files.write(folder.resolve("photo.xlsx"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});

        Terminal.Answer answer = office.type("import", sample().toString(), picture.toString(), "--accept-valid");

        assertThat(answer.exit()).as(answer.err()).isEqualTo(3);
        assertThat(answer.err()).contains("photo.xlsx");
        assertThat(office.ledger().projects().size()).isZero();
    }

    @Test
    void whatIsExportedIsReadBackAsTheSame() throws Exception {
        office.withSample();
        for (String name : List.of("all.xlsx", "all.csv")) {
            String file = office.path(name);
            assertThat(office.type("export", file).exit()).isZero();

            Terminal.Answer answer = office.type("import", file, "--json");

            assertThat(answer.exit()).as(answer.out().lines().findFirst().orElse("")).isZero();
            assertThat(sheets(answer).get(0)).as(name).containsEntry("rows", 1394).containsEntry("same", 1394);
        }
    }
}
