package org.yinfeng.exchange.write;

import java.math.BigDecimal;
import java.util.List;
import org.yinfeng.ledger.Column;
import org.yinfeng.ledger.layout.ListLayout;
import org.yinfeng.ledger.layout.Section;
import org.yinfeng.project.Money;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Unit;
import org.yinfeng.project.Wording;

/** Values as a document shows them: amounts with fixed decimals, and whether the amounts as shown still add up. */
final class DocxCells {
    private final Shown shown;
    private final Unit unit;
    private final int decimals;
    private final BigDecimal[] sums;

    DocxCells(Texts texts, Unit unit, int decimals, int columns) {
        shown = new Shown(texts, unit);
        this.unit = unit;
        this.decimals = decimals == ListLayout.AS_USUAL ? usual(unit) : decimals;
        sums = new BigDecimal[columns];
    }

    private static int usual(Unit unit) {
        return unit == Unit.YI ? 2 : 0;
    }

    String text(int column, Object value) {
        if (value instanceof Money money) {
            BigDecimal rounded = rounded(money);
            sums[column] = sums[column] == null ? rounded : sums[column].add(rounded);
            return grouped(rounded);
        }
        return value == null ? "" : Shown.isNumber(value) ? shown.number(value) : shown.text(value);
    }

    String sum(Object value) {
        return value == null ? "" : value instanceof Money money ? grouped(rounded(money)) : shown.number(value);
    }

    private BigDecimal rounded(Money money) {
        return Wording.rounded(money.in(unit), decimals);
    }

    /** Commas between thousands; as figures stand in documents. */
    private static String grouped(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        StringBuilder text = new StringBuilder(plain);
        for (int at = point - 3; at > 0; at -= 3) {
            text.insert(at, ',');
        }
        return number.signum() < 0 ? "-" + text : text.toString();
    }

    /** Whether what was shown in a column adds up to another number than its sum as shown. */
    boolean partsDiffer(Section whole, List<Column> columns) {
        for (int i = 0; i < sums.length; i++) {
            Object sum = whole.sum(i, columns.get(i).type());
            if (sums[i] != null && sum instanceof Money money && sums[i].compareTo(rounded(money)) != 0) {
                return true;
            }
        }
        return false;
    }

    /** The style of a cell: numbers to the right, short words in the middle. */
    static String style(Object value) {
        return value == null || value instanceof String ? "" : Shown.isNumber(value) ? "Num" : "Mid";
    }
}
