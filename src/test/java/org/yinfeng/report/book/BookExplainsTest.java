package org.yinfeng.report.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.progress.explain.GoalFigure;
import org.yinfeng.progress.explain.Half;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Unit;
import org.yinfeng.project.Wording;
import org.yinfeng.report.Imprint;
import org.yinfeng.report.Page;
import org.yinfeng.report.chart.Mark;
import org.yinfeng.testing.SampleLedger;

/** The numbers on the book's pages know what they are. */
class BookExplainsTest {
    private final Wording words = new Wording(Texts.of(Texts.Language.ZH));
    private final Reckoning at = Reckoning.ofCity(SampleLedger.get(), CountingRules.DEFAULT, LocalDate.of(2024, 3, 31));
    private final List<Page> pages = ReportBook.of(at.overview(), at.ledger(), Imprint.draft(LocalDate.of(2024, 4, 6)), words).pages();

    @Test
    void aCountysRateOnItsPageIsTheFigureThatItsExplanationWorksOut() {
        GoalFigure rate = new GoalFigure(Half.INTRODUCED, GoalFigure.Part.RATE, "四会市");

        List<Mark> marks = pages.stream().flatMap(page -> page.marks().stream()).filter(mark -> rate.equals(mark.figure())).toList();

        assertThat(marks).isNotEmpty();
        assertThat(marks).anyMatch(mark -> mark.text().contains(rate.explain(at).value().number(words, Unit.YI)));
    }

    @Test
    void everyNumberThatKnowsWhatItIsLiesOnItsPageAndExplainsItself() {
        int found = 0;
        for (Page page : pages) {
            for (Mark mark : page.marks()) {
                found++;
                assertThat(mark.area().getX()).isBetween(0.0, page.paper().width());
                assertThat(mark.area().getMaxY()).isBetween(0.0, page.paper().height());
                assertThat(mark.figure().explain(at).figure()).isEqualTo(mark.figure());
            }
        }
        assertThat(found).isGreaterThan(200);
    }
}
