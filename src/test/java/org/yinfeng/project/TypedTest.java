package org.yinfeng.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTest {
    @ParameterizedTest
    @ValueSource(strings = {"2024-03-15", "2024.3.15", "2024/3/15", "2024年3月15日", "20240315", " ２０２４年３月１５日　"})
    void aDayIsReadHoweverItIsParted(String text) {
        assertThat(Typed.date(text)).contains(EventDate.of(LocalDate.of(2024, 3, 15)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-03", "2024.3", "2024年3月", "202403"})
    void aMonthStaysAMonth(String text) {
        assertThat(Typed.date(text)).contains(EventDate.of(YearMonth.of(2024, 3)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-30", "二月三十", "24.3", "2024", "2024-13", "03/04/2024", "待定", ""})
    void whatIsNotCertainlyADateIsNotRead(String text) {
        assertThat(Typed.date(text)).isEmpty();
    }

    @Test
    void aTypedUnitWinsOverTheWindows() {
        assertThat(Typed.yuan("1.2亿", 10_000)).hasValueSatisfying(y -> assertThat(y).isEqualByComparingTo("120000000"));
        assertThat(Typed.yuan("３，５００万元", 100_000_000)).hasValueSatisfying(y -> assertThat(y).isEqualByComparingTo("35000000"));
        assertThat(Typed.yuan("132,000", 10_000)).hasValueSatisfying(y -> assertThat(y).isEqualByComparingTo("1320000000"));
        assertThat(Typed.yuan("-5.00", 1)).hasValueSatisfying(y -> assertThat(y).isEqualByComparingTo("-5"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"约3亿", "5000-8000万", "1,2", "12,00", "1e4", "一百", "万", "3斤"})
    void whatIsNotCertainlyAnAmountIsNotRead(String text) {
        assertThat(Typed.yuan(text, 10_000)).isEmpty();
    }

    @Test
    void anAmountThatDoesNotFitIsNotAMoney() {
        assertThat(Typed.rounded(new BigDecimal("1e30"))).isEmpty();
        assertThat(Typed.rounded(new BigDecimal("0.5"))).contains(Money.ofYuan(1));
    }

    @Test
    void aMessageWordsTheMessagesInIt() {
        Texts texts = Texts.of(Texts.Language.ZH);
        Message inner = Message.of("date.month", "2024", "@month.3");
        assertThat(Message.of("edit.undo", inner.asArgument()).in(texts)).isEqualTo("撤销 2024年3月月");
        assertThat(Message.of("edit.undo", "@某项目").in(texts)).isEqualTo("撤销 @某项目");
    }
}
