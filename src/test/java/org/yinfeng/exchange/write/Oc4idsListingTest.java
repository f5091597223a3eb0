package org.yinfeng.exchange.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yinfeng.ledger.Column;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.Listing;
import org.yinfeng.project.Field;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Unit;
import org.yinfeng.testing.Json;
import org.yinfeng.testing.LedgerBuilder;

/** The rules of the published schema 0.9 that can be checked without it: what is required, types, closed lists, dates. */
@SuppressWarnings("unchecked")
class Oc4idsListingTest {
    private static final Set<String> STATUS = Set.of("identification", "preparation", "implementation", "completion", "maintenance",
            "decommissioning", "cancelled");
    private static final Set<String> TYPE = Set.of("construction", "rehabilitation", "replacement");
    private static final Set<String> ROLES = Set.of("buyer", "procuringEntity", "supplier", "tenderer", "funder", "publicAuthority");
    private static final Set<String> MILESTONE = Set.of("scheduled", "met", "notMet", "partiallyMet");
    private static final Ledger LEDGER = LedgerBuilder.ledgerOf("""
            code | name | company | region | type | sector | plannedWan | signed | promisedStart | started | promisedCompletion | completed | phone | issue | leader | officer | note | progress | unit
            A | 甲"项目" | 甲公司 | 四会市 | 新引进 | 制造业 | 1.5 | 2023-02-10 | 2023-05 | 2023-06 | 2024-01 | | 13800138000 | 用地问题 | 区领导 | 李专员 | 备注话 | 进展话 | 招商局
            B | 乙 | | 高要区 | 技术改造 | 制造业 | 800 | | | 2023-03-01 | 2023-12 | 2024-02-05 | | | | | | |
            C | 丙 | | | | | | | | | | | | | | | | |
            """);

    @TempDir
    private Path folder;

    private Listing listing(int... rows) {
        return new Listing("全部", LEDGER, rows, List.of(Column.of(Field.PHONE)), LocalDate.of(2024, 3, 31), Unit.WAN);
    }

    private Map<String, Object> written() throws IOException {
        Path file = folder.resolve("public.oc4ids.json");
        assertThat(new ListingWriter().write(listing(IntStream.range(0, 3).toArray()), file, WriteOptions.of(Texts.of(Texts.Language.ZH)),
                WriteProgress.NONE).problem()).isNull();
        return (Map<String, Object>) Json.parse(Files.readString(file));
    }

    @Test
    void thePackageSaysWhatItIs() throws IOException {
        Map<String, Object> all = written();
        assertThat(URI.create((String) all.get("uri")).isAbsolute()).isTrue();
        assertThat((String) all.get("version")).matches("^(\\d+\\.)(\\d+)$");
        OffsetDateTime.parse((String) all.get("publishedDate"));
        assertThat((Map<String, Object>) all.get("publisher")).containsKey("name");
        assertThat((List<Object>) all.get("projects")).hasSize(3);
    }

    @Test
    void everyProjectKeepsToTheSchemasRules() throws IOException {
        Set<Object> ids = new HashSet<>();
        for (Map<String, Object> project : (List<Map<String, Object>>) written().get("projects")) {
            assertThat(project.get("id")).isInstanceOf(String.class);
            assertThat(ids.add(project.get("id"))).isTrue();
            assertThat(STATUS).contains((String) project.get("status"));
            assertThat(project.get("type")).satisfiesAnyOf(type -> assertThat(type).isNull(), type -> assertThat(TYPE).contains((String) type));
            for (Map<String, Object> party : (List<Map<String, Object>>) project.get("parties")) {
                assertThat(party).containsKeys("id", "name");
                assertThat(ROLES).containsAll((List<String>) party.get("roles"));
            }
            for (Map<String, Object> milestone : (List<Map<String, Object>>) project.get("milestones")) {
                assertThat(milestone).containsKeys("id", "title");
                assertThat(MILESTONE).contains((String) milestone.get("status"));
                milestone.forEach((key, value) -> {
                    if (key.startsWith("d")) {
                        OffsetDateTime.parse((String) value);
                    }
                });
            }
        }
    }

    @Test
    void amountsAreYuanAndStagesThePhasesOfTheStandard() throws IOException {
        List<Map<String, Object>> projects = (List<Map<String, Object>>) written().get("projects");
        assertThat(projects).extracting(project -> project.get("id")).containsExactly("CN-441200-A", "CN-441200-B", "CN-441200-C");
        assertThat(projects).extracting(project -> project.get("status")).containsExactly("implementation", "completion", "identification");
        Map<String, Object> amount = (Map<String, Object>) ((Map<String, Object>) projects.get(0).get("budget")).get("amount");
        assertThat(amount).containsEntry("currency", "CNY");
        assertThat(amount.get("amount")).hasToString("15000");
        assertThat(projects.get(0).get("milestones").toString()).contains("notMet", "2024-01-31T00:00:00+08:00");
        assertThat(projects.get(1).get("completion").toString()).contains("2024-02-05");
        assertThat(projects.get(1)).containsEntry("type", "rehabilitation");
        assertThat(projects.get(2)).doesNotContainKeys("budget", "period", "completion", "type");
    }

    @Test
    void nothingInternalIsInIt() throws IOException {
        assertThat(written().toString()).contains("甲\"项目\"").doesNotContain("13800138000", "用地问题", "区领导", "李专员", "备注话", "进展话");
    }

    @Test
    void anEmptyListIsRefusedWithAReason() {
        Path file = folder.resolve("none.oc4ids.json");
        ListingWriter.Result result = new ListingWriter().write(listing(), file, WriteOptions.of(Texts.of(Texts.Language.ZH)), WriteProgress.NONE);
        assertThat(result.problem().what().key()).isEqualTo("write.oc4ids.empty");
        assertThat(file).doesNotExist();
    }
}
