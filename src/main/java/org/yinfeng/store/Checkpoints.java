package org.yinfeng.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Consumer;

/**
 * Whole copies of the entries after some revisions, so that an old record is reached by few changes instead of by all since.
 * Only a help: what is read from one is held against the history's digest, and a ledger without any is as good, but slower.
 */
final class Checkpoints {
    /** A copy is made at the earliest after so many changes; larger ledgers wait until they have as many changes as entries. */
    private static final int LEAST_CHANGES = 50_000;
    private static final int FULL = 512 * 1024;

    private final Connection connection;
    /** So many changes from now on it is worth looking into the file how many there have been. */
    private long left = LEAST_CHANGES / 5;

    Checkpoints(Connection connection) {
        this.connection = connection;
    }

    /** The nearest copy at or before a revision; 0, which stands for the empty ledger, where there is none. */
    long before(long revision) throws SQLException {
        return one("select max(revision) from checkpoint where revision <= ?", revision, 0);
    }

    /** The nearest copy at or after a revision, or the other number where there is none. */
    long after(long revision, long otherwise) throws SQLException {
        return one("select min(revision) from checkpoint where revision >= ?", revision, otherwise);
    }

    private long one(String sql, long revision, long otherwise) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, revision);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                long found = row.getLong(1);
                return row.wasNull() ? otherwise : found;
            }
        }
    }

    /** The entries of a copy in rising order of id; none for revision 0. */
    void forEach(long revision, Consumer<Image> action) throws SQLException {
        boolean more = revision > 0;
        for (int seq = 0; more; seq++) {
            try (PreparedStatement select = connection.prepareStatement("select body from checkpoint where revision = ? and seq = ?")) {
                select.setLong(1, revision);
                select.setInt(2, seq);
                try (ResultSet row = select.executeQuery()) {
                    more = row.next();
                    if (more) {
                        PackedReader in = Packing.open(row.getBytes(1), 2 * FULL + Image.MAX_BYTES);
                        while (in.hasMore()) {
                            action.accept(Image.read(in));
                        }
                    }
                }
            }
        }
    }

    /** Whether a copy after this revision is worth its room; asked after every commit, so it looks into the file only now and then. */
    boolean isDue(Head head, int changes) throws SQLException {
        left -= changes;
        return left <= 0 && isDue(head);
    }

    /** The same, looked up at once. */
    boolean isDue(Head head) throws SQLException {
        long enough = Math.max(LEAST_CHANGES, head.nextId());
        left = enough + 1 - one("select sum(change_count) from revision where number > ?", before(head.revision()), 0);
        return left <= 0;
    }

    /** Copies the entries as they stand; the caller commits. */
    void make(Head head, Entries entries) throws SQLException {
        PackedWriter out = new PackedWriter(FULL + 64 * 1024);
        int[] seq = {0};
        try (PreparedStatement insert = connection.prepareStatement("insert into checkpoint(revision, seq, body) values(?, ?, ?)")) {
            entries.forEach(image -> {
                image.write(out);
                if (out.size() >= FULL) {
                    write(insert, head.revision(), seq[0]++, out);
                }
            });
            write(insert, head.revision(), seq[0], out);
        }
        left = Math.max(LEAST_CHANGES, head.nextId());
    }

    private static void write(PreparedStatement insert, long revision, int seq, PackedWriter out) {
        try {
            insert.setLong(1, revision);
            insert.setInt(2, seq);
            insert.setBytes(3, Packing.pack(out.toBytes()));
            insert.executeUpdate();
            out.clear();
        } catch (SQLException e) {
            throw new UncheckedSqlException(e);
        }
    }

    /** Carries a database's refusal through a walk over entries. */
    static final class UncheckedSqlException extends RuntimeException {
        private static final long serialVersionUID = 1;

        UncheckedSqlException(SQLException cause) {
            super(cause);
        }
    }
}
