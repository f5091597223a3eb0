package org.yinfeng.store;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.yinfeng.ledger.Change;
import org.yinfeng.ledger.Revision;
import org.yinfeng.project.Message;

/**
 * One row of the history, without its changes.
 *
 * @param atMicros microseconds since 1970; tells people when, and orders nothing
 * @param state digest of all entries after it
 */
record RevisionLine(long number, long atMicros, String who, Message label, String why, int changeCount, byte[] state) {
    static final String COLUMNS = "number, at_micros, who, label, why, change_count, state, digest";

    static RevisionLine read(ResultSet row) throws SQLException {
        return new RevisionLine(row.getLong(1), row.getLong(2), row.getString(3), unpack(row.getBytes(4)), row.getString(5),
                row.getInt(6), row.getBytes(7));
    }

    static long micros(Instant at) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at);
    }

    Instant at() {
        return Instant.EPOCH.plus(atMicros, ChronoUnit.MICROS);
    }

    Revision with(List<Change> changes) {
        return new Revision(number, at(), who, label, why, changeCount, changes);
    }

    /** What chains this line and its changes to the line before it. */
    byte[] digest(byte[] previous, byte[] changes) {
        PackedWriter out = new PackedWriter(512);
        out.bytes(previous);
        out.count(number);
        out.number(atMicros);
        out.text(who);
        out.bytes(packedLabel());
        out.textOrNull(why);
        out.count(changeCount);
        out.bytes(state);
        out.bytes(changes);
        return StateDigest.sha256().digest(out.toBytes());
    }

    byte[] packedLabel() {
        PackedWriter out = new PackedWriter(64);
        out.text(label.key());
        out.count(label.arguments().size());
        label.arguments().forEach(out::text);
        return out.toBytes();
    }

    private static Message unpack(byte[] packed) {
        PackedReader in = new PackedReader(packed);
        String key = in.text();
        int size = in.small();
        List<String> arguments = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            arguments.add(in.text());
        }
        return new Message(key, arguments);
    }

    /** Adds one block of changes, as stored, to the digest of all of a revision's changes. */
    static void addBlock(MessageDigest changes, int seq, long first, long last, byte[] body) {
        changes.update(ByteBuffer.allocate(24).putInt(seq).putLong(first).putLong(last).putInt(body.length).array());
        changes.update(body);
    }
}
