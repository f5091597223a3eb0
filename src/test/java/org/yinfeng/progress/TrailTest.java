package org.yinfeng.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.progress.Overview.Share;
import org.yinfeng.progress.Overview.StageCount;
import org.yinfeng.project.Field;
import org.yinfeng.project.Milestone;
import org.yinfeng.project.Money;
import org.yinfeng.testing.SampleLedger;

/** The projects behind a figure add up to the figure. */
class TrailTest {
    private static final Ledger SAMPLE = SampleLedger.get();

    private static Reckoning sample(String region) {
        return new Reckoning(SAMPLE, CountingRules.DEFAULT, LocalDate.of(2023, 9, 30), region);
    }

    private static Figures.Tally tally(int[] rows) {
        Money sum = Arrays.stream(rows).mapToObj(row -> SAMPLE.projects().value(Field.PLANNED, row)).filter(Objects::nonNull)
                .reduce(Money.ZERO, Money::plus);
        return new Figures.Tally(rows.length, sum);
    }

    @Test
    void everyStageAndEveryOfItsMonthsHasItsProjects() {
        Trail trail = new Trail(sample(null));

        for (StageCount stage : sample(null).overview().stages()) {
            assertThat(tally(trail.of(stage.milestone()))).isEqualTo(stage.thisYear());
            for (int month = 1; month <= 12; month++) {
                assertThat(tally(trail.of(stage.milestone(), YearMonth.of(2023, month))))
                        .isEqualTo(stage.monthsThisYear().get(month - 1));
            }
        }
    }

    @Test
    void everyIndustryAndBandHasItsProjects() {
        Trail trail = new Trail(sample(null));

        for (Share share : sample(null).overview().industries()) {
            assertThat(tally(trail.industry(share.label()))).isEqualTo(new Figures.Tally(share.count(), share.planned()));
        }
        for (Share share : sample(null).overview().bands()) {
            assertThat(tally(trail.band(share.lowerBound()))).isEqualTo(new Figures.Tally(share.count(), share.planned()));
        }
    }

    @Test
    void aRegionsFigureIsMadeOfItsOwnProjects() {
        Figures figures = sample("高要区").figures();
        Trail trail = new Trail(sample("高要区"));

        assertThat(trail.of(Milestone.SIGNED)).hasSize(figures.introduced().count());
        assertThat(Arrays.stream(trail.of(Milestone.SIGNED)).mapToObj(row -> SAMPLE.projects().value(Field.REGION, row)))
                .containsOnly("高要区");
        assertThat(tally(trail.involved())).isEqualTo(figures.involved());
        assertThat(trail.large()).hasSize(figures.introduced().large());
    }
}
