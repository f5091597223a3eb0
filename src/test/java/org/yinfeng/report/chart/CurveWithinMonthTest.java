package org.yinfeng.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.progress.Overview;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Unit;
import org.yinfeng.project.Wording;
import org.yinfeng.testing.LedgerBuilder;

/** A curve on a day within a month shows the half as it stands on that day. */
class CurveWithinMonthTest {
    private static final Ledger LEDGER = LedgerBuilder.ledgerOf("""
            code | plannedWan | signed
            A    | 3亿        | 2024-01-10
            B    | 4亿        | 2024-02-20
            """);

    private static List<String> points(String day) {
        LocalDate asOf = LocalDate.parse(day);
        Overview overview = Reckoning.ofCity(LEDGER, CountingRules.DEFAULT, asOf).overview();
        Style style = Style.screen(Palette.LIGHT, new Wording(Texts.of(Texts.Language.ZH)));
        return new CumulativeCurve(overview.introduced(), asOf, Unit.YI, style)
                .draw(new BufferedImage(400, 150, BufferedImage.TYPE_INT_RGB).createGraphics(), new Rectangle2D.Double(0, 0, 400, 150))
                .stream().map(Mark::text).toList();
    }

    @Test
    void inJanuaryTheFirstPointIsWhatHasBeenSignedSoFar() {
        assertThat(points("2024-01-20")).containsExactly("1月累计 3 亿元");
    }

    @Test
    void beforeAnythingIsAddedInAMonthTheLastPointStaysAtTheEndOfTheMonthBefore() {
        assertThat(points("2024-02-10")).containsExactly("1月累计 3 亿元");
        assertThat(points("2024-02-25")).containsExactly("1月累计 3 亿元", "1—2月累计 7 亿元");
    }
}
