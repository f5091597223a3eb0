package org.yinfeng.exchange.write;

import java.util.List;
import org.yinfeng.ledger.Column;
import org.yinfeng.ledger.layout.Sections;
import org.yinfeng.project.LandArea;
import org.yinfeng.project.Money;

/** The sums of a list's columns of amounts and areas, gathered while it is written. */
final class Sums {
    private final List<Column> columns;
    private final long[] sums;
    private final boolean[] known;

    Sums(List<Column> columns) {
        this.columns = columns;
        sums = new long[columns.size()];
        known = new boolean[columns.size()];
    }

    void add(int column, Object value) {
        if (value == null || !Sections.isSummed(columns.get(column))) {
            return;
        }
        if (value instanceof Money money) {
            add(column, money.yuan());
        } else if (value instanceof LandArea area) {
            add(column, area.tenThousandths());
        }
    }

    private void add(int column, long amount) {
        sums[column] = Math.addExact(sums[column], amount);
        known[column] = true;
    }

    /** The sum of a column, null where it has none. */
    Object of(int column) {
        if (!known[column]) {
            return null;
        }
        return columns.get(column).type() == Money.class ? Money.ofYuan(sums[column]) : new LandArea(sums[column]);
    }
}
