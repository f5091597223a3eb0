package org.yinfeng.exchange.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yinfeng.exchange.cells.Watch;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.Observation;
import org.yinfeng.ledger.Target;
import org.yinfeng.project.Problem;
import org.yinfeng.project.Project;

/**
 * The collection of bad sheets, {@code bad-sheets.txt}: each is bad in the one way that its name says, written as
 * {@link TestBook} writes sheets, and under {@code ->} stands what is read of it and what is said about it.
 */
class BadSheetsTest {
    @TempDir
    private Path folder;

    record BadSheet(String name, String file, String text, List<String> expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<BadSheet> sheets() throws IOException {
        try (InputStream in = BadSheetsTest.class.getResourceAsStream("bad-sheets.txt")) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(all.split("(?m)^== ")).skip(1).map(BadSheetsTest::sheet);
        }
    }

    private static BadSheet sheet(String text) {
        String[] halves = text.split("(?m)^->\n", -1);
        String head = halves[0].lines().findFirst().orElseThrow();
        String[] names = head.split(" @ ");
        return new BadSheet(names[0], names.length > 1 ? names[1] : "报送表", halves[0].substring(head.length() + 1),
                halves[1].strip().lines().toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sheets")
    void isReadRightOrRefusedRight(BadSheet bad) throws IOException {
        Path file = new TestBook().sheet("Sheet1", bad.text()).write(folder.resolve(bad.file() + ".xlsx"));
        FilePlan plan = new Import(Ledger.empty()).read(List.of(file), Watch.NONE).files().get(0);
        List<String> said = new ArrayList<>();
        for (SheetPlan sheet : plan.sheets()) {
            said.add(sheet.as() == null ? "none " + sheet.why().key().replace("reading.sheet.", "") : sheet.as().key());
            for (int at = 0; at < sheet.size(); at++) {
                PlannedRow row = sheet.row(at);
                if (row.fate() != Fate.SKIPPED) {
                    said.add(row.number() + " " + row.fate().name().toLowerCase(java.util.Locale.ROOT) + facts(row));
                }
            }
        }
        plan.problems().stream().filter(problem -> !problem.what().key().matches(".*(noRegion|noAmount)"))
                .forEach(problem -> said.add(worded(problem)));
        assertThat(String.join("\n", said)).as(bad.name()).isEqualTo(String.join("\n", bad.expected()));
    }

    private static String facts(PlannedRow row) {
        if (row.after() instanceof Target target) {
            return " " + target.indicator() + " " + target.region() + " " + target.year() + " " + target.value().toPlainString();
        } else if (row.after() instanceof Observation figure) {
            return " " + figure.indicator() + " " + figure.region() + " " + figure.year() + "-" + figure.month() + " "
                    + figure.value().toPlainString() + (figure.growthPercent() == null ? "" : " " + figure.growthPercent() + "%");
        } else if (row.after() instanceof Project) {
            StringBuilder facts = new StringBuilder();
            row.cells().forEach(cell -> facts.append(" ").append(cell.slot().key()).append("=").append(cell.after()));
            return facts.toString();
        }
        return "";
    }

    private static String worded(Problem problem) {
        String severity = problem.isError() ? "error" : "warn";
        String place = problem.place().row() == 0 ? "" : " " + problem.place().row();
        String column = problem.place().column() == null ? "" : " " + problem.place().column();
        return severity + place + column + " " + problem.what().key().replace("reading.", "")
                + (problem.what().arguments().isEmpty() || !problem.what().key().matches(".*(total|count|titleYear|dueMonth)") ? ""
                : " " + String.join(" ", problem.what().arguments()));
    }

    @Test
    void theCollectionHoldsAtLeastSixtyEachWithANameOfItsOwn() throws IOException {
        assertThat(sheets().map(BadSheet::name).toList()).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(60);
    }
}
