package org.yinfeng.desk.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.yinfeng.desk.Background;
import org.yinfeng.desk.LedgerSession;
import org.yinfeng.desk.Workspace;
import org.yinfeng.desk.figures.FigureCard.Cell;
import org.yinfeng.desk.figures.FigureCard.Line;
import org.yinfeng.ledger.Direction;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.PublicIndicator;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.progress.explain.Explanation;
import org.yinfeng.progress.explain.Quantity;
import org.yinfeng.project.Money;
import org.yinfeng.project.Region;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Unit;
import org.yinfeng.testing.LedgerBuilder;
import org.yinfeng.testing.MemoryStore;
import org.yinfeng.testing.SampleLedger;

/** Every family of figures in words, at the window's date, unit and language. */
class FiguresModelTest {
    private final Workspace workspace = new Workspace();
    private final Ledger ledger = LedgerBuilder.ledgerOf("""
            region | signed     | started    | plannedWan | promisedStart
            端州区  | 2024-02-01 | 2024-03-01 | 3亿         | 2024-03
            端州区  | 2024-02-01 |            | 5亿         | 2024-03
            四会市  | 2024-03-01 |            | 2亿         | 2024-09
            四会市  | 2023-03-01 | 2023-06-01 | 2亿         |
            """);
    private final FiguresModel model = model(ledger);

    private FiguresModel model(Ledger ledger) {
        workspace.asOfProperty().set(LocalDate.of(2024, 3, 31));
        LedgerSession session = new LedgerSession(new MemoryStore(ledger), ledger, Background.inline(), "张三");
        FiguresModel made = new FiguresModel(session, workspace, Background.inline());
        made.show(true);
        return made;
    }

    private FigureCard card(String title) {
        return model.sheetProperty().get().cards().stream().filter(card -> card.title().equals(title)).findFirst().orElseThrow();
    }

    private static List<String> texts(FigureCard card, int line) {
        return card.lines().get(line).cells().stream().map(Cell::text).toList();
    }

    @Test
    void planBasedAndCohortRatesAreApartAndNamed() {
        assertThat(texts(card("按计划的开工率、竣工率、投产率"), 0)).containsExactly("3", "2", "1", "1", "0", "33.3%", "50.0%");
        assertThat(texts(card("按签约批次的开工率、投产率"), 0)).startsWith("3", "33.3%");
        assertThat(texts(card("按签约批次的开工率、投产率"), 1)).startsWith("1", "100.0%");
    }

    private Explanation explained(Cell cell) {
        return cell.figure().explain(Reckoning.ofCity(ledger, workspace.rules(), workspace.asOf()));
    }

    @Test
    void aCountSaysHowItCountsAndNamesItsProjects() {
        Explanation explanation = explained(card("按计划的开工率、竣工率、投产率").lines().get(0).cells().get(3));

        assertThat(explanation.title().in(workspace.wording(), Unit.YI)).isEqualTo("按计划的开工率、竣工率、投产率：开工 未按期 截至2024年3月31日");
        assertThat(explanation.formula().in(workspace.wording(), Unit.YI)).contains("以今年承诺月份为计划", "逐个计数，共1个");
        assertThat(explanation.parts().size()).isEqualTo(1);
        assertThat(ledger.projects().id(explanation.parts().row(0))).isEqualTo(2);
    }

    private String said(Quantity value) {
        return switch (value.kind()) {
            case MONEY -> workspace.wording().column(Money.ofYuan(value.value().longValueExact()), Unit.YI);
            case COUNT, PER_MU, PACE -> value.number(workspace.wording(), Unit.YI);
            default -> value.in(workspace.wording(), Unit.YI);
        };
    }

    /** How many numbers explain themselves, each as the number that its card shows, and of which cards they are. */
    private int explained(FiguresModel shown, Ledger of, Set<String> cards) {
        int explained = 0;
        for (String region : Arrays.asList(null, "端州区")) {
            shown.regionProperty().set(region);
            for (FigureCard card : shown.sheetProperty().get().cards()) {
                for (Line line : card.lines()) {
                    for (Cell cell : line.cells()) {
                        if (cell.figure() != null) {
                            explained++;
                            cards.add(card.title() + "/" + cell.figure().getClass().getSimpleName());
                            Explanation explanation = cell.figure().explain(Reckoning.ofCity(of, workspace.rules(), workspace.asOf()));
                            assertThat(said(explanation.value())).as(card.title() + " " + line.label()).isEqualTo(cell.text());
                            assertThat(explanation.formula().in(workspace.wording(), Unit.YI)).isNotBlank().doesNotContain("{", "figures.");
                        }
                    }
                }
            }
        }
        return explained;
    }

    @Test
    void everyNumberThatExplainsItselfIsTheNumberOnItsCard() {
        assertThat(explained(model, ledger, new TreeSet<>())).isGreaterThan(150);

        Set<String> cards = new TreeSet<>();
        Ledger sample = SampleLedger.get();
        assertThat(explained(model(sample), sample, cards)).isGreaterThan(300);
        assertThat(cards).contains("按签约批次的开工率、投产率/WorkedFigure",
                "目标分解/WorkedFigure", "投资强度与引进速度/WorkedFigure", "项目完成投资/WorkedFigure");
    }

    @Test
    void aPaceIsTheYearsDaysOverItsProjectsAndLeadsToThem() {
        FigureCard card = model.sheetProperty().get().cards().stream()
                .filter(of -> of.heads().size() == 3 && of.lines().size() == 4).findFirst().orElseThrow();
        Explanation explanation = explained(card.lines().get(2).cells().get(1));

        assertThat(explanation.formula().in(workspace.wording(), Unit.YI)).isEqualTo("今年已过 91天 ÷ 3个项目 = 30.3天/个");
        assertThat(explanation.terms().get(1).figure().explain(explanation.at()).parts().size()).isEqualTo(3);
    }

    @Test
    void aPublicIndicatorNamesWhatWasPublishedAndAskedFor() {
        Ledger published = new LedgerBuilder().entry(new PublicIndicator(0, 0, "进出口总额", "亿元", Direction.RISING, "市统计局", 0, true))
                .published("进出口总额", Region.CITY, "2024-03", "30亿", "5.5").target("进出口总额", Region.CITY, 2024, "120亿", "2024-01-10").build();
        Set<String> cards = new TreeSet<>();
        FiguresModel shown = model(published);
        explained(shown, published, cards);
        shown.regionProperty().set(null);
        List<FigureCard> all = shown.sheetProperty().get().cards();
        Line line = all.get(all.size() - 1).lines().get(0);

        assertThat(texts(all.get(all.size() - 1), 0)).startsWith("30.00", "+5.5%", "120.00", "25.0%");
        Explanation rate = line.cells().get(3).figure().explain(Reckoning.ofCity(published, workspace.rules(), workspace.asOf()));
        assertThat(rate.formula().in(workspace.wording(), Unit.YI)).startsWith("已公布 30亿元 ÷ 年度目标 120亿元 × 100% = 25.0%");
        assertThat(rate.evidence()).hasSize(2);
    }

    @Test
    void oneUnitsFiguresAreItsOwnAndTheUnitsStay() {
        assertThat(model.sheetProperty().get().units()).contains("端州区", "四会市");
        model.regionProperty().set("四会市");

        assertThat(texts(card("按签约批次的开工率、投产率"), 0)).startsWith("1", "0.0%");
        assertThat(model.sheetProperty().get().units()).contains("端州区", "四会市");
    }

    @Test
    void theUnitAndTheLanguageChangeTheWordsAndNothingElse() {
        assertThat(texts(card("新引进项目分规模"), 2)).containsExactly("1", "33.3%", "5.00", "50.0%", "+50.0");
        workspace.unitProperty().set(Unit.WAN);
        assertThat(texts(card("新引进项目分规模"), 2)).containsExactly("1", "33.3%", "50,000", "50.0%", "+50.0");
        workspace.setLanguage(Texts.Language.EN);
        assertThat(texts(card("Introduced projects by size"), 2)).containsExactly("1", "33.3%", "500.00", "50.0%", "+50.0");
    }

    @Test
    void nothingIsReckonedWhileItIsOutOfSight() {
        model.show(false);
        FiguresModel.Sheet before = model.sheetProperty().get();

        workspace.asOfProperty().set(LocalDate.of(2024, 2, 28));
        assertThat(model.sheetProperty().get()).isSameAs(before);
        model.show(true);
        assertThat(model.sheetProperty().get()).isNotSameAs(before);
    }
}
