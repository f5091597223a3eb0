package org.yinfeng.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yinfeng.progress.Goal;
import org.yinfeng.progress.Overview;
import org.yinfeng.project.EventDate;
import org.yinfeng.project.Field;
import org.yinfeng.project.Milestone;
import org.yinfeng.project.Money;
import org.yinfeng.project.Project;
import org.yinfeng.project.Promise;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Unit;
import org.yinfeng.project.Wording;
import org.yinfeng.report.Overviews;

class DrawingsTest {
    private static final Rectangle2D AREA = new Rectangle2D.Double(20, 20, 440, 330);
    private static final Wording ZH = new Wording(Texts.of(Texts.Language.ZH));
    private static final Style SCREEN = Style.screen(Palette.LIGHT, ZH);

    private static BufferedImage draw(Drawing drawing) {
        BufferedImage image = new BufferedImage(480, 370, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 480, 370);
        for (Mark mark : drawing.draw(graphics, AREA)) {
            assertThat(mark.key()).isNotBlank();
            assertThat(mark.text()).isNotBlank();
        }
        graphics.dispose();
        return image;
    }

    private static List<Mark> marks(Drawing drawing) {
        Graphics2D graphics = new BufferedImage(480, 370, BufferedImage.TYPE_INT_RGB).createGraphics();
        return drawing.draw(graphics, AREA);
    }

    /** The ink outside the area, which must be none. */
    private static long spilled(BufferedImage image) {
        return IntStream.range(0, image.getWidth() * image.getHeight()).filter(i -> {
            int x = i % image.getWidth();
            int y = i / image.getWidth();
            boolean outside = x < 14 || y < 14 || x > 466 || y > 356;
            return outside && (image.getRGB(x, y) & 0xFFFFFF) != 0xFFFFFF;
        }).count();
    }

    private static Overview.Course course(int months) {
        return months == 0 ? Overviews.empty().introduced() : Overviews.of(1, 1).introduced();
    }

    @ParameterizedTest
    @EnumSource(Texts.Language.class)
    void everyDrawingKeepsWithinItsAreaInBothLanguages(Texts.Language language) {
        Wording words = new Wording(Texts.of(language));
        for (Style style : List.of(Style.screen(Palette.LIGHT, words), Style.screen(Palette.DARK, words), Style.paper(words))) {
            for (int size : new int[] {0, 1, 10, 100}) {
                Overview overview = size == 0 ? Overviews.empty() : Overviews.of(size, size);
                List<Drawing> drawings = List.of(new CumulativeCurve(overview.introduced(), Overviews.AS_OF, Unit.YI, style),
                        new CumulativeCurve(overview.industrial(), Overviews.AS_OF, Unit.WAN, style),
                        new MonthColumns(overview.introduced(), Overviews.AS_OF, Unit.YI, style),
                        new ThreeYears(overview.introduced(), 2024, Unit.YI, style),
                        new CountyBars(overview.introducedBoard(), style),
                        new BulletGauge(overview.introduced().goal(), Unit.YI, style),
                        new BulletGauge(overview.industrial().goal(), Unit.YI, style).bare(),
                        new SparkColumns(Overviews.stage(Milestone.SIGNED), 3, style),
                        new StageColumns(Overviews.stage(Milestone.SIGNED), 3, style),
                        new PromiseLanes(Project.builder().set(Field.NAME, "甲").build(), Overviews.AS_OF, style));
                for (Drawing drawing : drawings) {
                    assertThat(spilled(draw(drawing))).as(drawing.getClass().getSimpleName() + " of " + size + " " + language).isZero();
                }
            }
        }
    }

    @Test
    void aGaugeBehindHatchesWhatIsMissingSoThatItShowsInGrey() {
        Goal behind = new Goal(Money.ofYi(100), Money.ofYi(1000), 6);
        BufferedImage image = draw(new BulletGauge(behind, Unit.YI, SCREEN));
        int changes = 0;
        for (int x = 20 + 80; x < 20 + 200; x++) {
            changes += Math.abs(grey(image, x, 44) - grey(image, x - 1, 44)) > 40 ? 1 : 0;
        }

        assertThat(changes).as("stripes between value and schedule").isGreaterThan(20);
    }

    private static int grey(BufferedImage image, int x, int y) {
        Color color = new Color(image.getRGB(x, y));
        return (color.getRed() * 30 + color.getGreen() * 59 + color.getBlue() * 11) / 100;
    }

    @Test
    void aGaugeSaysItsVerdict() {
        assertThat(new BulletGauge(new Goal(Money.ofYi(400), Money.ofYi(1000), 3), Unit.YI, SCREEN).text())
                .isEqualTo("400亿元，完成年度目标1,000亿元的40.0%，快于序时15.0个百分点");
        assertThat(new BulletGauge(new Goal(Money.ofYi(400), null, 3), Unit.YI, SCREEN).text()).isEqualTo("400亿元，年度目标尚未下达");
    }

    @Test
    void aCountysRowAnswersThePointerWithItsName() {
        CountyBars bars = new CountyBars(Overviews.of(10, 1).introducedBoard(), SCREEN);
        List<Mark> marks = marks(bars);

        assertThat(Mark.at(marks, 200, 20 + 24 + 15).key()).isEqualTo("县1");
        assertThat(Mark.at(marks, 200, 20 + 24 + 15).text()).isEqualTo("县1：完成率150.0%，快于序时125.0个百分点");
        assertThat(Mark.at(marks, 200, 5)).isNull();
        assertThat(bars.text()).isEqualTo("8个达序时，2个落后");
    }

    @Test
    void aHundredCountiesNameThoseThatDoNotFit() {
        List<Mark> marks = marks(new CountyBars(Overviews.of(100, 1).introducedBoard(), SCREEN));

        assertThat(marks).hasSize(16).last().satisfies(mark -> assertThat(mark.key()).isEqualTo("县16"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3})
    void aCurveHasAMarkForEachMonthReached(int months) {
        assertThat(marks(new CumulativeCurve(course(months), Overviews.AS_OF, Unit.YI, SCREEN))).extracting(Mark::key)
                .containsExactly("month:1", "month:2", "month:3");
    }

    @Test
    void februaryHoldsJanuaryWhereThatIsNotReported() {
        Monthly months = Monthly.of(Overviews.of(1, 1).industrial().thisYear());

        assertThat(months.januaryWithin()).isTrue();
        assertThat(months.get(1)).isNull();
        assertThat(months.get(2)).isEqualTo(Money.ofYi(120));
        assertThat(months.get(3)).isEqualTo(Money.ofYi(80));
    }

    @Test
    void lanesTellWhatWasKeptAndWhatIsLate() {
        Project project = Project.builder().set(Field.SIGNED, EventDate.parse("2023-01-15"))
                .set(Field.PROMISED_START, Promise.of(java.time.YearMonth.of(2023, 4))).set(Field.STARTED, EventDate.parse("2023-12-01"))
                .set(Field.PROMISED_COMPLETION, Promise.of(java.time.YearMonth.of(2024, 2)))
                .set(Field.PROMISED_PRODUCTION, Promise.of(java.time.YearMonth.of(2024, 5))).build();
        PromiseLanes lanes = new PromiseLanes(project, Overviews.AS_OF, SCREEN);

        assertThat(lanes.text()).isEqualTo("签约 实际 2023-01-15；开工 承诺 2023-04 实际 2023-12-01 晚8个月；竣工 承诺 2024-02 逾期1个月；投产 承诺 2024-05 未到期");
        assertThat(marks(lanes)).extracting(Mark::key).containsExactly("SIGNED", "STARTED", "COMPLETED", "IN_PRODUCTION");
    }
}
