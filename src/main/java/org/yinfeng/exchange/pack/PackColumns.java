package org.yinfeng.exchange.pack;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.yinfeng.exchange.reading.Slot;
import org.yinfeng.project.Field;
import org.yinfeng.project.Texts;

/** The columns of a pack for a month: what the project is, its events and promises, the year's months, and how it goes. */
final class PackColumns {
    private static final List<Field<?>> FIRST = List.of(Field.CODE, Field.NAME, Field.COMPANY, Field.REGION, Field.UNIT, Field.TYPE,
            Field.INDUSTRY, Field.PLANNED, Field.SIGNED, Field.PROMISED_START, Field.STARTED, Field.PROMISED_COMPLETION,
            Field.COMPLETED, Field.PROMISED_PRODUCTION, Field.PRODUCTION, Field.STATUS, Field.ENDED);
    private static final List<Field<?>> LAST = List.of(Field.PROGRESS, Field.ISSUE, Field.OFFICER, Field.PHONE);
    private static final Set<Field<?>> OPEN = Set.of(Field.SIGNED, Field.STARTED, Field.COMPLETED, Field.PRODUCTION, Field.STATUS,
            Field.ENDED, Field.PROGRESS, Field.ISSUE, Field.OFFICER, Field.PHONE);

    private PackColumns() {}

    /** The months from January to the given one; all but the last are closed. */
    static List<PackColumn> of(YearMonth month, Texts texts) {
        List<PackColumn> columns = new ArrayList<>();
        FIRST.forEach(field -> columns.add(column(field, texts)));
        for (int number = 1; number <= month.getMonthValue(); number++) {
            YearMonth one = month.withMonth(number);
            columns.add(new PackColumn(Slot.of(one), one.equals(month), texts.get("pack.head.month", one, texts.get("write.unit.wan"))));
        }
        LAST.forEach(field -> columns.add(column(field, texts)));
        return columns;
    }

    private static PackColumn column(Field<?> field, Texts texts) {
        String name = texts.get("field." + field.key());
        boolean money = field.kind() == Field.Kind.MONEY;
        return new PackColumn(Slot.of(field), OPEN.contains(field), money ? texts.get("write.head", name, texts.get("write.unit.wan")) : name);
    }
}
