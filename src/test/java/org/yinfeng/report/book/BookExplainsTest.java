package org.yinfeng.report.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.progress.explain.CourseFigure;
import org.yinfeng.progress.explain.Explainable;
import org.yinfeng.progress.explain.GoalFigure;
import org.yinfeng.progress.explain.Half;
import org.yinfeng.progress.explain.ShareFigure;
import org.yinfeng.project.Money;
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
        assertThat(found).isGreaterThan(400);
    }

    @Test
    void theCoverLeadsToItsGoalsAndToItsMonths() {
        assertThat(figures(pages.get(0))).contains(GoalFigure.of(Half.INTRODUCED, GoalFigure.Part.VALUE),
                GoalFigure.of(Half.INTRODUCED, GoalFigure.Part.RATE), GoalFigure.of(Half.INTRODUCED, GoalFigure.Part.GAP),
                GoalFigure.of(Half.INDUSTRIAL, GoalFigure.Part.VALUE), GoalFigure.of(Half.INTRODUCED, GoalFigure.Part.TARGET),
                CourseFigure.ofMonth(Half.INTRODUCED, YearMonth.of(2024, 3)), CourseFigure.ofMonth(Half.INTRODUCED, YearMonth.of(2022, 12)));
    }

    @Test
    void aCellOfTheMonthTableShowsWhatItsExplanationWorksOut() {
        for (YearMonth month : List.of(YearMonth.of(2024, 2), YearMonth.of(2023, 11))) {
            CourseFigure figure = CourseFigure.of(Half.INTRODUCED, month);
            String amount = words.column(Money.ofYuan(figure.explain(at).value().value().longValueExact()), Unit.YI);
            assertThat(cells(figure)).anyMatch(text -> text.startsWith(month.getYear() + "年") && text.contains(" " + amount + " "));
        }
    }

    @Test
    void aPartOfTheSharesTablesShowsItsAmountItsShareAndItsCount() {
        String industry = at.overview().industries().get(0).label();
        Money band = at.overview().bands().get(0).lowerBound();
        for (ShareFigure.Part part : ShareFigure.Part.values()) {
            for (ShareFigure figure : List.of(ShareFigure.ofIndustry(industry, part), ShareFigure.ofBand(band, part))) {
                BigDecimal value = figure.explain(at).value().value();
                String shown = switch (part) {
                    case COUNT -> words.count(value.intValueExact());
                    case AMOUNT -> words.column(Money.ofYuan(value.longValueExact()), Unit.YI);
                    case SHARE -> words.rate(value);
                };
                assertThat(cells(figure)).anyMatch(text -> text.contains(" " + shown + " "));
            }
        }
    }

    private List<String> cells(Explainable figure) {
        return pages.stream().flatMap(page -> page.marks().stream()).filter(mark -> figure.equals(mark.figure())).map(Mark::text).toList();
    }

    private static List<Explainable> figures(Page page) {
        return page.marks().stream().map(Mark::figure).toList();
    }
}
