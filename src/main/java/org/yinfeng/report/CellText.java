package org.yinfeng.report;

import java.math.BigDecimal;
import org.yinfeng.ledger.Column;
import org.yinfeng.ledger.Listing;
import org.yinfeng.ledger.layout.Section;
import org.yinfeng.project.Field;
import org.yinfeng.project.LandArea;
import org.yinfeng.project.Money;
import org.yinfeng.project.Stage;
import org.yinfeng.project.Status;
import org.yinfeng.project.Unit;
import org.yinfeng.project.Wording;
import org.yinfeng.report.chart.Align;

/** A listing's values as paper shows them: blank where unknown, units in the heading only. */
final class CellText {
    private final Wording words;
    private final Unit unit;
    private final int decimals;

    /** @param decimals of amounts */
    CellText(Wording words, Unit unit, int decimals) {
        this.decimals = decimals;
        this.words = words;
        this.unit = unit;
    }

    String of(Column column, Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Money money) {
            return words.number(words.amount(money, unit), decimals);
        }
        if (value instanceof LandArea area) {
            return words.exact(area.mu());
        }
        if (value instanceof BigDecimal percent) {
            return words.rate(percent);
        }
        if (value instanceof Integer number) {
            return words.count(number);
        }
        if (value instanceof Stage stage) {
            return words.texts().get("stage." + stage);
        }
        if (value instanceof Status status) {
            return words.texts().get("status." + status);
        }
        return value instanceof String text && isChoice(column) ? words.texts().word(text) : value.toString();
    }

    /** Whether the amounts of some column, each as it is shown, add up to another number than their sum as it is shown. */
    boolean isUneven(Listing listing, Section whole) {
        for (int i = 0; i < listing.columns().size(); i++) {
            Column column = listing.columns().get(i);
            if (whole.sum(i, column.type()) instanceof Money sum && !shown(listing, column).equals(rounded(sum))) {
                return true;
            }
        }
        return false;
    }

    private BigDecimal shown(Listing listing, Column column) {
        BigDecimal parts = BigDecimal.ZERO.setScale(decimals);
        for (int position = 0; position < listing.rows().length; position++) {
            parts = listing.value(position, column) instanceof Money money ? parts.add(rounded(money)) : parts;
        }
        return parts;
    }

    private BigDecimal rounded(Money money) {
        return Wording.rounded(words.amount(money, unit), decimals);
    }

    private static boolean isChoice(Column column) {
        Field<?> field = Field.byKey(column.key());
        return field != null && field.kind() == Field.Kind.CHOICE;
    }

    static boolean isText(Column column) {
        return column.type() == String.class;
    }

    static Align align(Column column) {
        boolean number = column.type() == Money.class || column.type() == LandArea.class || column.type() == BigDecimal.class
                || column.type() == Integer.class;
        return number ? Align.RIGHT : Align.LEFT;
    }

    /** The unit under a column's heading. */
    String unit(Column column) {
        return column.type() == Money.class ? words.unit(unit) : column.type() == LandArea.class ? words.texts().get("unit.mu")
                : column.type() == BigDecimal.class ? "%" : "";
    }
}
