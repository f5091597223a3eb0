package org.yinfeng.project;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An area of land in 亩 (1 亩 = 666.67 m²), exact to a ten-thousandth; never negative. */
public record LandArea(long tenThousandths) implements Comparable<LandArea> {
    public LandArea {
        if (tenThousandths < 0) {
            throw new IllegalArgumentException("an area of land is not negative: " + tenThousandths);
        }
    }

    public static LandArea ofMu(BigDecimal mu) {
        return new LandArea(mu.movePointRight(4).setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    public BigDecimal mu() {
        BigDecimal exact = BigDecimal.valueOf(tenThousandths, 4).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }

    @Override
    public int compareTo(LandArea other) {
        return Long.compare(tenThousandths, other.tenThousandths);
    }
}
