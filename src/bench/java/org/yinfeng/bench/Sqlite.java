package org.yinfeng.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** SQLite as a peer of the single durable edit: write-ahead log, forced to disk at each commit. */
final class Sqlite implements AutoCloseable {
    private final Connection connection;
    private final PreparedStatement update;

    Sqlite(Path file, int rows) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (Statement statement = connection.createStatement()) {
            statement.execute("pragma journal_mode=wal");
            statement.execute("pragma synchronous=full");
            statement.execute("create table project(id integer primary key, name text, planned integer)");
        }
        connection.setAutoCommit(false);
        try (PreparedStatement insert = connection.prepareStatement("insert into project values(?, ?, ?)")) {
            for (int id = 1; id <= rows; id++) {
                insert.setInt(1, id);
                insert.setString(2, "项目" + id);
                insert.setLong(3, id);
                insert.addBatch();
                if (id % 10_000 == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
        connection.commit();
        update = connection.prepareStatement("update project set planned = planned + 1 where id = ?");
    }

    int edit(int id) throws SQLException {
        update.setInt(1, id);
        int rows = update.executeUpdate();
        connection.commit();
        return rows;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
