package org.yinfeng.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.ledger.Lights;
import org.yinfeng.ledger.RoundingRule;
import org.yinfeng.ledger.ScheduleBasis;
import org.yinfeng.ledger.StageBasis;
import org.yinfeng.project.Field;
import org.yinfeng.project.Money;
import org.yinfeng.project.Scope;
import org.yinfeng.project.Texts;

class RuleWordsTest {
    private static final Texts ZH = Texts.of(Texts.Language.ZH);
    private static final Texts EN = Texts.of(Texts.Language.EN);
    private static final CountingRules STANDARD = CountingRules.DEFAULT;

    @Test
    void theStandardRulesAreSaidInBothLanguages() {
        assertThat(new RuleWords(STANDARD, ZH).nameAndBrief())
                .isEqualTo("标准口径（制造业、按签约日、剔除当年终止、各阶段累计、序时按月、率取1位四舍五入）");
        assertThat(new RuleWords(STANDARD, EN).name()).isEqualTo("Standard rules");
        assertThat(new RuleWords(STANDARD, ZH).sentence()).contains("大项目为计划总投资10亿元及以上，规模分段下限50、10、5、1、0亿元")
                .contains("到期前30天提示，逾期满1个月转红；落后序时10个百分点黄、30个红；90天无进展");
        assertThat(new RuleWords(STANDARD, EN).sentence()).contains("large from 1 CNY bn planned, bands from 5, 1, 0.5, 0.1, 0 CNY bn");
    }

    @Test
    void setsThatDifferInAnythingDifferInTheSentence() {
        Lights lights = Lights.DEFAULT;
        List<CountingRules> others = List.of(STANDARD.withScope(Scope.ALL), STANDARD.withCountDate(Field.FILED),
                STANDARD.withDropTerminated(false), STANDARD.withStageBasis(StageBasis.EXCLUSIVE),
                STANDARD.withScheduleBasis(ScheduleBasis.PLAN), STANDARD.withSizes(Money.ofYi(5), STANDARD.bands()),
                STANDARD.withSizes(STANDARD.large(), List.of(Money.ofYi(20), Money.ZERO)),
                STANDARD.withRounding(new RoundingRule(2, RoundingMode.HALF_UP)),
                STANDARD.withRounding(new RoundingRule(1, RoundingMode.DOWN)),
                STANDARD.withLights(new Lights(31, 1, BigDecimal.TEN, BigDecimal.valueOf(30), 90, 6, 2)),
                STANDARD.withLights(new Lights(30, 2, BigDecimal.TEN, BigDecimal.valueOf(30), 90, 6, 2)),
                STANDARD.withLights(new Lights(30, 1, BigDecimal.ONE, BigDecimal.valueOf(30), 90, 6, 2)),
                STANDARD.withLights(new Lights(30, 1, BigDecimal.TEN, BigDecimal.valueOf(31), 90, 6, 2)),
                STANDARD.withLights(new Lights(30, 1, BigDecimal.TEN, BigDecimal.valueOf(30), 91, 6, 2)),
                STANDARD.withLights(new Lights(30, 1, BigDecimal.TEN, BigDecimal.valueOf(30), 90, 7, 2)),
                STANDARD.withLights(new Lights(30, 1, BigDecimal.TEN, BigDecimal.valueOf(30), 90, 6, 3)));

        assertThat(lights).isEqualTo(STANDARD.lights());
        for (Texts texts : List.of(ZH, EN)) {
            assertThat(Stream.concat(Stream.of(STANDARD), others.stream()).map(rules -> new RuleWords(rules, texts).sentence()))
                    .doesNotHaveDuplicates().noneMatch(sentence -> sentence.contains("{") || sentence.contains("rules."));
        }
    }
}
