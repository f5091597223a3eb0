package org.yinfeng.command;

import java.math.BigDecimal;
import org.yinfeng.project.LandArea;
import org.yinfeng.project.Money;
import org.yinfeng.project.Stage;
import org.yinfeng.project.Status;
import org.yinfeng.project.Unit;
import org.yinfeng.project.Wording;

/** A project's values as other programs read them and as people do. */
final class Values {
    private Values() {}

    /** Dates ISO, amounts in 万元, null where unknown. */
    static String plain(Object value) {
        if (value == null) {
            return null;
        }
        if (value instanceof Money money) {
            return money.in(Unit.WAN).toPlainString();
        }
        if (value instanceof LandArea area) {
            return area.mu().toPlainString();
        }
        return value instanceof BigDecimal number ? Json.plain(number) : value.toString();
    }

    /** As it stands in a column whose heading tells the unit; blank where unknown. */
    static String cell(Object value, Wording wording) {
        if (value == null) {
            return "";
        }
        return value instanceof Money money ? wording.exact(wording.amount(money, Unit.WAN)) : shown(value, wording);
    }

    static String shown(Object value, Wording wording) {
        if (value == null) {
            return Wording.UNKNOWN;
        }
        if (value instanceof Money money) {
            return wording.exact(wording.amount(money, Unit.WAN)) + " " + wording.unit(Unit.WAN);
        }
        if (value instanceof Status || value instanceof Stage) {
            return wording.texts().get((value instanceof Status ? "status." : "stage.") + value);
        }
        return value instanceof String word ? wording.texts().word(word) : plain(value);
    }
}
