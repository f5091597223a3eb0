package org.yinfeng.store;

import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;

/** The stored history: a line per revision, and its changes in blocks. */
final class History {
    /** So many changes of small revisions are read by one statement. */
    private static final int TOGETHER = 2000;

    private final Connection connection;

    History(Connection connection) {
        this.connection = connection;
    }

    /** Takes one revision's steps as they come and writes them block by block. */
    final class Writer {
        private final long revision;
        private final ChangeBlock block = new ChangeBlock();
        private final MessageDigest changes = StateDigest.sha256();
        private int seq;
        private int count;

        private Writer(long revision) {
            this.revision = revision;
        }

        void add(Step step) throws SQLException {
            block.add(step);
            if (block.isFull()) {
                write(block.take());
            }
        }

        /** Takes steps that were packed elsewhere, after all that came before. */
        void add(ChangeBlock.Packed packed) throws SQLException {
            if (!block.isEmpty()) {
                write(block.take());
            }
            write(packed);
        }

        private void write(ChangeBlock.Packed packed) throws SQLException {
            count += packed.count();
            RevisionLine.addBlock(changes, seq, packed.first(), packed.last(), packed.body());
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into change_block(revision, seq, first_id, last_id, body) values(?, ?, ?, ?, ?)")) {
                insert.setLong(1, revision);
                insert.setInt(2, seq++);
                insert.setLong(3, packed.first());
                insert.setLong(4, packed.last());
                insert.setBytes(5, packed.body());
                insert.executeUpdate();
            }
        }

        /** How many steps there were; the last of them are written now. */
        int count() throws SQLException {
            if (!block.isEmpty()) {
                write(block.take());
            }
            return count;
        }

        /** Writes the revision's line and gives its digest. */
        byte[] finish(RevisionLine line, byte[] previous) throws SQLException {
            byte[] digest = line.digest(previous, changes.digest());
            insert(line, digest);
            return digest;
        }
    }

    Writer writer(long revision) {
        return new Writer(revision);
    }

    private void insert(RevisionLine line, byte[] digest) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into revision(" + RevisionLine.COLUMNS + ") values(?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setLong(1, line.number());
            insert.setLong(2, line.atMicros());
            insert.setString(3, line.who());
            insert.setBytes(4, line.packedLabel());
            insert.setString(5, line.why());
            insert.setInt(6, line.changeCount());
            insert.setBytes(7, line.state());
            insert.setBytes(8, digest);
            insert.executeUpdate();
        }
    }

    /** What a walk over the history is shown. */
    interface Visitor {
        void line(RevisionLine line, byte[] digest) throws SQLException;
    }

    /** The lines after a revision, oldest first. */
    void forEach(long after, Visitor visitor) throws SQLException {
        long next = after;
        boolean more = true;
        while (more) {
            more = false;
            try (PreparedStatement select = connection.prepareStatement(
                    "select " + RevisionLine.COLUMNS + " from revision where number > ? order by number fetch first 500 rows only")) {
                select.setLong(1, next);
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        RevisionLine line = RevisionLine.read(rows);
                        visitor.line(line, rows.getBytes(8));
                        next = line.number();
                        more = true;
                    }
                }
            }
        }
    }

    /** The lines below a number, newest first. */
    List<RevisionLine> below(long number, int limit) throws SQLException {
        List<RevisionLine> lines = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(
                "select " + RevisionLine.COLUMNS + " from revision where number < ? order by number desc fetch first ? rows only")) {
            select.setLong(1, number);
            select.setInt(2, limit);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    lines.add(RevisionLine.read(rows));
                }
            }
        }
        return lines;
    }

    /** The digest of one line, null where there is no such line. */
    byte[] digestOf(long number) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select digest from revision where number = ?")) {
            select.setLong(1, number);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getBytes(1) : null;
            }
        }
    }

    RevisionLine line(long number) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select " + RevisionLine.COLUMNS + " from revision where number = ?")) {
            select.setLong(1, number);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new DamagedBytesException("line " + number + " of the history is missing");
                }
                return RevisionLine.read(row);
            }
        }
    }

    /** The newest revision recorded by a moment, 0 for none. By number: a clock that went back hides nothing. */
    long newestBy(long atMicros) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select max(number) from revision where at_micros <= ?")) {
            select.setLong(1, atMicros);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        }
    }

    /** The revisions that changed an entry, newest first. Blocks are found by the index alone; only those that may tell are read. */
    List<Long> revisionsOf(long id, int limit) throws SQLException {
        List<Long> revisions = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("select revision, seq from change_block "
                + "where first_id <= ? and last_id >= ? order by revision desc, seq");
                PreparedStatement read = connection.prepareStatement("select body from change_block where revision = ? and seq = ?")) {
            select.setLong(1, id);
            select.setLong(2, id);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next() && revisions.size() < limit) {
                    long revision = rows.getLong(1);
                    boolean known = !revisions.isEmpty() && revisions.get(revisions.size() - 1) == revision;
                    if (!known && tells(read, revision, rows.getInt(2), id)) {
                        revisions.add(revision);
                    }
                }
            }
        }
        return revisions;
    }

    private static boolean tells(PreparedStatement read, long revision, int seq, long id) throws SQLException {
        read.setLong(1, revision);
        read.setInt(2, seq);
        try (ResultSet row = read.executeQuery()) {
            boolean[] told = {false};
            if (row.next()) {
                ChangeBlock.before(row.getBytes(1), each -> each == id, (found, image) -> told[0] = true);
            }
            return told[0];
        }
    }

    /** What a walk over a revision's changes is shown. */
    interface BlockVisitor {
        void block(int seq, long first, long last, byte[] body) throws SQLException;
    }

    /** The blocks of one revision as stored, in their order, one in memory at a time. */
    void forEachBlock(long revision, BlockVisitor visitor) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select seq, first_id, last_id, body from change_block where revision = ? and seq = ?")) {
            boolean more = true;
            for (int seq = 0; more; seq++) {
                select.setLong(1, revision);
                select.setInt(2, seq);
                try (ResultSet row = select.executeQuery()) {
                    more = row.next();
                    if (more) {
                        visitor.block(row.getInt(1), row.getLong(2), row.getLong(3), row.getBytes(4));
                    }
                }
            }
        }
    }

    /** What a walk over the changes of several revisions is shown: one block after the other. */
    interface BodyVisitor {
        void body(byte[] body) throws SQLException;
    }

    /** The blocks of the revisions after one and through another, in order; many small revisions are asked for at once. */
    void forEachBlock(long after, long through, BodyVisitor visitor) throws SQLException {
        long from = after + 1;
        while (from <= through) {
            long to = together(from, through);
            if (to == from) {
                forEachBlock(from, (seq, first, last, body) -> visitor.body(body));
            } else {
                bodies(from, to, visitor);
            }
            from = to + 1;
        }
    }

    /** How far one goes from a revision until there are {@link #TOGETHER} changes. */
    private long together(long from, long through) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select number, change_count from revision where number between ? and ? order by number")) {
            select.setLong(1, from);
            select.setLong(2, Math.min(through, from + TOGETHER));
            try (ResultSet rows = select.executeQuery()) {
                long changes = 0;
                long last = from;
                while (rows.next() && (changes += rows.getInt(2)) <= TOGETHER) {
                    last = rows.getLong(1);
                }
                return last;
            }
        }
    }

    private void bodies(long from, long to, BodyVisitor visitor) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select body from change_block where revision between ? and ? order by revision, seq")) {
            select.setLong(1, from);
            select.setLong(2, to);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    visitor.body(rows.getBytes(1));
                }
            }
        }
    }

    /** The first steps of one revision; blocks behind them are not read. */
    List<Step> firstSteps(long revision, int most) throws SQLException {
        List<Step> steps = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("select body from change_block where revision = ? and seq = ?")) {
            boolean more = true;
            for (int seq = 0; more && steps.size() < most; seq++) {
                select.setLong(1, revision);
                select.setInt(2, seq);
                try (ResultSet row = select.executeQuery()) {
                    more = row.next();
                    if (more) {
                        ChangeBlock.read(row.getBytes(1), id -> true).stream().limit(most - steps.size()).forEach(steps::add);
                    }
                }
            }
        }
        return steps;
    }

    /** The steps of one revision whose id is wanted, in their order. */
    List<Step> steps(long revision, LongPredicate wanted) throws SQLException {
        List<Step> steps = new ArrayList<>();
        forEachBlock(revision, (seq, first, last, body) -> steps.addAll(ChangeBlock.read(body, wanted)));
        return steps;
    }
}
