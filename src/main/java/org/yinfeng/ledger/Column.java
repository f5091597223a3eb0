package org.yinfeng.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yinfeng.project.Field;
import org.yinfeng.project.Stage;

/**
 * A column of a list of projects: a field, or something derived at a date. On the screen, in exports and on paper alike.
 *
 * @param key the name on the command line and in JSON; its heading is {@code field.<key>} in the string bundles
 * @param type what the values are: String, Money, LandArea, EventDate, Promise, Status, Stage, BigDecimal (percent) or Integer
 */
public record Column(String key, Class<?> type, Reader reader) {
    /** Reads a column's value; null where unknown. */
    public interface Reader {
        Object value(Block block, int rowInBlock, LocalDate asOf);
    }

    /** The stage at the list's date. */
    public static final Column STAGE = new Column("stage", Stage.class,
            (block, row, asOf) -> block.stage(row, (int) asOf.toEpochDay()));

    public static Column of(Field<?> field) {
        return field == Field.STATUS ? new Column(field.key(), field.type(), (block, row, asOf) -> block.status(row))
                : new Column(field.key(), field.type(), (block, row, asOf) -> block.value(field, row));
    }

    /** Every field's column and the stage after the latest event. */
    public static List<Column> standard() {
        List<Column> columns = new ArrayList<>();
        for (Field<?> field : Field.all()) {
            columns.add(of(field));
            if (field == Field.PRODUCTION) {
                columns.add(STAGE);
            }
        }
        return columns;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Column that && key.equals(that.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
