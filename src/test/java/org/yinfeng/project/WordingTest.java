package org.yinfeng.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WordingTest {
    private final Wording zh = new Wording(Texts.of(Texts.Language.ZH));
    private final Wording en = new Wording(Texts.of(Texts.Language.EN));

    @Test
    void aLeadersFigureHasOneDecimalAndNoneWhenWhole() {
        assertThat(zh.leader(Money.ofWan(4_296_000), Unit.YI)).isEqualTo("429.6");
        assertThat(zh.leader(Money.ofWan(6_890_000), Unit.YI)).isEqualTo("689");
        assertThat(zh.leader(Money.ofWan(570_001), Unit.YI)).isEqualTo("57.0");
        assertThat(zh.leader(null, Unit.YI)).isEqualTo("—");
    }

    @Test
    void ratesGapsAndGrowthsAreRoundedAsTheRulesSay() {
        Wording cut = new Wording(Texts.of(Texts.Language.ZH), 2, RoundingMode.DOWN);
        Wording whole = new Wording(Texts.of(Texts.Language.ZH), 0, RoundingMode.HALF_UP);
        BigDecimal rate = new BigDecimal("48.4478");

        assertThat(zh.rate(rate)).isEqualTo("48.4");
        assertThat(cut.rate(new BigDecimal("48.4499"))).isEqualTo("48.44");
        assertThat(cut.points(new BigDecimal("-1.559"))).isEqualTo("1.55");
        assertThat(cut.growth(new BigDecimal("-0.009"))).isEqualTo("0.00%");
        assertThat(cut.signedRate(new BigDecimal("13.879"))).isEqualTo("+13.87");
        assertThat(whole.rate(rate)).isEqualTo("48");
        assertThat(whole.signedRate(new BigDecimal("-0.4"))).isEqualTo("0");
        assertThat(cut.number(new BigDecimal("1.239"), 2)).as("amounts stay half up").isEqualTo("1.24");
    }

    @Test
    void aSingleProjectDropsItsZeros() {
        assertThat(zh.project(Money.ofWan(132_000), Unit.YI)).isEqualTo("13.2");
        assertThat(zh.project(Money.ofWan(200_000), Unit.YI)).isEqualTo("20");
        assertThat(zh.project(Money.ofWan(132_055), Unit.YI)).isEqualTo("13.21");
    }

    @Test
    void columnsAlignAndUnknownIsBlank() {
        assertThat(zh.column(Money.ofWan(132_000), Unit.WAN)).isEqualTo("132,000");
        assertThat(zh.column(Money.ofWan(132_000), Unit.YI)).isEqualTo("13.20");
        assertThat(en.column(Money.ofWan(132_000), Unit.WAN)).isEqualTo("1,320.00");
        assertThat(zh.column(null, Unit.WAN)).isEmpty();
    }

    @Test
    void ratesAreRoundedHalfUpOnceAndSignedWithATrueMinus() {
        assertThat(zh.rate(new BigDecimal("42.95"))).isEqualTo("43.0");
        assertThat(zh.growth(new BigDecimal("-4.949"))).isEqualTo("\u22124.9%");
        assertThat(zh.growth(new BigDecimal("111.71"))).isEqualTo("+111.7%");
        assertThat(zh.growth(new BigDecimal("-0.04"))).isEqualTo("0.0%");
        assertThat(zh.growth(null)).isEqualTo("—");
    }

    @Test
    void datesReadAsEachLanguageWritesThem() {
        assertThat(zh.date(LocalDate.of(2024, 3, 31))).isEqualTo("2024年3月31日");
        assertThat(en.date(LocalDate.of(2024, 3, 31))).isEqualTo("31 March 2024");
        assertThat(zh.quarter(Quarter.parse("2024Q1"))).isEqualTo("2024年第一季度");
        assertThat(zh.throughMonth(3)).isEqualTo("1—3月");
        assertThat(en.throughMonth(3)).isEqualTo("Jan–Mar");
    }

    @Test
    void placesAreFilledOnceAndNeverFromWhatFillsThem() {
        assertThat(Texts.of(Texts.Language.ZH).get("edit.undo", "{0}{1}")).isEqualTo("撤销 {0}{1}");
    }
}
