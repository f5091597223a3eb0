package org.yinfeng.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.yinfeng.ledger.StoreException;
import org.yinfeng.project.Field;
import org.yinfeng.project.Message;

/**
 * The numbers by which a ledger's packed projects name their fields, kept in the ledger itself: a field that the program
 * learns gets the next number, so that a new field needs no migration.
 */
final class FieldNumbers {
    /** Stand for the monthly investment and the annual plans, which are no fields. */
    static final int INVESTED = 1;
    static final int PLANS = 2;
    private static final int FIRST = 16;

    private final Field<?>[] byNumber;
    private final int[] numbers;

    /** @param inOrder the fields in the order of their numbers, the first one being 16 */
    FieldNumbers(List<Field<?>> inOrder) {
        byNumber = new Field<?>[FIRST + inOrder.size()];
        numbers = new int[Field.all().size()];
        for (int i = 0; i < inOrder.size(); i++) {
            byNumber[FIRST + i] = inOrder.get(i);
            numbers[inOrder.get(i).ordinal()] = FIRST + i;
        }
    }

    /** In the order in which the program lists its fields. */
    static FieldNumbers ofProgram() {
        return new FieldNumbers(Field.all());
    }

    int count() {
        return byNumber.length;
    }

    /** The field of a number, null where none has it. */
    Field<?> field(int number) {
        return number < byNumber.length ? byNumber[number] : null;
    }

    int number(Field<?> field) {
        return numbers[field.ordinal()];
    }

    /**
     * Reads a ledger's numbers and gives the missing ones.
     *
     * @throws StoreException when the ledger has fields that this program does not know: it would lose them
     */
    static FieldNumbers of(Connection connection) throws SQLException {
        List<Field<?>> fields = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select field_key, kind, number from field_number order by number")) {
            while (rows.next()) {
                Field<?> field = known(rows.getString(1), rows.getString(2));
                // Numbers follow each other without gaps: one that was damaged would shift all that come after it.
                if (rows.getInt(3) != FIRST + fields.size() || fields.contains(field)) {
                    throw new DamagedBytesException("the numbers of the fields");
                }
                fields.add(field);
            }
        }
        List<Field<?>> missing = new ArrayList<>(Field.all());
        missing.removeAll(fields);
        if (!missing.isEmpty()) {
            add(connection, missing, FIRST + fields.size());
            fields.addAll(missing);
        }
        return new FieldNumbers(fields);
    }

    private static Field<?> known(String key, String kind) {
        Field<?> field = Field.byKey(key);
        if (field == null || !field.kind().name().equals(kind)) {
            throw new StoreException(StoreException.Kind.NEWER, Message.of("store.newer.field", key), null);
        }
        return field;
    }

    private static void add(Connection connection, List<Field<?>> fields, int first) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into field_number(number, field_key, kind) values(?, ?, ?)")) {
            for (int i = 0; i < fields.size(); i++) {
                insert.setInt(1, first + i);
                insert.setString(2, fields.get(i).key());
                insert.setString(3, fields.get(i).kind().name());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        connection.commit();
    }
}
