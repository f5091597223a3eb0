package org.yinfeng.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.yinfeng.project.Problem;

/** One open database with everything that reads and writes its tables. */
final class Tables {
    private final Connection connection;
    private final Entries entries;
    private final History history;
    private final EntryCodec codec;
    private final Keys keys;
    private final Changes changes;
    private final Checkpoints checkpoints;

    /** @throws org.yinfeng.ledger.StoreException NEWER when the ledger knows fields that this program does not */
    Tables(Connection connection) throws SQLException {
        this.connection = connection;
        codec = new EntryCodec(FieldNumbers.of(connection));
        entries = new Entries(connection);
        history = new History(connection);
        keys = new Keys(entries, codec);
        checkpoints = new Checkpoints(connection);
        changes = new Changes(entries, history, codec, new Past(entries, history, checkpoints));
    }

    Connection connection() {
        return connection;
    }

    Head head() throws SQLException {
        return Head.read(connection);
    }

    /** Where the ledger stands, to be held against what was acknowledged. */
    Acknowledged standing() throws SQLException {
        Head head = head();
        return new Acknowledged(head.revision(), history.digestOf(1), head.chain());
    }

    /** The head and the history's last line are written together; a damaged file may show them of different times. */
    void refuseTorn(Head head) throws SQLException {
        byte[] last = head.revision() == 0 ? new byte[head.chain().length] : history.digestOf(head.revision());
        if (!Arrays.equals(last, head.chain())) {
            throw new DamagedBytesException("the history does not end with change " + head.revision());
        }
    }

    Keys keys() {
        return keys;
    }

    Changes changes() {
        return changes;
    }

    History history() {
        return history;
    }

    Commit commit(org.yinfeng.ledger.Edit edit, Head head) {
        return new Commit(edit, head, entries, history, codec);
    }

    /** Copies all entries aside when there have been enough changes since the last time; only a help, see {@link Checkpoints}. */
    void checkpoint(Head head, int changed) throws SQLException {
        if (checkpoints.isDue(head, changed)) {
            checkpoint(head);
        }
    }

    /** The same at the end of a day's work. */
    void lastCheckpoint(Head head) throws SQLException {
        if (checkpoints.isDue(head)) {
            checkpoint(head);
        }
    }

    void checkpoint(Head head) throws SQLException {
        checkpoints.make(head, entries);
        Database.commitToDisk(connection);
    }

    List<Problem> check() throws SQLException {
        return new Integrity(entries, history, codec, head()).check();
    }
}
