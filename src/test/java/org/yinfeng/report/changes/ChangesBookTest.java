package org.yinfeng.report.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yinfeng.testing.LedgerBuilder.ledgerOf;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.progress.bridge.Bridge;
import org.yinfeng.progress.bridge.Bridge.Figure;
import org.yinfeng.progress.bridge.BridgeWords;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Unit;
import org.yinfeng.project.Wording;
import org.yinfeng.report.Document;
import org.yinfeng.report.Frame;
import org.yinfeng.report.Imprint;
import org.yinfeng.report.Paper;
import org.yinfeng.report.chart.Mark;
import org.yinfeng.report.chart.Palette;
import org.yinfeng.report.chart.Style;
import org.yinfeng.report.chart.Waterfall;

/** The waterfall says every step with its sign, and the pages hold every project. */
class ChangesBookTest {
    private static final LocalDate MARCH = LocalDate.of(2024, 3, 31);
    private final Ledger early = ledgerOf("""
            name     | plannedWan | signed     | times
            凤凰电池 | 3亿        | 2024-01-10 | 1
            星湖新材 | 2亿        | 2024-01-20 | 1
            """);
    private final Ledger late = ledgerOf("""
            name     | plannedWan | signed     | times
            凤凰电池 | 2.5亿      | 2024-01-10 | 1
            星湖新材 | 2亿        | 2024-01-20 | 1
            端砚文旅 | 1亿        | 2024-03-05 | 100
            """);

    private BridgeWords words(Ledger from, Ledger to) {
        Bridge bridge = Bridge.between(Reckoning.ofCity(from, CountingRules.DEFAULT, MARCH), Reckoning.ofCity(to, CountingRules.DEFAULT, MARCH),
                Figure.PLANNED);
        return new BridgeWords(bridge, new Wording(Texts.of(Texts.Language.ZH)), Unit.YI);
    }

    private static List<Mark> marks(BridgeWords words) {
        BufferedImage image = new BufferedImage(800, 300, BufferedImage.TYPE_INT_RGB);
        return new Waterfall(words, Style.screen(Palette.LIGHT, words.words())).draw(image.createGraphics(), new Rectangle2D.Double(0, 0, 800, 300));
    }

    @Test
    void everyStepIsAMarkThatTellsItsSign() {
        assertThat(marks(words(early, late))).extracting(Mark::key, Mark::text).containsExactly(
                org.assertj.core.groups.Tuple.tuple("from", "2024年3月31日 5.00 亿元"),
                org.assertj.core.groups.Tuple.tuple("added", "新增入账 +100.00 亿元"),
                org.assertj.core.groups.Tuple.tuple("corrected", "数据更正 −0.50 亿元"),
                org.assertj.core.groups.Tuple.tuple("to", "2024年3月31日 104.50 亿元"));
    }

    @Test
    void whereNothingChangedOrNothingIsThereTheEndsStandAlone() {
        assertThat(marks(words(early, early))).extracting(Mark::key).containsExactly("from", "to");
        assertThat(marks(words(Ledger.empty(), Ledger.empty()))).extracting(Mark::text).containsOnly("2024年3月31日 0.00 亿元");
    }

    @Test
    void aSmallChangeOfALargeFigureIsSeenBecauseTheEndsAreBroken() {
        BridgeWords words = words(late, ledgerOf("""
                name     | plannedWan | signed     | times
                凤凰电池 | 4.5亿      | 2024-01-10 | 1
                星湖新材 | 2亿        | 2024-01-20 | 1
                端砚文旅 | 1亿        | 2024-03-05 | 100
                """));
        BufferedImage image = new BufferedImage(600, 300, BufferedImage.TYPE_INT_RGB);
        Mark corrected = new Waterfall(words, Style.screen(Palette.LIGHT, words.words())).draw(image.createGraphics(),
                new Rectangle2D.Double(0, 0, 600, 300)).get(1);

        int x = (int) corrected.area().getCenterX();
        long blue = java.util.stream.IntStream.range(0, 300).filter(y -> new Color(image.getRGB(x, y)).equals(Palette.LIGHT.value())).count();
        assertThat(blue).isGreaterThan(100);
    }

    @Test
    void theFirstPageHoldsThePartsAndTheOthersEveryProject() {
        BridgeWords words = words(early, late);
        Frame.Words head = new Frame.Words("变动", "从…到…", "单位：亿元", "口径", "来源");

        Document document = new ChangesBook(words, words.bridge().lines(), head).on(Paper.A4_LANDSCAPE, Imprint.draft(MARCH));

        int rows = new ChangesBook(words, List.of(), head).on(Paper.A4_LANDSCAPE, Imprint.draft(MARCH)).pages().size();
        assertThat(rows).isEqualTo(1);
        assertThat(document.pages().size()).isBetween(5, 7);
        document.pages().forEach(page -> {
            BufferedImage image = new BufferedImage(900, 640, BufferedImage.TYPE_INT_RGB);
            page.draw(image.createGraphics(), new Rectangle2D.Double(0, 0, 900, 640));
        });
    }
}
