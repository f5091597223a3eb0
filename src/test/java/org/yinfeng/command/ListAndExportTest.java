package org.yinfeng.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.testing.Json;
import org.yinfeng.testing.LedgerBuilder;

/** The projects as tables, JSON and files, filtered and with the columns asked for. */
@SuppressWarnings("unchecked")
class ListAndExportTest {
    private static final Ledger LEDGER = LedgerBuilder.ledgerOf("""
            code | name | region | plannedWan | signed | started
            ZQ-1 | 高端电容基地项目 | 四会市 | 1.5亿 | 2023-02-10 | 2023-06
            ZQ-2 | 预制菜加工项目 | 高要区 | 800 | 2023-03-01 |
            ZQ-3 | =HYPERLINK("x") | 四会市 | 12000.5 | 2023-09-30 |
            """);

    @TempDir
    private Path folder;
    private final Terminal terminal = new Terminal(LEDGER);

    private List<Map<String, Object>> json(String... args) {
        Terminal.Answer answer = terminal.type(args);
        assertThat(answer.exit()).as(answer.err()).isZero();
        return (List<Map<String, Object>>) answer.json();
    }

    @Test
    void aListInJsonHasPlainValuesUnderTheFieldsKeys() {
        List<Map<String, Object>> projects = json("list", "--json", "--columns", "code,plannedWan,signed,started,stage,note", "--as-of",
                "2023-06-30");

        assertThat(projects).hasSize(3);
        assertThat(projects.get(0).keySet()).containsExactly("code", "plannedWan", "signed", "started", "stage", "note");
        assertThat(projects.get(0)).containsEntry("code", "ZQ-1").containsEntry("plannedWan", "15000")
                .containsEntry("signed", "2023-02-10").containsEntry("started", "2023-06").containsEntry("note", null);
        assertThat(projects.get(2)).containsEntry("plannedWan", "12000.5");
    }

    @Test
    void chineseHeadersNameColumnsAndFilters() {
        List<Map<String, Object>> projects = json("list", "--json", "--columns", "项目编号", "--filter", "属地:四会市 计划总投资>1.2亿");

        assertThat(projects).extracting(project -> project.get("code")).containsExactly("ZQ-1", "ZQ-3");
    }

    @Test
    void wordsAreSearchedInAllTexts() {
        assertThat(json("list", "--json", "--filter", "预制菜")).extracting(project -> project.get("code")).containsExactly("ZQ-2");
        assertThat(json("list", "--json", "--filter", "-region:四会市")).hasSize(1);
        assertThat(json("list", "--json", "--filter", "started:empty")).hasSize(2);
    }

    @Test
    void peopleGetATableWithTheCountOnStandardError() {
        Terminal.Answer answer = terminal.type("list", "--lang", "zh", "--columns", "code,region,plannedWan");

        assertThat(answer.out().lines().toList()).containsExactly("项目编号  属地    计划总投资（万元）", "ZQ-1      四会市              15,000",
                "ZQ-2      高要区                 800", "ZQ-3      四会市            12,000.5");
        assertThat(answer.err()).contains("共 3 个项目");
    }

    @Test
    void anExportAppearsWholeAndTellsWhereItLies() throws Exception {
        Path file = folder.resolve("projects.json");

        Terminal.Answer answer = terminal.type("export", file.toString(), "--filter", "region:四会市");

        assertThat(answer.exit()).as(answer.err()).isZero();
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).contains("projects.json");
        assertThat((List<Object>) Json.parse(Files.readString(file))).hasSize(2);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aTextThatLooksLikeAFormulaIsDefusedInCsv() throws Exception {
        Path file = folder.resolve("projects.csv");

        assertThat(terminal.type("export", file.toString(), "--columns", "name").exit()).isZero();

        assertThat(Files.readString(file, StandardCharsets.UTF_8)).contains("'=HYPERLINK").doesNotContain("\n=HYPERLINK");
    }

    @Test
    void aWorkbookIsWrittenInTheUnitAskedFor() throws Exception {
        Path file = folder.resolve("projects.xlsx");

        assertThat(terminal.type("export", file.toString(), "--unit", "yi").exit()).isZero();

        try (var zip = new java.util.zip.ZipFile(file.toFile())) {
            assertThat(zip.getEntry("xl/workbook.xml")).isNotNull();
        }
        assertThat(terminal.type("export", folder.resolve("none").resolve("projects.xlsx").toString()).exit()).isEqualTo(2);
    }

    @Test
    void theEndingOfTheNameDecidesAboutTheForm() throws Exception {
        for (String ending : List.of("xlsx", "docx", "pdf", "csv", "json")) {
            Path file = folder.resolve("list." + ending);
            Terminal.Answer answer = terminal.type("export", file.toString(), "--group", "region", "--public");
            assertThat(answer.exit()).as(answer.err()).isZero();
            String start = new String(Files.readAllBytes(file), 0, 4, StandardCharsets.ISO_8859_1);
            assertThat(start).as(ending).startsWith(ending.equals("pdf") ? "%PDF" : ending.endsWith("x") ? "PK" : ending.equals("csv") ? "\u00EF\u00BB\u00BF" : "[");
        }
        assertThat(terminal.type("export", folder.resolve("list.txt").toString()).exit()).isEqualTo(2);
    }

    @Test
    void aCsvForOlderProgramsIsInGb18030() throws Exception {
        Path file = folder.resolve("list.csv");
        assertThat(terminal.type("export", file.toString(), "--columns", "code,name", "--encoding", "gb18030").exit()).isZero();
        assertThat(Files.readString(file, java.nio.charset.Charset.forName("GB18030"))).startsWith("项目编号,项目名称").contains("预制菜加工项目");
        assertThat(terminal.type("export", file.toString(), "--encoding", "latin1").exit()).isEqualTo(2);
        assertThat(terminal.type("export", file.toString(), "--group", "region,type,stage").exit()).isEqualTo(2);
        assertThat(terminal.type("export", file.toString(), "--decimals", "9").exit()).isEqualTo(2);
    }
}
