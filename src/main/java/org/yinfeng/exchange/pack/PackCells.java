package org.yinfeng.exchange.pack;

import java.math.BigDecimal;
import org.yinfeng.exchange.reading.Slot;
import org.yinfeng.project.Field;
import org.yinfeng.project.Money;
import org.yinfeng.project.Project;
import org.yinfeng.project.Promise;
import org.yinfeng.project.Status;
import org.yinfeng.project.Texts;

/** The ledger's values as they stand in a pack's cells: exact, money in 万元, dates as in ISO 8601. */
public final class PackCells {
    private static final int WAN_DIGITS = 4;

    private final Texts texts;

    public PackCells(Texts texts) {
        this.texts = texts;
    }

    /** The value that a project has in a slot, null where unknown. */
    public static Object value(Project project, Slot slot) {
        if (slot.isMonth()) {
            return project.invested().get(Promise.month(slot.month()));
        }
        return slot.field() == Field.STATUS ? project.status() : project.get(slot.field());
    }

    /** The value in words and digits; empty where unknown. */
    public String shown(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Money money) {
            BigDecimal wan = BigDecimal.valueOf(money.yuan(), WAN_DIGITS).stripTrailingZeros();
            return wan.scale() < 0 ? wan.setScale(0).toPlainString() : wan.toPlainString();
        }
        return value instanceof Status ? texts.get("status." + value) : value.toString();
    }
}
