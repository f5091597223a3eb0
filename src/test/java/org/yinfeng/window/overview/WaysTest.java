package org.yinfeng.window.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.query.Query;
import org.yinfeng.ledger.query.Reading;
import org.yinfeng.ledger.query.Search;
import org.yinfeng.ledger.query.Vocabulary;
import org.yinfeng.progress.Overview;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.project.Milestone;
import org.yinfeng.project.Texts;
import org.yinfeng.testing.SampleLedger;

/** A number on the overview leads to exactly the projects that it counts. */
class WaysTest {
    private static int found(Ledger ledger, String query, LocalDate asOf) {
        Vocabulary vocabulary = Vocabulary.of(Texts.of(Texts.Language.ZH));
        Reading<Query> reading = Query.parse(query, vocabulary);
        assertThat(reading.problems()).as(query).isEmpty();
        return new Search(vocabulary).rows(reading.value(), ledger.projects(), asOf).length;
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-03-31", "2023-09-30", "2023-12-31", "2024-02-29", "2024-03-31"})
    void everyNumberLeadsToAsManyProjects(String date) {
        LocalDate asOf = LocalDate.parse(date);
        Ledger ledger = SampleLedger.get();
        Overview overview = Reckoning.ofCity(ledger, CountingRules.DEFAULT, asOf).overview();
        Ways ways = new Ways(overview);

        for (Overview.StageCount stage : overview.stages()) {
            assertThat(found(ledger, ways.event(stage.milestone()), asOf)).as(stage.milestone() + " " + date)
                    .isEqualTo(stage.thisYear().count());
        }
        for (Overview.BoardRow row : overview.introducedBoard()) {
            assertThat(found(ledger, ways.region(row.region()), asOf)).as(row.region()).isEqualTo(row.count());
        }
        for (Milestone milestone : List.of(Milestone.STARTED, Milestone.COMPLETED, Milestone.IN_PRODUCTION)) {
            long late = overview.overdue().stream().filter(overdue -> overdue.milestone() == milestone
                    && overdue.level() != Overview.Level.DUE).count();
            assertThat(found(ledger, ways.overdue(milestone), asOf)).as("overdue " + milestone).isEqualTo((int) late);
        }
    }
}
