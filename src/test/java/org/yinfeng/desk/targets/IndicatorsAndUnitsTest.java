package org.yinfeng.desk.targets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yinfeng.desk.Background;
import org.yinfeng.desk.LedgerSession;
import org.yinfeng.desk.Workspace;
import org.yinfeng.desk.targets.EntryGrid.At;
import org.yinfeng.desk.targets.GoalsModel.Sheet;
import org.yinfeng.desk.targets.GoalsModel.Version;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Indicator;
import org.yinfeng.ledger.JointUnit;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.Observation;
import org.yinfeng.ledger.PublicIndicator;
import org.yinfeng.ledger.Target;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.progress.explain.Explanation;
import org.yinfeng.progress.explain.Quantity;
import org.yinfeng.project.Message;
import org.yinfeng.project.Money;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Unit;
import org.yinfeng.project.Wording;
import org.yinfeng.testing.LedgerBuilder;
import org.yinfeng.testing.MemoryStore;

/** Quarterly targets, joint units, the list of indicators with its targets and series, and what projects reported. */
class IndicatorsAndUnitsTest {
    private static final LocalDate FEBRUARY = LocalDate.of(2024, 2, 1);

    private final Ledger start = LedgerBuilder.ledger()
            .projects("""
                    region | type | invested
                    端州区 | 新引进 | 2024-01:100 2024-02:200 2023-12:900
                    端州区 | 技术改造 | 2024-02:50
                    四会市 | 新引进 | 2024-03:7
                    """)
            .target(Indicator.INTRODUCED, "全市", 2024, "100亿", "2024-02-01")
            .target(Indicator.INTRODUCED, "端州区", 2024, "70亿", "2024-02-01")
            .target(Indicator.INTRODUCED, "鼎湖区", 2024, "20亿", "2024-02-01").build();
    private final LedgerSession session = new LedgerSession(new MemoryStore(start), start, Background.inline(), "张三");
    private final Workspace workspace = new Workspace();
    private final GoalsModel model = model();

    private GoalsModel model() {
        workspace.asOfProperty().set(LocalDate.of(2024, 3, 31));
        return new GoalsModel(session, workspace);
    }

    private void type(int row, int column, String text) {
        model.type(Map.of(new At(row, column), text), outcome -> { }, cause -> { });
    }

    private int row(String unit) {
        return model.grid().rows(model.ledger()).indexOf(unit);
    }

    private static Wording zh() {
        return new Wording(Texts.of(Texts.Language.ZH));
    }

    private List<String> notes() {
        return model.notes().stream().map(note -> note.text().in(Texts.of(Texts.Language.ZH))).toList();
    }

    @Test
    void unitsThatHoldATargetTogetherCountOnceInTheBreakdown() {
        assertThat(notes()).containsExactly("新引进项目计划总投资：各单位目标之和比全市目标少 10 亿元。全市目标以下达数为准，不要求相等。");
        model.sheetProperty().set(Sheet.JOINT);
        model.type(Map.of(new At(0, 0), "鼎湖+新区", new At(0, 1), "鼎湖区、肇庆新区"), outcome -> { }, cause -> { });
        assertThat(model.ledger().entries(JointUnit.class)).singleElement()
                .satisfies(joint -> assertThat(joint.members()).containsExactly("鼎湖区", "肇庆新区"));
        model.sheetProperty().set(Sheet.TARGETS);
        type(row("鼎湖+新区"), 0, "45");

        // 70 of 端州区 and 45 held jointly, 鼎湖区's own 20 being part of it: 115 against 100.
        assertThat(notes().get(0)).contains("比全市目标多 15 亿元");
        Explanation gap = model.notes().get(0).figure().explain(Reckoning.ofCity(model.ledger(), CountingRules.DEFAULT, workspace.asOf()));
        assertThat(gap.value()).isEqualTo(Quantity.of(Money.of(BigDecimal.valueOf(15), Unit.YI)));
        assertThat(gap.evidence()).extracting(each -> each.what().in(zh(), Unit.YI), each -> each.value().value().movePointLeft(8).intValueExact(),
                each -> each.source().in(zh(), Unit.YI)).hasSize(3).contains(
                        tuple("端州区2024年新引进项目计划总投资目标", 70, "2024年2月1日下达"), tuple("全市2024年新引进项目计划总投资目标", 100, "2024年2月1日下达"));
        assertThat(gap.evidence()).noneMatch(each -> each.what().in(zh(), Unit.YI).startsWith("鼎湖区"));
        assertThat(gap.formula().in(zh(), Unit.YI)).contains("115", "100", "15");
        model.sheetProperty().set(Sheet.JOINT);
        type(0, 0, "");
        assertThat(model.problems()).singleElement().satisfies(problem -> assertThat(problem.what().key()).isEqualTo("targets.joint.used"));
    }

    @Test
    void aJointUnitNeedsTwoKnownMembersAndANewNameTakesItsTargetsAlong() {
        model.sheetProperty().set(Sheet.JOINT);
        model.type(Map.of(new At(0, 0), "甲", new At(0, 1), "鼎湖区、火星"), outcome -> { }, cause -> { });
        assertThat(model.problems()).extracting(problem -> problem.what().key()).contains("targets.joint.unknown");
        model.forgetBad();
        model.type(Map.of(new At(0, 0), "甲", new At(0, 1), "鼎湖区+肇庆新区"), outcome -> { }, cause -> { });
        model.sheetProperty().set(Sheet.TARGETS);
        type(row("甲"), 1, "5");
        model.sheetProperty().set(Sheet.JOINT);
        type(0, 0, "乙");

        assertThat(model.ledger().target(Indicator.INDUSTRIAL, "乙", 2024, FEBRUARY)).isPresent();
        assertThat(model.ledger().target(Indicator.INDUSTRIAL, "甲", 2024, FEBRUARY)).isEmpty();
    }

    @Test
    void quarterlyTargetsStandBesideTheYears() {
        model.sheetProperty().set(Sheet.QUARTERS);
        model.indicatorProperty().set(Indicator.INTRODUCED);
        assertThat(model.grid().columns()).containsExactly("一季度末", "上半年末", "三季度末", "全年");
        assertThat(model.text(new At(0, 3))).isEqualTo("100");
        type(0, 1, "45.5");

        assertThat(model.ledger().target(Indicator.INTRODUCED, "全市", 2024, 2, FEBRUARY).orElseThrow().money()).isEqualTo(Money.ofWan(455_000));
        assertThat(model.ledger().target(Indicator.INTRODUCED, "全市", 2024, FEBRUARY).orElseThrow().money()).isEqualTo(Money.ofYi(100));
    }

    @Test
    void theSevenKnownIndicatorsAreOfferedOnceAndHaveTargetsAndSeries() {
        model.addKnown(outcome -> { }, cause -> { });
        long revision = model.ledger().revision();
        model.addKnown(outcome -> { }, cause -> { });
        assertThat(model.ledger().revision()).isEqualTo(revision);
        assertThat(model.ledger().entries(PublicIndicator.class)).hasSize(7);

        assertThat(model.grid().columns()).hasSize(9).endsWith("市场主体总量");
        assertThat(model.grid().units()).startsWith("亿元", "亿元", "亿元", "%").endsWith("户");
        type(0, 3, "-1.5%");
        assertThat(model.ledger().target("规模以上工业增加值增速", "全市", 2024, FEBRUARY).orElseThrow().value()).isEqualByComparingTo("-1.5");
        model.sheetProperty().set(Sheet.VALUE);
        model.indicatorProperty().set("市场主体总量");
        type(0, 0, "412,345");
        Observation figure = model.ledger().observation("市场主体总量", "全市", 2024, 12).orElseThrow();
        assertThat(figure.value()).isEqualByComparingTo(BigDecimal.valueOf(412_345));
        assertThat(figure.source()).isEqualTo("市市场监管局");
        assertThat(model.text(new At(0, 0))).isEqualTo("412,345");
    }

    @Test
    void anIndicatorIsAddedRenamedWithItsFiguresAndNotDeletedWhileItHasAny() {
        model.sheetProperty().set(Sheet.INDICATORS);
        model.type(Map.of(new At(0, 0), "单位能耗", new At(0, 1), "吨标煤", new At(0, 2), "越低越好"), outcome -> { }, cause -> { });
        model.sheetProperty().set(Sheet.TARGETS);
        type(0, 2, "0.45");
        model.sheetProperty().set(Sheet.INDICATORS);
        type(0, 0, "");
        assertThat(model.problems()).extracting(problem -> problem.what().key()).containsExactly("targets.indicator.used");
        model.forgetBad();
        type(0, 0, "万元产值能耗");
        assertThat(model.ledger().target("万元产值能耗", "全市", 2024, FEBRUARY)).isPresent();
        type(0, 1, "亿元");
        assertThat(model.problems()).extracting(problem -> problem.what().key()).containsExactly("targets.indicator.money");
        model.forgetBad();
        type(1, 0, "万元产值能耗");
        assertThat(model.problems()).extracting(problem -> problem.what().key()).containsExactly("targets.indicator.twice");
        model.forgetBad();
        type(1, 2, "不知道");
        assertThat(model.problems()).extracting(problem -> problem.what().key()).containsExactly("targets.indicator.unnamed");
    }

    @Test
    void everyIssueOfATargetIsToldWithWhenItWasEntered() {
        model.issueAnew(LocalDate.of(2024, 6, 1), outcome -> { }, cause -> { });
        type(row("端州区"), 0, "80");
        List<Version> told = new ArrayList<>();
        model.versions(new At(row("端州区"), 0), versions -> {
            told.clear();
            told.addAll(versions);
        });

        assertThat(told).extracting(Version::issued).containsExactly(LocalDate.of(2024, 6, 1), FEBRUARY);
        assertThat(told).extracting(Version::value).containsExactly("80 亿元", "70 亿元");
        assertThat(told.get(0).shown()).isTrue();
        assertThat(told.get(0).entered().who()).isEqualTo("张三");
    }

    @Test
    void anIssueIsWithdrawnAsOneStep() {
        model.issueAnew(LocalDate.of(2024, 6, 1), outcome -> { }, cause -> { });
        assertThat(model.ledger().targets()).hasSize(6);
        model.withdraw(outcome -> { }, cause -> { });
        assertThat(model.ledger().targets()).hasSize(3).extracting(Target::issued).containsOnly(FEBRUARY);
        session.undo(outcome -> { }, cause -> { });
        assertThat(model.ledger().targets()).hasSize(6);
    }

    @Test
    void whatProjectsReportedIsAddedUpByUnitFromJanuaryAndCannotBeTyped() {
        workspace.unitProperty().set(org.yinfeng.project.Unit.WAN);
        model.sheetProperty().set(Sheet.VALUE);
        model.indicatorProperty().set(GoalsModel.INVESTED);
        assertThat(model.text(new At(0, 0))).isEqualTo("100");
        assertThat(model.text(new At(0, 2))).isEqualTo("357");
        assertThat(model.text(new At(row("端州区"), 2))).isEqualTo("350");
        // Nobody reported for April: what came of it is unknown, not the same as March.
        assertThat(model.text(new At(0, 3))).isEmpty();
        model.indicatorProperty().set(GoalsModel.RENOVATION);
        assertThat(model.text(new At(0, 2))).isEqualTo("50");
        assertThat(model.text(new At(row("四会市"), 2))).isEmpty();
        type(0, 0, "5");
        assertThat(model.problems()).hasSize(1);
        assertThat(model.ledger().revision()).isEqualTo(1);
    }
}
