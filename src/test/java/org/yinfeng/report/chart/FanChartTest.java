package org.yinfeng.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.progress.forecast.Forecast;
import org.yinfeng.progress.forecast.Subject;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Unit;
import org.yinfeng.project.Wording;
import org.yinfeng.testing.SampleLedger;

/** The fan says what it shows, and every month answers the pointer. */
class FanChartTest {
    private static final LocalDate MARCH = LocalDate.of(2024, 3, 31);
    private final Forecast forecast = Forecast.of(Reckoning.ofCity(SampleLedger.get(), CountingRules.DEFAULT, MARCH));

    private FanChart chart(Subject subject) {
        return new FanChart(forecast.of(subject), null, MARCH, Unit.YI, Style.screen(Palette.LIGHT, new Wording(Texts.of(Texts.Language.ZH))));
    }

    @Test
    void everyMonthTellsWhatIsDoneOrWhereItMayEnd() {
        BufferedImage image = new BufferedImage(700, 400, BufferedImage.TYPE_INT_RGB);
        List<Mark> marks = chart(Subject.INTRODUCED).draw(image.createGraphics(), new Rectangle2D.Double(0, 0, 700, 400));

        assertThat(marks).extracting(Mark::key).startsWith("month:1").endsWith("month:12").hasSize(12);
        assertThat(marks.get(2).text()).isEqualTo("1—3月：429.6亿元");
        assertThat(marks.get(11).text()).startsWith("1—12月：中位").contains("十次中有八次在");
    }

    @Test
    void whoCannotSeeItHearsTheRange() {
        assertThat(chart(Subject.STARTED).text()).startsWith("开工：已完成 96，年底模拟中位数 3").contains("十次中有八次在 3");
    }
}
