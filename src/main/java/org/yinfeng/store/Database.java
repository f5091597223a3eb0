package org.yinfeng.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/**
 * Connections to H2 with settings that are all ours. {@code WRITE_DELAY=0} and {@code CHECKPOINT SYNC} after each commit are
 * what makes a saved edit survive a kill and a power cut: H2 does neither by itself.
 */
final class Database {
    /** The statements of one edit stay parsed; every access is by primary key, so statistics would be gathered for nobody. */
    private static final String SPEED = ";QUERY_CACHE_SIZE=64;ANALYZE_AUTO=0";
    private static final String SETTINGS = ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0"
            + ";TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0;DB_CLOSE_ON_EXIT=FALSE" + SPEED;

    private Database() {}

    /** Opens a database that exists. */
    static Connection open(Path base) throws SQLException {
        return connect(base, ";IFEXISTS=TRUE");
    }

    /** An empty database of its own that is gone when it is closed. */
    static Connection inMemory() throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:h2:mem:" + SETTINGS, "yinfeng", "");
        connection.setAutoCommit(false);
        return connection;
    }

    /** Makes a database where there must be none. */
    static Connection create(Path base) throws SQLException {
        return connect(base, "");
    }

    private static Connection connect(Path base, String more) throws SQLException {
        Properties user = new Properties();
        user.setProperty("user", "yinfeng");
        user.setProperty("password", "");
        String place = base.toString().replace('\\', '/');
        Connection connection = DriverManager.getConnection("jdbc:h2:file:" + place + SETTINGS + more, user);
        connection.setAutoCommit(false);
        return connection;
    }

    /** Commits and forces everything committed to the disk. */
    static void commitToDisk(Connection connection) throws SQLException {
        connection.commit();
        sync(connection);
    }

    static void sync(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("checkpoint sync");
        }
    }
}
