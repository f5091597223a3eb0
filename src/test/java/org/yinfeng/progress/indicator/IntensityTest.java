package org.yinfeng.progress.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.yinfeng.project.LandArea;
import org.yinfeng.project.Money;

/** 亩均投资: a ratio of sums over projects with land of their own. */
class IntensityTest {
    @Test
    void of479YiOn8119MuComes590WanPerMu() {
        Intensity intensity = Cases.at("2022-12-31", """
                times | signed     | plannedWan | landMu
                226   | 2022-03-01 | 2亿         | 35
                1     | 2022-03-01 | 27亿        | 208.64
                """).intensity();

        assertThat(intensity.byPlanned().projects()).isEqualTo(227);
        assertThat(intensity.byPlanned().amount()).isEqualTo(Money.ofYi(479));
        assertThat(intensity.byPlanned().land()).isEqualTo(LandArea.ofMu(new BigDecimal("8118.64")));
        assertThat(intensity.byPlanned().perMu().yuan()).isEqualTo(5_900_003);
    }

    @Test
    void itIsTheRatioOfTheSumsAndNotTheMeanOfTheRatios() {
        Intensity intensity = Cases.at("2024-06-30", """
                signed     | fixedAssetsWan | landMu
                2024-03-01 | 1000           | 1
                2024-03-01 | 1000           | 9
                """).intensity();

        assertThat(intensity.byFixedAssets().perMu()).isEqualTo(Money.ofWan(200));
        assertThat(intensity.byPlanned().perMu()).isNull();
    }

    @Test
    void leasedPlantAndProjectsWithoutLandAreLeftOutAndCounted() {
        Intensity intensity = Cases.at("2024-06-30", """
                signed     | plannedWan | fixedAssetsWan | landMu | landMode
                2024-03-01 | 6000       | 3000           | 10     | 新供地
                2024-03-01 | 9000       | 3000           | 1      | 租赁厂房
                2024-03-01 | 9000       | 3000           |        | 自有
                2024-03-01 | 4000       |                | 10     | 自有
                """).intensity();

        assertThat(intensity.leased()).isEqualTo(1);
        assertThat(intensity.landless()).isEqualTo(1);
        assertThat(intensity.byFixedAssets().perMu()).isEqualTo(Money.ofWan(300));
        assertThat(intensity.byPlanned().perMu()).isEqualTo(Money.ofWan(500));
    }
}
