package org.yinfeng.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class DatesTest {
    @Test
    void aDateKnownToTheMonthHasPassedWhenItsLastDayHasCome() {
        EventDate february = EventDate.parse("2024-02");
        assertThat(february.passedBy(LocalDate.of(2024, 2, 28))).isFalse();
        assertThat(february.passedBy(LocalDate.of(2024, 2, 29))).isTrue();
        assertThat(february).hasToString("2024-02");
    }

    @Test
    void aDayHasPassedOnTheDay() {
        assertThat(EventDate.parse("2024-02-10").passedBy(LocalDate.of(2024, 2, 10))).isTrue();
        assertThat(EventDate.parse("2024-02-10").passedBy(LocalDate.of(2024, 2, 9))).isFalse();
    }

    @Test
    void packingKeepsTheDayAndItsPrecisionAndTheOrder() {
        for (String written : new String[] {"2000-01-01", "2024-02", "2024-02-29", "2099-12", "1969-12-31"}) {
            assertThat(EventDate.unpack(EventDate.parse(written).pack())).hasToString(written);
        }
        assertThat(EventDate.parse("2024-02-28").pack()).isLessThan(EventDate.parse("2024-02").pack());
        assertThat(EventDate.unpack(EventDate.ABSENT)).isNull();
    }

    @Test
    void aRevisedPromiseKeepsItsFirstMonth() {
        Promise promise = Promise.revise(null, YearMonth.of(2023, 6));
        Promise revised = Promise.revise(promise, YearMonth.of(2024, 1));
        assertThat(revised.first()).isEqualTo(YearMonth.of(2023, 6));
        assertThat(revised.latest()).isEqualTo(YearMonth.of(2024, 1));
        assertThat(revised.isRevised()).isTrue();
        assertThat(Promise.unpack(revised.pack())).isEqualTo(revised);
    }

    @Test
    void aPromiseIsDueWhenItsMonthHasEnded() {
        Promise promise = Promise.of(YearMonth.of(2023, 11));
        assertThat(promise.dueBy(LocalDate.of(2023, 11, 29))).isFalse();
        assertThat(promise.dueBy(LocalDate.of(2023, 11, 30))).isTrue();
    }

    @Test
    void quartersFollowEachOtherOverTheYearsEnd() {
        assertThat(Quarter.parse("2023Q4").next()).hasToString("2024Q1");
        assertThat(Quarter.parse("2024q1").previous()).hasToString("2023Q4");
        assertThat(Quarter.of(LocalDate.of(2024, 3, 31)).end()).isEqualTo("2024-03-31");
        assertThatThrownBy(() -> Quarter.parse("2024Q5")).isInstanceOf(IllegalArgumentException.class);
    }
}
