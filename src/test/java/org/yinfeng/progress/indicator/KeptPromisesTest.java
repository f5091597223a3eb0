package org.yinfeng.progress.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yinfeng.progress.indicator.Cases.printed;

import org.junit.jupiter.api.Test;
import org.yinfeng.progress.indicator.KeptPromises.Part;
import org.yinfeng.project.Milestone;

/** 承诺兑现: what became of the public promises. */
class KeptPromisesTest {
    private static final String SIX = """
            promisedStart     | started    | status | ended
            2024-03           | 2024-03-31 |        |
            2024-03           | 2024-04-01 |        |
            2024-03           |            |        |
            2024-03           |            | 终止    | 2024-05-01
            2024-09           | 2024-06-01 |        |
            2024-03>2024-08   |            |        |
            """;

    @Test
    void keptMeansByTheEndOfThePromisedMonthAndLateButMetStandsApart() {
        KeptPromises kept = Cases.at("2024-06-30", SIX).kept(Milestone.STARTED, false);

        assertThat(kept.count(Part.DUE)).isEqualTo(4);
        assertThat(kept.count(Part.KEPT)).isEqualTo(1);
        assertThat(kept.count(Part.LATE)).isEqualTo(1);
        assertThat(kept.count(Part.OPEN)).isEqualTo(1);
        assertThat(printed(kept.percent(), 1)).isEqualTo("25.0");
    }

    @Test
    void whatIsNotDueIsLeftOutAndWhatWasWithdrawnStays() {
        KeptPromises kept = Cases.at("2024-06-30", SIX).kept(Milestone.STARTED, false);

        assertThat(kept.count(Part.NOT_DUE)).isEqualTo(2);
        assertThat(kept.count(Part.AHEAD)).isEqualTo(1);
        assertThat(kept.count(Part.OFF)).isEqualTo(1);
    }

    @Test
    void onTheFirstPromiseARevisionDoesNotHelp() {
        KeptPromises first = Cases.at("2024-06-30", SIX).kept(Milestone.STARTED, true);

        assertThat(first.count(Part.DUE)).isEqualTo(5);
        assertThat(printed(first.percent(), 1)).isEqualTo("20.0");
    }

    @Test
    void anEventKnownToTheMonthKeepsThePromiseOfThatMonth() {
        KeptPromises kept = Cases.at("2024-06-30", """
                promisedProduction | production
                2024-05            | 2024-05
                2024-06            | 2024-06
                """).kept(Milestone.IN_PRODUCTION, false);

        assertThat(kept.count(Part.KEPT)).isEqualTo(2);
    }

    @Test
    void of77NotStarted68AreNotDueAnd9AreOverdue() {
        KeptPromises kept = Cases.at("2024-06-30", """
                times | promisedStart | started
                68    | 2024-12       |
                9     | 2024-05       |
                264   | 2024-05       | 2024-05-10
                """).kept(Milestone.STARTED, false);

        assertThat(kept.count(Part.NOT_DUE)).isEqualTo(68);
        assertThat(kept.count(Part.OPEN)).isEqualTo(9);
    }

    @Test
    void noPromiseDueIsNoRate() {
        assertThat(Cases.at("2024-06-30", "promisedStart\n2024-07").kept(Milestone.STARTED, false).percent()).isNull();
    }
}
