package org.yinfeng.progress.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Indicator;
import org.yinfeng.ledger.JointUnit;
import org.yinfeng.ledger.RoundingRule;
import org.yinfeng.ledger.ScheduleBasis;
import org.yinfeng.ledger.Target;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.project.Money;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Unit;
import org.yinfeng.testing.LedgerBuilder;

/** A figure held against the approved plan says so, with the quarters it goes by. */
class PlanExplanationTest {
    private static final CountingRules PLAN = CountingRules.DEFAULT.withScheduleBasis(ScheduleBasis.PLAN);

    private static LedgerBuilder planned() {
        return LedgerBuilder.ledger().target(Indicator.INTRODUCED, "全市", 2024, "1000亿", "2024-01-20").entry(quarter(1, 200)).entry(quarter(2, 500));
    }

    private static Target quarter(int quarter, int yi) {
        return new Target(0, 0, Indicator.INTRODUCED, "全市", 2024, quarter, BigDecimal.valueOf(Money.ofYi(yi).yuan()), LocalDate.of(2024, 1, 20));
    }

    private static Explanation schedule(LedgerBuilder ledger, CountingRules rules, String date) {
        return GoalFigure.of(Half.INTRODUCED, GoalFigure.Part.SCHEDULE).explain(Reckoning.ofCity(ledger.build(), rules, LocalDate.parse(date)));
    }

    private static String said(Phrase phrase) {
        return phrase.in(RoundingRule.DEFAULT.words(Texts.of(Texts.Language.ZH)), Unit.YI);
    }

    @Test
    void atAQuartersEndItIsTheQuartersTargetByTheYears() {
        Explanation march = schedule(planned(), PLAN, "2024-03-31");

        assertThat(said(march.formula())).isEqualTo("批准方案：2024年第一季度末累计目标 200亿元 ÷ 全年目标 1,000亿元 × 100% = 20.0%");
        assertThat(march.evidence()).extracting(evidence -> said(evidence.what()))
                .containsExactly("全市2024年第一季度末新引进项目计划总投资累计目标", "全市2024年第二季度末新引进项目计划总投资累计目标", "全市2024年新引进项目计划总投资目标");
        assertThat(said(march.rules())).endsWith("序时按批准方案的分季目标，没有分季目标的按月。");
    }

    @Test
    void betweenQuartersItGoesEvenlyByMonth() {
        assertThat(said(schedule(planned(), PLAN, "2024-04-30").formula()))
                .isEqualTo("批准方案：2024年3月末 20.0%，2024年6月末 50.0%，其间逐月均分；已满 4 个月，应完成 30.0%");
        assertThat(said(schedule(planned(), PLAN, "2024-02-29").formula()))
                .isEqualTo("批准方案：年初 0，2024年3月末 20.0%，其间逐月均分；已满 2 个月，应完成 13.3%");
        assertThat(said(schedule(planned(), PLAN, "2024-12-31").formula())).isEqualTo("批准方案：全年各月已满，应完成全年目标的 100.0%");
    }

    @Test
    void withoutQuartersOrBeforeTheyWereIssuedItIsByMonthsAndSaysSo() {
        LedgerBuilder yearOnly = LedgerBuilder.ledger().target(Indicator.INTRODUCED, "全市", 2024, "1000亿", null);

        assertThat(said(schedule(yearOnly, PLAN, "2024-03-31").formula())).isEqualTo("没有下达分季目标，按月：已满 3 个月 ÷ 12 = 25.0%");
        assertThat(said(schedule(planned(), CountingRules.DEFAULT, "2024-03-31").formula())).isEqualTo("已满 3 个月 ÷ 12 = 25.0%");
        assertThat(schedule(planned(), PLAN, "2024-01-05").evidence()).isEmpty();
    }

    @Test
    void aGapIsWrittenByTheRoundingOfTheRules() {
        CountingRules cut = PLAN.withRounding(new RoundingRule(2, RoundingMode.DOWN));
        Reckoning at = Reckoning.ofCity(planned().projects("signed | plannedWan\n2024-01-20 | 333.378亿").build(), cut, LocalDate.of(2024, 3, 31));

        Explanation gap = GoalFigure.of(Half.INTRODUCED, GoalFigure.Part.GAP).explain(at);

        assertThat(gap.value().number(cut.rounding().words(Texts.of(Texts.Language.ZH)), Unit.YI)).isEqualTo("+13.33");
    }

    @Test
    void aJointUnitsIndustrialInvestmentIsItsMembersPublishedFiguresAddedUp() {
        LedgerBuilder ledger = LedgerBuilder.ledger().entry(new JointUnit(0, 0, "鼎湖区+肇庆新区", List.of("鼎湖区", "肇庆新区")))
                .target(Indicator.INDUSTRIAL, "鼎湖区+肇庆新区", 2024, "100亿", null)
                .published(Indicator.INDUSTRIAL, "鼎湖区", "2024-03", "9亿", "1").published(Indicator.INDUSTRIAL, "肇庆新区", "2024-03", "11亿", "1");
        Reckoning at = Reckoning.ofCity(ledger.build(), PLAN, LocalDate.of(2024, 3, 31));

        Explanation value = new GoalFigure(Half.INDUSTRIAL, GoalFigure.Part.VALUE, "鼎湖区+肇庆新区").explain(at);

        assertThat(value.value()).isEqualTo(Quantity.of(Money.ofYi(20)));
        assertThat(value.terms()).extracting(Explanation.Term::value).containsExactly(Quantity.of(Money.ofYi(9)), Quantity.of(Money.ofYi(11)));
        assertThat(at.industrialBoard()).singleElement().extracting(row -> row.goal().ratePercent().stripTrailingZeros().toPlainString()).isEqualTo("20");
    }
}
