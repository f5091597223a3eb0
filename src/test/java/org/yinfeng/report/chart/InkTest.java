package org.yinfeng.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;

class InkTest {
    private static final Type TEN = Type.regular(10);

    @Test
    void cutsANameAtItsEndAndKeepsWithinTheWidth() {
        String cut = Ink.fit("广东省信航力水性新材料水性涂料生产基地项目", 105, TEN);

        assertThat(cut).isEqualTo("广东省信航力水性新…");
        assertThat(Ink.width(cut, TEN)).isLessThanOrEqualTo(105);
        assertThat(Ink.fit("端州区", 105, TEN)).isEqualTo("端州区");
    }

    @Test
    void wrapsHanziAnywhereButNeverBeginsALineWithAClosingMark() {
        assertThat(Ink.wrap("一二三四五，六七八九十", 50, TEN, 9)).containsExactly("一二三四", "五，六七八", "九十");
    }

    @Test
    void keepsLatinWordsWhole() {
        assertThat(Ink.wrap("newly introduced projects", 60, TEN, 9)).allSatisfy(line ->
                assertThat("newly introduced projects").contains(line)).contains("projects");
    }

    @Test
    void theLastLineSaysThatMoreFollows() {
        List<String> lines = Ink.wrap("甲".repeat(200), 100, TEN, 2);

        assertThat(lines).hasSize(2);
        assertThat(lines.get(1)).endsWith("…");
        assertThat(lines).allSatisfy(line -> assertThat(Ink.width(line, TEN)).isLessThanOrEqualTo(100));
    }

    @Test
    void hatchStripesStayWithinTheirRectangleAndCoverPartOfIt() {
        Rectangle2D box = new Rectangle2D.Double(10, 20, 60, 15);
        Area striped = new Area();
        for (Path2D stripe : Hatch.stripes(box, 5, 2)) {
            striped.add(new Area(stripe));
        }

        assertThat(new Rectangle2D.Double(9.99, 19.99, 60.02, 15.02).contains(striped.getBounds2D())).isTrue();
        assertThat(Hatch.stripes(box, 5, 2)).hasSizeBetween(8, 12);
    }

    @Test
    void anAxisHasRoundTicksAndHoldsEveryValue() {
        assertThat(Scale.over(0, 1007.7, 4).ticks()).containsExactly(0.0, 250.0, 500.0, 750.0, 1000.0);
        assertThat(Scale.over(0, 1000, 2).ticks()).containsExactly(0.0, 500.0, 1000.0);
        assertThat(Scale.over(-30, 70, 2).low()).isLessThanOrEqualTo(-30);
        assertThat(Scale.over(0, 0, 2).high()).isGreaterThan(0);
    }
}
