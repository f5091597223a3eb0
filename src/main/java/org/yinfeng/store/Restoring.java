package org.yinfeng.store;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UTFDataFormatException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.yinfeng.ledger.StoreException;
import org.yinfeng.project.Message;

/**
 * Reads a file of {@link BackupFile} into a new database. The file may come from anywhere: table and column names are taken
 * from our own schema, never from it, and nothing longer than a column is held.
 */
final class Restoring {
    private static final int LONGEST = 1 << 20;
    private static final int ROWS_AT_ONCE = 32;

    private final Path file;
    private final Connection connection;

    private Restoring(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /**
     * Makes a database with the schema version of the backup and fills it. Open when it returns; on failure it is closed and
     * the half-made database deleted.
     *
     * @throws StoreException NOT_A_LEDGER, DAMAGED or NEWER
     */
    static Connection into(Path file, Path base, Schema schema) throws IOException, SQLException {
        boolean done = false;
        Connection connection = null;
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            DigestInputStream in = new DigestInputStream(unzipped(file, raw), StateDigest.sha256());
            connection = Database.create(base);
            new Restoring(file, connection).fill(in, schema);
            done = true;
            return connection;
        } catch (EOFException | ZipException | UTFDataFormatException e) {
            throw damaged(file, e);
        } finally {
            if (!done && connection != null) {
                connection.close();
                Files.deleteIfExists(base.resolveSibling(base.getFileName() + LedgerPath.ENDING));
            }
        }
    }

    private static InputStream unzipped(Path file, InputStream raw) throws IOException {
        try {
            return new GZIPInputStream(raw, 1 << 16);
        } catch (EOFException | ZipException e) {
            throw notBackup(file, e);
        }
    }

    private static StoreException notBackup(Path file, Exception cause) {
        return new StoreException(StoreException.Kind.NOT_A_LEDGER, Message.of("store.backup.notBackup", file), cause);
    }

    private static StoreException damaged(Path file, Exception cause) {
        return new StoreException(StoreException.Kind.DAMAGED, Message.of("store.backup.damaged", file), cause);
    }

    private void fill(DigestInputStream digested, Schema schema) throws IOException, SQLException {
        DataInputStream in = new DataInputStream(digested);
        readMagic(in);
        int version = in.readInt();
        if (version > schema.newest()) {
            throw new StoreException(StoreException.Kind.NEWER, Message.of("store.newer", file), null);
        }
        if (version < 1) {
            throw damaged(file, null);
        }
        schema.migrate(connection, 0, version);
        Map<String, List<String>> tables = Schema.tables(connection);
        if (in.readInt() != tables.size()) {
            throw damaged(file, null);
        }
        for (Map.Entry<String, List<String>> table : tables.entrySet()) {
            if (!in.readUTF().equals(table.getKey()) || !in.readUTF().equals(String.join(",", table.getValue()))) {
                throw damaged(file, null);
            }
            fill(table.getKey(), table.getValue(), in);
        }
        checkDigest(digested);
        connection.commit();
    }

    private void readMagic(DataInputStream in) throws IOException {
        byte[] magic = BackupFile.MAGIC.getBytes(StandardCharsets.UTF_8);
        byte[] found = new byte[magic.length + 2];
        try {
            in.readFully(found);
        } catch (EOFException e) {
            throw notBackup(file, e);
        }
        if (!Arrays.equals(magic, Arrays.copyOfRange(found, 2, found.length))) {
            throw notBackup(file, null);
        }
    }

    private void checkDigest(DigestInputStream digested) throws IOException {
        MessageDigest digest = digested.getMessageDigest();
        byte[] expected = digest.digest();
        digested.on(false);
        byte[] found = digested.readNBytes(expected.length);
        if (!Arrays.equals(expected, found) || digested.read() >= 0) {
            throw damaged(file, null);
        }
    }

    private void fill(String table, List<String> columns, DataInputStream in) throws IOException, SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("delete from " + table);
        }
        String places = "?" + ", ?".repeat(columns.size() - 1);
        try (PreparedStatement insert = connection.prepareStatement("insert into " + table + " values(" + places + ")")) {
            int waiting = 0;
            while (in.readBoolean()) {
                for (int i = 1; i <= columns.size(); i++) {
                    readValue(in, insert, i);
                }
                insert.addBatch();
                if (++waiting == ROWS_AT_ONCE) {
                    insert.executeBatch();
                    waiting = 0;
                }
            }
            if (waiting > 0) {
                insert.executeBatch();
            }
        }
    }

    private void readValue(DataInputStream in, PreparedStatement insert, int column) throws IOException, SQLException {
        switch (in.readByte()) {
            case BackupFile.NULL -> insert.setObject(column, null);
            case BackupFile.NUMBER -> insert.setLong(column, in.readLong());
            case BackupFile.TEXT -> insert.setString(column, new String(readBytes(in), StandardCharsets.UTF_8));
            case BackupFile.BYTES -> insert.setBytes(column, readBytes(in));
            default -> throw damaged(file, null);
        }
    }

    private byte[] readBytes(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST) {
            throw damaged(file, null);
        }
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return bytes;
    }
}
