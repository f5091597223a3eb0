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

    /** What a user would type for the standard rules' newly introduced projects with an event in the year to date. */
    private static String event(Milestone milestone, LocalDate asOf) {
        return "type:新引进 sector:制造业 " + milestone.date().key() + ":" + asOf.getYear() + "-01-01.." + asOf
                + (milestone == Milestone.SIGNED ? " -status:终止" : "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-03-31", "2023-09-30", "2023-12-31", "2024-02-29", "2024-03-31"})
    void everyNumberLeadsToAsManyProjects(String date) {
        LocalDate asOf = LocalDate.parse(date);
        Ledger ledger = SampleLedger.get();
        Overview overview = Reckoning.ofCity(ledger, CountingRules.DEFAULT, asOf).overview();
        for (Overview.StageCount stage : overview.stages()) {
            assertThat(found(ledger, event(stage.milestone(), asOf), asOf)).as(stage.milestone() + " " + date)
                    .isEqualTo(stage.thisYear().count());
        }
        for (Overview.BoardRow row : overview.introducedBoard()) {
            assertThat(found(ledger, "region:" + row.region() + " " + event(Milestone.SIGNED, asOf), asOf)).as(row.region()).isEqualTo(row.count());
        }
        for (Milestone milestone : List.of(Milestone.STARTED, Milestone.COMPLETED, Milestone.IN_PRODUCTION)) {
            long late = overview.overdue().stream().filter(overdue -> overdue.milestone() == milestone
                    && overdue.level() != Overview.Level.DUE).count();
            assertThat(found(ledger, Ways.overdue(milestone, asOf), asOf)).as("overdue " + milestone).isEqualTo((int) late);
        }
    }
}
