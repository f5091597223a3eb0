package org.yinfeng.progress.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yinfeng.progress.indicator.Cases.printed;

import org.junit.jupiter.api.Test;
import org.yinfeng.progress.Growth;
import org.yinfeng.project.Field;
import org.yinfeng.project.Money;

/** Shares, their change in points, size bands and pace. */
class SharesTest {
    @Test
    void sihuis38Of48ProjectsAre79point17Percent() {
        Shares shares = Cases.at("2023-12-31", """
                times | signed     | level
                38    | 2023-03-01 | 市重点
                10    | 2023-03-01 |
                """).shares(Field.LEVEL);

        assertThat(shares.lines()).extracting(Shares.Line::label).containsExactly("市重点", null);
        assertThat(printed(shares.lines().get(0).countPercent(), 2)).isEqualTo("79.17");
    }

    @Test
    void thirtyFiveOf48FromTheBayAreaAre72point92Percent() {
        Shares shares = Cases.at("2023-12-31", """
                times | signed     | origin | plannedWan
                11    | 2023-03-01 | 广州    | 100
                18    | 2023-03-01 | 佛山    | 100
                5     | 2023-03-01 | 深圳    | 100
                1     | 2023-03-01 | 东莞    | 100
                13    | 2023-03-01 | 上海    | 100
                """).shares(Field.ORIGIN);

        int bayArea = shares.lines().stream().filter(line -> !line.label().equals("上海")).mapToInt(line -> line.part().now().count()).sum();
        assertThat(bayArea).isEqualTo(35);
        assertThat(printed(Growth.share(bayArea, shares.whole().now().count()), 2)).isEqualTo("72.92");
    }

    @Test
    void twoNewAndOneElectronicAre114point4Of277point46OrA41point2PercentShare() {
        Shares shares = Cases.at("2024-03-31", """
                signed     | industry | plannedWan
                2024-03-01 | 新型储能  | 114.4亿
                2024-03-01 | 金属加工  | 163.06亿
                """).shares(Field.INDUSTRY);

        assertThat(shares.lines().get(1).label()).isEqualTo("新型储能");
        assertThat(printed(shares.lines().get(1).plannedPercent(), 1)).isEqualTo("41.2");
    }

    @Test
    void theChangeOfAShareIsInPoints() {
        Shares.Line storage = Cases.at("2024-03-31", """
                signed     | industry | plannedWan
                2024-03-01 | 新型储能  | 60亿
                2024-03-01 | 金属加工  | 40亿
                2023-03-01 | 新型储能  | 10亿
                2023-03-01 | 金属加工  | 30亿
                """).shares(Field.INDUSTRY).lines().get(0);

        assertThat(printed(storage.plannedPoints(), 1)).isEqualTo("35.0");
        assertThat(printed(storage.countPoints(), 1)).isEqualTo("0.0");
    }

    @Test
    void bandsBeginWithTheirBoundAndWhatIsUnknownStandsApart() {
        Shares bands = Cases.at("2024-03-31", """
                signed     | plannedWan
                2024-03-01 | 50亿
                2024-03-01 | 49.9999亿
                2024-03-01 | 10亿
                2024-03-01 | 5亿
                2024-03-01 | 1亿
                2024-03-01 | 9999
                2024-03-01 |
                """).bands();

        assertThat(bands.lines()).extracting(line -> line.part().now().count()).containsExactly(1, 2, 1, 1, 1, 1);
        assertThat(bands.lines().get(5).lowerBound()).isNull();
        assertThat(bands.whole().now().count()).isEqualTo(7);
    }

    @Test
    void bandsOf299And61And64And7Make431() {
        Shares bands = Cases.at("2024-03-31", """
                times | signed     | plannedWan
                299   | 2024-03-01 | 1亿
                61    | 2024-03-01 | 5亿
                64    | 2024-03-01 | 10亿
                7     | 2024-03-01 | 50亿
                """).bands();

        assertThat(bands.lines()).extracting(line -> line.part().now().count()).containsExactly(7, 64, 61, 299, 0);
        assertThat(bands.whole().now()).extracting(tally -> tally.count(), tally -> tally.planned())
                .containsExactly(431, Money.ofYi(299 + 305 + 640 + 350));
    }

    @Test
    void seventyOneProjectsIn273DaysAre3point8DaysEach() {
        Pace pace = Cases.at("2023-09-30", "times | signed\n71 | 2023-05-01").pace().get(0);

        assertThat(pace.days()).isEqualTo(273);
        assertThat(printed(pace.daysPerProject(), 1)).isEqualTo("3.8");
        assertThat(Cases.at("2023-09-30", "signed\n2022-05-01").pace().get(0).daysPerProject()).isNull();
    }
}
