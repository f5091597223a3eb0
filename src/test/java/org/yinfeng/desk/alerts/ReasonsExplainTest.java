package org.yinfeng.desk.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yinfeng.ledger.CountingRules;
import org.yinfeng.progress.Reckoning;
import org.yinfeng.progress.alert.AlertFigure;
import org.yinfeng.progress.alert.AlertKind;
import org.yinfeng.progress.alert.AlertList;
import org.yinfeng.progress.alert.Alerts;
import org.yinfeng.progress.alert.Light;
import org.yinfeng.progress.explain.Explanation;
import org.yinfeng.progress.explain.Phrase;
import org.yinfeng.progress.explain.Quantity;
import org.yinfeng.progress.forecast.Forecast;
import org.yinfeng.progress.forecast.ForecastFigure;
import org.yinfeng.progress.forecast.Method;
import org.yinfeng.progress.forecast.Subject;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Unit;
import org.yinfeng.project.Wording;
import org.yinfeng.testing.LedgerBuilder;
import org.yinfeng.testing.SampleLedger;

/** Alerts, their counts and forecasts say what they rest on. */
class ReasonsExplainTest {
    private static final LocalDate MARCH = LocalDate.of(2024, 3, 31);
    private static final Reckoning AT = Reckoning.ofCity(SampleLedger.get(), CountingRules.DEFAULT, MARCH);
    private static final AlertList ALL = new Alerts(AT.ledger(), AT.rules(), MARCH, MARCH).find(null);

    private static String said(Phrase phrase) {
        return phrase.in(new Wording(Texts.of(Texts.Language.ZH)), Unit.YI);
    }

    private static void isWorded(Explanation explanation) {
        for (Texts.Language language : Texts.Language.values()) {
            Wording words = new Wording(Texts.of(language));
            assertThat(List.of(explanation.title().in(words, Unit.YI), explanation.formula().in(words, Unit.YI), explanation.rules().in(words, Unit.YI)))
                    .noneMatch(text -> text.contains("explain.") || text.contains("forecast.ground") || text.matches(".*\\{\\d}.*"));
        }
    }

    @Test
    void oneAlertOfEachKindSaysWhatWasDueAndHowFarItLags() {
        for (AlertKind kind : AlertKind.values()) {
            for (int place = 0; place < ALL.size(); place++) {
                if (ALL.kind(place) == kind) {
                    Explanation explanation = AlertFigure.of(ALL.get(place), MARCH).explain(AT);
                    isWorded(explanation);
                    assertThat(said(explanation.formula())).isNotEqualTo("这条预警已经解除");
                    assertThat(explanation.parts().ids()).containsExactly(ALL.get(place).project());
                    break;
                }
            }
        }
    }

    @Test
    void anInvestmentThatLagsIsSaidAsASum() {
        Reckoning at = Reckoning.ofCity(LedgerBuilder.ledgerOf("signed | plan | invested\n2024-01-10 | 2024:1000 | 2024-03:149"),
                CountingRules.DEFAULT, MARCH);
        AlertList alerts = new Alerts(at.ledger(), at.rules(), MARCH, MARCH).find(null);

        Explanation lag = AlertFigure.of(alerts.get(0), MARCH).explain(at);

        assertThat(said(lag.formula())).isEqualTo("黄灯：本年完成投资 0.01亿元 ÷ 年度计划 0.1亿元 × 100% = 14.9%；按月序时 25.0%；相差 −10.1个百分点");
        assertThat(lag.value()).isEqualTo(Quantity.points(new java.math.BigDecimal("-10.1")));
    }

    @Test
    void theCountOfALightIsTheAlertsOfThatLight() {
        AlertView view = AlertView.of(AT.ledger(), ALL, AlertFilter.ALL);
        for (Light light : List.of(Light.RED, Light.YELLOW, Light.DUE, Light.GREY)) {
            Explanation count = AlertCount.of(AlertFilter.ALL, light, MARCH).explain(AT);
            isWorded(count);
            assertThat(count.value()).isEqualTo(Quantity.count(view.byLight()[light.ordinal()]));
        }
        AlertView.Group unit = view.groups().get(0);
        assertThat(new AlertCount(AlertFilter.ALL.withLights(Set.of()).of(unit.unit(), unit.person()), MARCH).explain(AT).value())
                .isEqualTo(Quantity.count(Arrays.stream(unit.counts()).sum()));
    }

    @Test
    void everyMethodsYearEndSaysWhatItRestsOnAndEachMonthOfTheFanItsRange() {
        Forecast forecast = Forecast.of(AT);
        for (Subject subject : List.of(Subject.INTRODUCED, Subject.STARTED)) {
            for (Method method : Method.values()) {
                Explanation end = ForecastFigure.of(subject, method).explain(AT);
                isWorded(end);
                Long expected = forecast.of(subject).by(method).value();
                assertThat(end.value().value() == null ? null : (Long) end.value().value().longValueExact()).isEqualTo(expected);
            }
        }
        Explanation june = ForecastFigure.atMonth(Subject.INTRODUCED, java.time.YearMonth.of(2024, 6), 3).explain(AT);
        assertThat(june.value().value().longValueExact()).isEqualTo(forecast.of(Subject.INTRODUCED).fan().bands().get(2).p50());
        assertThat(said(june.formula())).contains("十次中有八次在");
        isWorded(ForecastFigure.of(Subject.INTRODUCED, Method.PACE).rated().explain(AT));
    }
}
