package org.yinfeng.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yinfeng.testing.Json;
import org.yinfeng.testing.SampleLedger;

/** The figures of the sample as other programs get them: the published ones, under the promised keys. */
@SuppressWarnings("unchecked")
class ProgressCommandTest {
    private final Terminal terminal = new Terminal(SampleLedger.get());

    static Stream<Map<String, Object>> dates() {
        return ((List<Map<String, Object>>) Json.resource("/org/yinfeng/sample/expected.json")).stream();
    }

    private static Map<String, Object> part(Map<String, Object> whole, String key) {
        return (Map<String, Object>) whole.get(key);
    }

    private static void assertWan(Object actual, Object expected) {
        assertThat(new BigDecimal((String) actual)).isEqualByComparingTo((String) expected);
    }

    private Map<String, Object> progress(Object asOf, String... more) {
        String[] args = Stream.concat(Stream.of("progress", "--json", "--as-of", (String) asOf), Stream.of(more)).toArray(String[]::new);
        Terminal.Answer answer = terminal.type(args);
        assertThat(answer.err()).isEmpty();
        assertThat(answer.exit()).isZero();
        return (Map<String, Object>) answer.json();
    }

    @ParameterizedTest
    @MethodSource("dates")
    void theCityHasThePublishedFiguresAtEveryDate(Map<String, Object> expected) {
        Map<String, Object> actual = progress(expected.get("asOf"));

        assertThat(actual.get("asOf")).isEqualTo(expected.get("asOf"));
        assertThat(actual.get("projects")).isEqualTo(expected.get("projects"));
        for (String key : List.of("started", "completed", "inProduction")) {
            assertThat(actual.get(key)).as(key).isEqualTo(expected.get(key));
        }
        Map<String, Object> introduced = part(expected, "introduced");
        assertThat(part(actual, "introduced").get("count")).isEqualTo(introduced.get("count"));
        assertThat(part(actual, "introduced").get("atLeast10Yi")).isEqualTo(introduced.get("atLeast10Yi"));
        assertWan(part(actual, "introduced").get("plannedWan"), introduced.get("planned"));
        assertThat(part(actual, "involved").get("count")).isEqualTo(part(expected, "involved").get("count"));
        assertWan(part(actual, "involved").get("plannedWan"), part(expected, "involved").get("planned"));
        assertWan(part(actual, "projectInvestment").get("allWan"), expected.get("projectInvestment"));
        assertWan(part(actual, "projectInvestment").get("manufacturingWan"), expected.get("manufacturingInvestment"));
        assertWan(part(part(actual, "projectInvestment"), "byType").get("技术改造"), expected.get("technologyInvestment"));
        assertIndustrial(part(actual, "industrialInvestment"), part(expected, "industrialInvestment"));
    }

    private static void assertIndustrial(Map<String, Object> actual, Map<String, Object> expected) {
        if (expected == null) {
            assertThat(actual == null || actual.get("completedWan") == null).isTrue();
        } else {
            assertThat(actual.get("throughMonth")).isEqualTo(expected.get("throughMonth"));
            assertWan(actual.get("completedWan"), expected.get("value"));
            assertWan(actual.get("growthPercent"), expected.get("growth"));
        }
    }

    @ParameterizedTest
    @MethodSource("dates")
    void everyRegionHasItsFiguresAtEveryDate(Map<String, Object> expected) {
        List<Map<String, Object>> regions = (List<Map<String, Object>>) progress(expected.get("asOf")).get("regions");

        assertThat(regions).hasSameSizeAs(part(expected, "regions").keySet());
        for (Map<String, Object> region : regions) {
            Map<String, Object> known = part(part(expected, "regions"), (String) region.get("region"));
            assertThat(part(region, "introduced").get("count")).isEqualTo(known.get("signed"));
            assertWan(part(region, "introduced").get("plannedWan"), known.get("signedPlanned"));
            assertWan(part(region, "projectInvestment").get("allWan"), known.get("projectInvestment"));
            assertIndustrial(part(region, "industrialInvestment"), part(known, "industrialInvestment"));
        }
    }

    @ParameterizedTest
    @MethodSource("dates")
    void allSectorsCountMoreThanManufacturing(Map<String, Object> expected) {
        Map<String, Object> actual = progress(expected.get("asOf"), "--scope", "all");

        assertThat(actual.get("scope")).isEqualTo("all");
        assertThat(part(actual, "introduced").get("count")).isEqualTo(part(expected, "introducedAllSectors").get("count"));
        assertWan(part(actual, "introduced").get("plannedWan"), part(expected, "introducedAllSectors").get("planned"));
    }

    @Test
    void theKeysStandInThePromisedOrder() {
        Map<String, Object> actual = progress("2023-09-30");

        assertThat(actual.keySet()).containsExactly("asOf", "scope", "region", "projects", "introduced", "industrialInvestment",
                "started", "completed", "inProduction", "involved", "projectInvestment", "regions");
        assertThat(part(actual, "introduced").keySet()).containsExactly("count", "plannedWan", "atLeast10Yi", "targetWan",
                "ratePercent", "gapPoints");
        assertThat(part(actual, "industrialInvestment").keySet()).containsExactly("throughMonth", "completedWan", "growthPercent",
                "targetWan", "ratePercent", "gapPoints");
        assertThat(part(actual, "projectInvestment").keySet()).containsExactly("allWan", "byType", "manufacturingWan");
        assertThat(((List<Map<String, Object>>) actual.get("regions")).get(0).keySet())
                .containsExactly("region", "introduced", "industrialInvestment", "projectInvestment");
        assertThat(actual).containsEntry("region", null).containsEntry("scope", "manufacturing");
    }

    /** 6 890 000 of 7 000 000 is 98.428571...%; less 75% leaves 23.428571. */
    @Test
    void ratesAndGapsAreRoundedOnceToSixPlaces() {
        Map<String, Object> introduced = part(progress("2023-09-30"), "introduced");

        assertThat(introduced).containsEntry("targetWan", "7000000").containsEntry("plannedWan", "6890000")
                .containsEntry("ratePercent", "98.428571").containsEntry("gapPoints", "23.428571");
    }

    @Test
    void aRegionIsNamedInChineseOrEnglishAndHasNoRegionsOfItsOwn() {
        Map<String, Object> chinese = progress("2023-09-30", "--region", "四会市");
        Map<String, Object> english = progress("2023-09-30", "--region", "sihui", "--lang", "en");

        assertThat(chinese).containsEntry("region", "四会市").doesNotContainKey("regions");
        assertThat(english).isEqualTo(chinese);
    }

    @Test
    void anUnknownRegionIsAUsageErrorThatNamesTheKnownOnes() {
        Terminal.Answer answer = terminal.type("progress", "--as-of", "2023-09-30", "--region", "广州市", "--json");

        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).contains("广州市").contains("端州区");
    }

    @Test
    void withoutADateItIsTheLastMonthWithAnyFact() {
        assertThat(terminal.type("progress", "--json").json()).isEqualTo(progress("2024-03-31"));
    }

    @Test
    void peopleReadTheVerdictFirst() {
        Terminal.Answer answer = terminal.type("--lang", "zh", "progress", "--as-of", "2023-09-30");

        assertThat(answer.out()).startsWith("全市  截至2023年9月30日  口径：制造业  台账共 1,394 个项目")
                .contains("新引进项目 310 个，计划总投资 689 亿元，其中 10 亿元以上 20 个")
                .contains("目标 700 亿元，完成 98.4%，序时 75.0%，快 23.4 个百分点")
                .contains("开工 116 个，竣工 110 个，投产 91 个");
        assertThat(answer.err()).isEmpty();
    }

    @Test
    void englishReadersGetEnglish() {
        Terminal.Answer answer = terminal.type("--lang", "en", "progress", "--as-of", "2023-09-30");

        assertThat(answer.out()).startsWith("City, as of 30 September 2023, Manufacturing; 1,394 projects in the ledger")
                .contains("Newly introduced: 310 projects, planned 68.9").contains("23.4 points ahead").contains("Sihui");
    }

    @Test
    void theLeagueTableIsRankedByRate() {
        Map<String, Object> board = (Map<String, Object>) terminal.type("board", "--as-of", "2023-09-30", "--json").json();
        List<Map<String, Object>> rows = (List<Map<String, Object>>) board.get("rows");

        assertThat(board.keySet()).containsExactly("asOf", "rows");
        assertThat(rows).hasSize(10);
        assertThat(rows.get(0).keySet()).containsExactly("place", "region", "count", "plannedWan", "targetWan", "ratePercent", "gapPoints");
        List<BigDecimal> rates = rows.stream().map(row -> (String) row.get("ratePercent")).map(BigDecimal::new).toList();
        assertThat(rates).isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(rows.get(0).get("place")).isEqualTo(1);
    }
}
