package org.yinfeng.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.h2.engine.DbObject;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.db.ValueDataType;
import org.h2.mvstore.tx.TransactionMap;
import org.h2.mvstore.tx.TransactionStore;
import org.h2.result.Row;
import org.h2.value.Value;
import org.yinfeng.ledger.StoreException;
import org.yinfeng.project.Message;

/**
 * Looks at a file before H2 opens it as a database: opening already runs what a stranger may have put in (a trigger's source
 * is compiled and run, a linked table connects). So the list of the database's objects is read as plain data first.
 */
final class Inspection {
    private static final int HEADER = 4096;
    private static final Pattern TABLE = Pattern.compile("^CREATE CACHED TABLE \"[^\"]*\"\\.\"([^\"]*)\"");

    private Inspection() {}

    /**
     * Where the ledger stands by the newest state of the file that can be read; null where it is of another kind.
     *
     * @throws StoreException when the file is no ledger, is damaged, or brings objects that a ledger does not have
     */
    static Acknowledged inspect(Path file) throws IOException {
        byte[] start = start(file);
        if (start.length == 0) {
            throw new StoreException(StoreException.Kind.DAMAGED, Message.of("store.damaged", file, "0 B"), null);
        }
        if (!isStore(start, 0) && !isStore(start, HEADER)) {
            boolean zeros = isBlank(start);
            throw new StoreException(zeros ? StoreException.Kind.DAMAGED : StoreException.Kind.NOT_A_LEDGER,
                    Message.of(zeros ? "store.damaged" : "store.notLedger", file, "H:2"), null);
        }
        return objects(file);
    }

    private static byte[] start(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(2 * HEADER);
        }
    }

    private static boolean isStore(byte[] bytes, int at) {
        return bytes.length >= at + 3 && new String(bytes, at, 3, StandardCharsets.ISO_8859_1).equals("H:2");
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte each : bytes) {
            if (each != 0) {
                return false;
            }
        }
        return true;
    }

    private static Acknowledged objects(Path file) {
        try (MVStore store = new MVStore.Builder().fileName(file.toString()).readOnly().open()) {
            TransactionStore transactions = new TransactionStore(store, new ValueDataType());
            transactions.init();
            TransactionMap<Object, Object> list = transactions.begin().openMap("table.0");
            Map<String, Integer> tables = new HashMap<>();
            for (Iterator<Object> keys = list.keyIterator(null); keys.hasNext(); ) {
                Value[] object = ((Row) list.get(keys.next())).getValueList();
                refuseForeign(file, object[2].getInt(), object[3].getString());
                Matcher table = TABLE.matcher(object[3].getString());
                if (table.find()) {
                    tables.put(table.group(1), object[0].getInt());
                }
            }
            return standing(transactions, tables);
        } catch (MVStoreException e) {
            StoreException.Kind kind = e.getErrorCode() == org.h2.mvstore.DataUtils.ERROR_FILE_LOCKED
                    ? StoreException.Kind.IN_USE : StoreException.Kind.DAMAGED;
            throw new StoreException(kind, Message.of(kind == StoreException.Kind.IN_USE ? "store.inUse" : "store.damaged", file,
                    kind == StoreException.Kind.IN_USE ? "?" : firstLine(e)), e);
        } catch (StoreException e) {
            throw e;
        } catch (RuntimeException e) {
            // Damage shows itself as any exception of H2's readers.
            throw new StoreException(StoreException.Kind.DAMAGED, Message.of("store.damaged", file, firstLine(e)), e);
        }
    }

    /** The head and the history's first line, read as plain data too: opening as a database would already write to the file. */
    private static Acknowledged standing(TransactionStore transactions, Map<String, Integer> tables) {
        Value[] head = row(transactions, tables.get("head"), 1);
        if (head == null || head.length < 5) {
            return null;
        }
        Value[] first = row(transactions, tables.get("revision"), 1);
        return new Acknowledged(head[1].getLong(), first == null || first.length < 8 ? null : first[7].getBytes(), head[4].getBytes());
    }

    /** The columns of a row whose key is a number; null where there is no such row. */
    private static Value[] row(TransactionStore transactions, Integer table, long key) {
        if (table == null) {
            return null;
        }
        TransactionMap<Object, Object> rows = transactions.begin().openMap("table." + table);
        return rows.get(key) instanceof Row row ? row.getValueList() : null;
    }

    private static void refuseForeign(Path file, int type, String sql) {
        String start = sql.toUpperCase(Locale.ROOT);
        boolean known = switch (type) {
            case DbObject.TABLE_OR_VIEW -> start.startsWith("CREATE CACHED TABLE") && !start.contains(" GENERATED ALWAYS AS (");
            case DbObject.INDEX, DbObject.USER, DbObject.SEQUENCE, DbObject.CONSTRAINT, DbObject.SETTING, DbObject.ROLE,
                    DbObject.RIGHT -> true;
            default -> false;
        };
        if (!known) {
            String line = sql.replaceAll("\\s+", " ");
            throw new StoreException(StoreException.Kind.FOREIGN_OBJECTS,
                    Message.of("store.foreign", file, line.substring(0, Math.min(80, line.length()))), null);
        }
    }

    private static String firstLine(Exception e) {
        String text = String.valueOf(e.getMessage());
        return text.substring(0, Math.min(text.length(), 120)).replace('\n', ' ');
    }
}
