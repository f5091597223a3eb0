package org.yinfeng.exchange.write;

import java.math.BigDecimal;
import org.yinfeng.project.LandArea;
import org.yinfeng.project.Money;
import org.yinfeng.project.Stage;
import org.yinfeng.project.Status;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Unit;

/** The values of cells as they are written: numbers exact and plain, stages and statuses in words, dates as in ISO 8601. */
final class Shown {
    private final Texts texts;
    private final Unit unit;

    Shown(Texts texts, Unit unit) {
        this.texts = texts;
        this.unit = unit;
    }

    static boolean isNumber(Object value) {
        return value instanceof Money || value instanceof LandArea || value instanceof Number;
    }

    /** The plain digits of a number: yuan are turned into the unit by moving the point, without dividing. */
    String number(Object value) {
        if (value instanceof Money money) {
            return decimal(money.yuan(), digits(unit));
        }
        return value instanceof LandArea area ? decimal(area.tenThousandths(), 4)
                : value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString();
    }

    static int digits(Unit unit) {
        return switch (unit) {
            case YUAN -> 0;
            case WAN -> 4;
            case YI -> 8;
        };
    }

    /** value / 10^digits without trailing zeros. */
    static String decimal(long value, int digits) {
        long power = 1;
        for (int i = 0; i < digits; i++) {
            power *= 10;
        }
        return value % power == 0 ? Long.toString(value / power)
                : BigDecimal.valueOf(value, digits).stripTrailingZeros().toPlainString();
    }

    String text(Object value) {
        if (value instanceof Stage || value instanceof Status) {
            return texts.get((value instanceof Stage ? "stage." : "status.") + value);
        }
        return value.toString();
    }
}
