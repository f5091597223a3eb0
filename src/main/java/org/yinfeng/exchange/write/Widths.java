package org.yinfeng.exchange.write;

import org.yinfeng.ledger.Column;
import org.yinfeng.project.EventDate;
import org.yinfeng.project.Field;
import org.yinfeng.project.LandArea;
import org.yinfeng.project.Money;
import org.yinfeng.project.Promise;

/** How wide a column stands, in characters of a digit's width: a Chinese character takes two. */
final class Widths {
    private Widths() {}

    static int of(Column column, String heading, boolean grouped) {
        int head = grouped ? 0 : Math.min(ofText(heading), 2 * ((ofText(heading) + 3) / 4)) + 2;
        return Math.max(head, content(column));
    }

    private static int content(Column column) {
        Field<?> field = Field.byKey(column.key());
        if (column.type() == Money.class || column.type() == LandArea.class) {
            return 12;
        }
        if (column.type() == EventDate.class) {
            return 11;
        }
        if (column.type() == Promise.class) {
            return 9;
        }
        if (field == null || field.kind() != Field.Kind.TEXT) {
            return field == Field.INDUSTRY || field == Field.UNIT ? 20 : 11;
        }
        if (field == Field.CODE || field == Field.PHONE) {
            return 14;
        }
        return field == Field.STATE_CODE || field == Field.CREDIT_CODE ? 26 : field == Field.NAME ? 44 : 32;
    }

    static int ofText(String text) {
        return text.codePoints().map(c -> c < 0x2000 ? 1 : 2).sum();
    }
}
