package org.yinfeng.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;

/**
 * The one row that says where a ledger stands.
 *
 * @param state {@link StateDigest} of all entries
 * @param chain digest of the newest revision
 */
record Head(long revision, long nextId, byte[] state, byte[] chain) {
    static Head read(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select revision, next_id, state, chain from head")) {
            if (!row.next()) {
                throw new DamagedBytesException("the head row is missing");
            }
            return new Head(row.getLong(1), row.getLong(2), row.getBytes(3), row.getBytes(4));
        }
    }

    void write(Connection connection) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update head set revision = ?, next_id = ?, state = ?, chain = ?")) {
            update.setLong(1, revision);
            update.setLong(2, nextId);
            update.setBytes(3, state);
            update.setBytes(4, chain);
            update.executeUpdate();
        }
    }

    boolean same(Head other) {
        return revision == other.revision && Arrays.equals(state, other.state) && Arrays.equals(chain, other.chain);
    }
}
