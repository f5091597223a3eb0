package org.yinfeng.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** The note on rounding stands exactly where a reader who adds up the printed numbers comes to another sum. */
class FootingPropertyTest {
    @Property
    void theNoteAppearsExactlyWhenThePrintedPartsDoNotAddUp(@ForAll @Size(max = 12) List<@LongRange(min = 0, max = 90_000_000_000L) Long> yuan,
            @ForAll Unit unit, @ForAll Texts.Language language) {
        Wording words = new Wording(Texts.of(language));
        List<Money> parts = yuan.stream().map(Money::ofYuan).toList();
        Money total = parts.stream().reduce(Money.ZERO, Money::plus);

        BigDecimal byReader = parts.stream().map(part -> read(words.column(part, unit))).reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(new Footing(words, unit).amounts(parts, total).isNeeded())
                .isEqualTo(byReader.compareTo(read(words.column(total, unit))) != 0);
    }

    private static BigDecimal read(String printed) {
        return new BigDecimal(printed.replace(",", ""));
    }
}
