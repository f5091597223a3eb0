package org.yinfeng.store;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.yinfeng.ledger.StoreException;
import org.yinfeng.project.Message;

/**
 * Writes a whole ledger, tables and history, into one compressed file that ends with a digest of itself. The file is restored
 * into a database beside it and checked there before it takes its name, so that a file of that name is always a good one.
 */
final class BackupFile {
    static final String MAGIC = "yinfeng ledger backup 1";
    static final int NULL = 0;
    static final int NUMBER = 1;
    static final int TEXT = 2;
    static final int BYTES = 3;

    private BackupFile() {}

    /** Writes, checks, and moves into place; an earlier file of that name stays whole until then. */
    static Head write(Tables tables, Path file) throws IOException, SQLException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Path rehearsal = file.resolveSibling(file.getFileName() + ".rehearsal");
        Files.createDirectories(file.getParent());
        try {
            Head head = tables.head();
            dump(tables.connection(), part);
            rehearse(part, rehearsal, head);
            Moves.into(part, file);
            return head;
        } finally {
            Files.deleteIfExists(part);
            Files.deleteIfExists(rehearsal.resolveSibling(rehearsal.getFileName() + LedgerPath.ENDING));
        }
    }

    /** Restores the file into a database of its own and compares it with the ledger it was made from. */
    private static void rehearse(Path part, Path rehearsal, Head expected) throws IOException, SQLException {
        Files.deleteIfExists(rehearsal.resolveSibling(rehearsal.getFileName() + LedgerPath.ENDING));
        try (Connection connection = Restoring.into(part, rehearsal, Schema.ofProgram())) {
            Tables restored = new Tables(connection);
            if (!restored.head().same(expected) || !restored.check().isEmpty()) {
                throw new StoreException(StoreException.Kind.DAMAGED, Message.of("store.backup.unverified", part), null);
            }
        }
    }

    private static void dump(Connection connection, Path part) throws IOException, SQLException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING);
                OutputStream zipped = new FastGzip(Channels.newOutputStream(channel))) {
            MessageDigest digest = StateDigest.sha256();
            DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new DigestOutputStream(zipped, digest), 1 << 16));
            dump(connection, out);
            out.flush();
            zipped.write(digest.digest());
            ((GZIPOutputStream) zipped).finish();
            channel.force(true);
        }
    }

    private static void dump(Connection connection, DataOutputStream out) throws IOException, SQLException {
        out.writeUTF(MAGIC);
        out.writeInt(Schema.version(connection));
        Map<String, List<String>> tables = Schema.tables(connection);
        out.writeInt(tables.size());
        try (Statement statement = connection.createStatement()) {
            // Rows come one by one instead of a whole table at once.
            statement.execute("set lazy_query_execution true");
            for (Map.Entry<String, List<String>> table : tables.entrySet()) {
                out.writeUTF(table.getKey());
                out.writeUTF(String.join(",", table.getValue()));
                try (ResultSet rows = statement.executeQuery("select * from " + table.getKey())) {
                    dumpRows(rows, table.getValue(), out);
                }
            }
            statement.execute("set lazy_query_execution false");
        }
    }

    private static void dumpRows(ResultSet rows, List<String> columns, DataOutputStream out) throws IOException, SQLException {
        while (rows.next()) {
            out.writeBoolean(true);
            for (int i = 0; i < columns.size(); i++) {
                dumpValue(rows, i + 1, columns.get(i), out);
            }
        }
        out.writeBoolean(false);
    }

    private static void dumpValue(ResultSet row, int column, String declared, DataOutputStream out) throws IOException, SQLException {
        if (declared.endsWith("VARYING") && declared.contains(" BINARY") || declared.endsWith(" VARBINARY")) {
            bytes(BYTES, row.getBytes(column), out);
        } else if (declared.contains(" CHARACTER") || declared.endsWith(" VARCHAR")) {
            String text = row.getString(column);
            bytes(TEXT, text == null ? null : text.getBytes(java.nio.charset.StandardCharsets.UTF_8), out);
        } else {
            long number = row.getLong(column);
            out.writeByte(row.wasNull() ? NULL : NUMBER);
            if (!row.wasNull()) {
                out.writeLong(number);
            }
        }
    }

    private static void bytes(int mark, byte[] value, DataOutputStream out) throws IOException {
        out.writeByte(value == null ? NULL : mark);
        if (value != null) {
            out.writeInt(value.length);
            out.write(value);
        }
    }

    /** The fastest level: a third larger than the best one, in a tenth of the time. */
    private static final class FastGzip extends GZIPOutputStream {
        FastGzip(OutputStream out) throws IOException {
            super(out, 1 << 16);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
