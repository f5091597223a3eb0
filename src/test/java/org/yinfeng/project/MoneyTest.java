package org.yinfeng.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class MoneyTest {
    @Test
    void oneWanIsTenThousandYuanAndOneYiIsTenThousandWan() {
        assertThat(Money.ofWan(1).yuan()).isEqualTo(10_000);
        assertThat(Money.ofYi(1)).isEqualTo(Money.ofWan(10_000));
    }

    @Test
    void readsDecimalAmountsExactly() {
        assertThat(Money.of(new BigDecimal("1.2"), Unit.YI)).isEqualTo(Money.ofWan(12_000));
        assertThat(Money.of(new BigDecimal("7446.08"), Unit.WAN).yuan()).isEqualTo(74_460_800);
    }

    @Test
    void roundsHalfUpToTheYuanAndTellsThatItDid() {
        assertThat(Money.of(new BigDecimal("0.00005"), Unit.WAN).yuan()).isEqualTo(1);
        assertThat(Money.isExact(new BigDecimal("0.00005"), Unit.WAN)).isFalse();
        assertThat(Money.isExact(new BigDecimal("0.0001"), Unit.WAN)).isTrue();
    }

    @Test
    void showsWhatItHoldsWithoutTrailingZeros() {
        assertThat(Money.ofWan(6_890_000).in(Unit.WAN).toPlainString()).isEqualTo("6890000");
        assertThat(Money.ofWan(6_890_000).in(Unit.YI).toPlainString()).isEqualTo("689");
        assertThat(Money.ofYuan(15_001).in(Unit.WAN).toPlainString()).isEqualTo("1.5001");
    }

    @Test
    void refusesToOverflow() {
        Money most = Money.ofYuan(Long.MAX_VALUE);
        assertThatThrownBy(() -> most.plus(Money.ofYuan(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.ofYi(Long.MAX_VALUE / 2)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.of(new BigDecimal("1E30"), Unit.WAN)).isInstanceOf(ArithmeticException.class);
    }
}
