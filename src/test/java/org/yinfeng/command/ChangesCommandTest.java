package org.yinfeng.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yinfeng.testing.LedgerBuilder.ledgerOf;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yinfeng.ledger.Change;
import org.yinfeng.ledger.Edit;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.project.Field;
import org.yinfeng.project.Message;
import org.yinfeng.project.Money;
import org.yinfeng.project.Project;
import org.yinfeng.testing.SampleLedger;

/** Why a figure changed, as other programs read it: the parts add to the difference. */
@SuppressWarnings("unchecked")
class ChangesCommandTest {
    private static final Ledger LEDGER = ledgerOf("""
            code | name     | region | plannedWan | signed     | started
            A    | 凤凰电池 | 四会市 | 3亿        | 2024-01-10 | 2024-02-01
            B    | 星湖新材 | 端州区 | 2亿        | 2024-02-20 |
            C    | 端砚文旅 | 端州区 | 1.5亿      | 2024-03-05 |
            """);

    private static Map<String, Object> changes(Terminal terminal, String... more) {
        List<String> args = new java.util.ArrayList<>(List.of("changes", "--json"));
        args.addAll(List.of(more));
        Terminal.Answer answer = terminal.type(args.toArray(String[]::new));
        assertThat(answer.err()).isEmpty();
        return (Map<String, Object>) answer.json();
    }

    private static List<Map<String, Object>> parts(Map<String, Object> changes) {
        return (List<Map<String, Object>>) changes.get("parts");
    }

    @Test
    void betweenTwoDatesWhatWasSignedSinceIsWhatTheTotalGrewBy() {
        Map<String, Object> changes = changes(new Terminal(LEDGER), "--from", "2024-01-31", "--to", "2024-03-31", "--lang", "en");

        assertThat(changes.keySet()).containsExactly("from", "to", "recordedFrom", "recordedTo", "figure", "region", "beforeWan",
                "afterWan", "differenceWan", "parts");
        assertThat(changes).containsEntry("beforeWan", "30000").containsEntry("afterWan", "65000").containsEntry("differenceWan", "35000");
        assertThat(parts(changes)).singleElement().satisfies(part -> {
            assertThat(part).containsEntry("part", "advanced").containsEntry("projects", 2).containsEntry("changeWan", "35000");
            assertThat((List<Map<String, Object>>) part.get("lines")).extracting(line -> line.get("code"), line -> line.get("changeWan"),
                    line -> line.get("what")).containsExactly(org.assertj.core.groups.Tuple.tuple("B", "20000", "Signed 2024-02-20"),
                            org.assertj.core.groups.Tuple.tuple("C", "15000", "Signed 2024-03-05"));
        });
    }

    @Test
    void betweenTwoRecordsACorrectedAmountIsToldOldAndNew() {
        Terminal terminal = new Terminal(LEDGER);
        Project before = terminal.store.load().projects().byId(1);
        terminal.store.commit(Edit.of(Message.of("edit.test"), new Change(before, before.with(Field.PLANNED, Money.ofWan(42_000)))), "张三");

        Map<String, Object> changes = changes(terminal, "--from", "2024-03-31", "--to", "2024-03-31", "--recorded-from",
                "2020-01-01T00:00:00Z", "--lang", "zh");

        assertThat(changes).containsEntry("beforeWan", "65000").containsEntry("afterWan", "77000")
                .containsEntry("recordedFrom", "2020-01-01T00:00:00Z");
        assertThat(parts(changes)).singleElement().satisfies(part -> {
            assertThat(part).containsEntry("part", "corrected").containsEntry("changeWan", "12000");
            assertThat(((List<Map<String, Object>>) part.get("lines")).get(0)).containsEntry("beforeWan", "30000")
                    .containsEntry("afterWan", "42000").containsEntry("what", "计划总投资：30,000万元 → 42,000万元");
        });
    }

    @Test
    void onTheSampleTheLinesAddToThePartsAndThePartsToTheDifference() {
        for (String figure : List.of("planned", "signed", "started", "completed", "production", "invested")) {
            Map<String, Object> changes = changes(new Terminal(SampleLedger.get()), "--from", "2023-09-30", "--to", "2024-03-31",
                    "--figure", figure);
            String unit = changes.containsKey("differenceWan") ? "Wan" : "";
            long sum = 0;
            for (Map<String, Object> part : parts(changes)) {
                List<Map<String, Object>> lines = (List<Map<String, Object>>) part.get("lines");
                long share = lines.stream().mapToLong(line -> yuan(line.get("change" + unit))).sum();
                assertThat(share).as("%s %s", figure, part.get("part")).isEqualTo(yuan(part.get("change" + unit)));
                sum += share;
            }
            assertThat(sum).as(figure).isEqualTo(yuan(changes.get("difference" + unit)));
        }
    }

    /** 万元 to the last yuan; counts likewise times 10,000. */
    private static long yuan(Object number) {
        return new java.math.BigDecimal(number.toString()).movePointRight(4).longValueExact();
    }

    @Test
    void aRegionAndAFigureAreChosenByNameAndPeopleReadATable() {
        Terminal.Answer answer = new Terminal(LEDGER).type("changes", "--from", "2024-01-31", "--to", "2024-03-31", "--figure", "signed",
                "--region", "端州区", "--lang", "zh");

        assertThat(answer.out()).contains("新引进项目数的变动  从2024年1月31日到2024年3月31日（端州区）", "0 → 2，+2（个）", "进度推进", "星湖新材",
                "签约日期 2024-02-20");
        assertThat(answer.out()).doesNotContain("凤凰电池");
    }

    @Test
    void nothingChangedIsToldWithoutATable() {
        Terminal.Answer answer = new Terminal(LEDGER).type("changes", "--from", "2024-03-31", "--to", "2024-03-31", "--lang", "zh");

        assertThat(answer.out().lines()).hasSize(2);
        assertThat(answer.out()).contains("65,000 → 65,000，0（万元）");
    }

    @Test
    void anUnknownFigureIsRefusedWithTheKnownOnes() {
        Terminal.Answer answer = new Terminal(LEDGER).type("changes", "--from", "2024-01-31", "--to", "2024-03-31", "--figure", "sold");

        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.err()).contains("planned, signed, started, completed, production, invested");
    }
}
