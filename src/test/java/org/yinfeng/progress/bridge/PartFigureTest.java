package org.yinfeng.progress.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yinfeng.testing.LedgerBuilder.ledgerOf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yinfeng.ledger.Change;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Edit;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.progress.bridge.Bridge.Figure;
import org.yinfeng.progress.bridge.Bridge.Part;
import org.yinfeng.progress.explain.Explanation;
import org.yinfeng.project.Message;

/** Every part explains itself by its projects, whose shares are its sum; both ends by the figure of every screen. */
class PartFigureTest {
    private final Ledger early = ledgerOf("""
            name     | plannedWan | signed     | started    | invested
            凤凰电池 | 3亿        | 2024-01-10 | 2024-02-01 | 2024-01:500 2024-02:700
            星湖新材 | 2亿        | 2024-02-20 |            | 2024-03:900
            端砚文旅 | 1.5亿      | 2024-03-05 |            |
            """);
    private final Ledger late = early.apply(Edit.of(Message.of("edit.test"), List.of(Change.removed(early.projects().byId(2)))), 2);
    private final Reckoning from = Reckoning.ofCity(early, CountingRules.DEFAULT, LocalDate.of(2024, 2, 29));
    private final Reckoning to = Reckoning.ofCity(late, CountingRules.DEFAULT, LocalDate.of(2024, 3, 31));

    @Test
    void everyPartAddsUpToWhatItsProjectsBring() {
        for (Figure figure : Figure.values()) {
            Bridge bridge = Bridge.between(from, to, figure);
            for (Part part : bridge.parts()) {
                Explanation explanation = new PartFigure(from, to, figure, part).explain(to);

                assertThat(explanation.value().value()).as("%s %s", figure, part).isEqualByComparingTo(BigDecimal.valueOf(bridge.sum(part)));
                assertThat(explanation.parts().size()).isEqualTo(bridge.of(part).size());
            }
        }
    }

    @Test
    void aProjectThatWasTakenOutIsShownAsTheFirstRecordKnewIt() {
        Explanation explanation = new PartFigure(from, to, Figure.SIGNED, Part.WITHDRAWN).explain(to);

        assertThat(explanation.value().value()).isEqualByComparingTo("-1");
        assertThat(explanation.parts().ledger()).isSameAs(early);
        assertThat(explanation.parts().ids()).containsExactly(2);
    }

    @Test
    void theEndsAreTheHeadlineFiguresOfTheirOwnRecordAndDate() {
        for (Figure figure : Figure.values()) {
            Bridge bridge = Bridge.between(from, to, figure);

            assertThat(new EndFigure(from, figure).explain(to).value().value()).isEqualByComparingTo(BigDecimal.valueOf(bridge.before()));
            assertThat(new EndFigure(to, figure).explain(from).value().value()).isEqualByComparingTo(BigDecimal.valueOf(bridge.after()));
        }
    }
}
