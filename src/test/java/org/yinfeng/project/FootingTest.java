package org.yinfeng.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FootingTest {
    private static final Wording CHINESE = new Wording(Texts.of(Texts.Language.ZH));

    private static List<Money> wan(long... amounts) {
        return java.util.Arrays.stream(amounts).mapToObj(Money::ofWan).toList();
    }

    @Test
    void partsThatArePrintedToTheirTotalNeedNoNote() {
        Footing footing = new Footing(CHINESE, Unit.YI).amounts(wan(10_000, 20_000), Money.ofYi(3));

        assertThat(footing.isNeeded()).isFalse();
        assertThat(footing.note()).isEmpty();
        assertThat(footing.after("口径。")).isEqualTo("口径。");
    }

    /** 0.004 + 0.004 + 0.004 = 0.012: printed 0.00 three times, and 0.01. */
    @Test
    void partsThatRoundAwayFromTheirTotalAreNoted() {
        Footing footing = new Footing(CHINESE, Unit.YI).amounts(wan(40, 40, 40), Money.ofWan(120));

        assertThat(footing.note()).isEqualTo("注：因四舍五入，分项之和可能不等于合计");
        assertThat(footing.after("口径。")).isEqualTo("口径。注：因四舍五入，分项之和可能不等于合计。");
        assertThat(new Footing(CHINESE, Unit.WAN).amounts(wan(40, 40, 40), Money.ofWan(120)).isNeeded()).isFalse();
    }

    /** English writes 亿元 as CNY bn with three decimals: 0.0004 three times. */
    @Test
    void eachLanguageIsAskedForItsOwnDecimals() {
        Wording english = new Wording(Texts.of(Texts.Language.EN));

        assertThat(new Footing(english, Unit.YI).amounts(wan(40, 40, 40), Money.ofWan(120)).note()).startsWith("Note: parts may not add");
        assertThat(new Footing(english, Unit.WAN).amounts(wan(40, 40, 40), Money.ofWan(120)).isNeeded()).isFalse();
    }

    @Test
    void partsThatNeverAddedUpAreNotPutDownToRounding() {
        assertThat(new Footing(CHINESE, Unit.YI).amounts(wan(10_000, 20_000), Money.ofYi(4)).isNeeded()).isFalse();
        assertThat(new Footing(CHINESE, Unit.YI).amounts(wan(40, 40), Money.ofWan(120)).isNeeded()).isFalse();
    }

    @Test
    void theUnknownIsNoPartAndWithoutATotalNothingIsSaid() {
        assertThat(new Footing(CHINESE, Unit.YI).amounts(Stream.of(Money.ofYi(3), null).toList(), Money.ofYi(3)).isNeeded()).isFalse();
        assertThat(new Footing(CHINESE, Unit.YI).amounts(wan(40, 40, 40), null).isNeeded()).isFalse();
    }

    /** Three thirds: 33.3 three times against 100.0; cut, 33.3 as well; with two decimals 33.33. */
    @Test
    void percentagesFollowTheRulesRounding() {
        BigDecimal third = new BigDecimal("100").divide(BigDecimal.valueOf(3), new java.math.MathContext(34, RoundingMode.HALF_UP));
        List<BigDecimal> thirds = List.of(third, third, third);
        BigDecimal whole = new BigDecimal("100");

        assertThat(new Footing(CHINESE, Unit.YI).rates(thirds, whole).isNeeded()).isTrue();
        List<BigDecimal> halves = List.of(new BigDecimal("59.86"), new BigDecimal("7.6"), new BigDecimal("32.54"));
        assertThat(new Footing(CHINESE, Unit.YI).rates(halves, whole).isNeeded()).isFalse();
        assertThat(new Footing(new Wording(CHINESE.texts(), 1, RoundingMode.DOWN), Unit.YI).rates(halves, whole).isNeeded()).isTrue();
    }
}
