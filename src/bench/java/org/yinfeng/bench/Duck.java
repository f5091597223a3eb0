package org.yinfeng.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** DuckDB as a peer: a columnar database that scans, reads and writes as fast as they come. */
final class Duck implements AutoCloseable {
    private final Connection connection;

    Duck(Path file) throws SQLException {
        connection = DriverManager.getConnection("jdbc:duckdb:" + (file == null ? "" : file));
    }

    /** In memory, with a table of a csv file, all columns as text but those that sums and dates need. */
    static Duck holding(Path csv) throws SQLException {
        Duck duck = new Duck(null);
        duck.table(csv);
        duck.run("create table typed as select * replace (try_cast(replace(\"计划总投资（万元）\", ',', '') as double) as "
                + "\"计划总投资（万元）\", try_cast(\"签约日期\" as date) as \"签约日期\") from projects");
        return duck;
    }

    int table(Path csv) throws SQLException {
        run("create table projects as select * from read_csv('" + csv + "', header=true, all_varchar=true)");
        return rows("projects");
    }

    int rows(String table) throws SQLException {
        return number("select count(*) from " + table);
    }

    int number(String query) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getInt(1);
        }
    }

    /** All rows of an answer, read to the end. */
    int read(String query) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet result = statement.executeQuery(query)) {
            int rows = 0;
            while (result.next()) {
                rows += result.getObject(1) == null ? 0 : 1;
            }
            return rows;
        }
    }

    Boolean run(String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
            return true;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    /** Reads a csv into a database file of its own, closed and so on disk. */
    static int durable(Path csv, Path folder) throws Exception {
        Path file = folder.resolve("peer.duckdb");
        Files.deleteIfExists(file);
        try (Duck duck = new Duck(file)) {
            int rows = duck.table(csv);
            duck.run("checkpoint");
            return rows;
        }
    }
}
