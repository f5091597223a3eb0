package org.yinfeng.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The tables of a ledger, as a list of scripts: script n leads from version n - 1 to version n. A script is never changed
 * once released; the first one makes {@code schema_version}.
 */
final class Schema {
    private static final Set<String> OWN_SCHEMAS_OF_H2 = Set.of("information_schema", "pg_catalog");

    private final List<String> scripts;

    Schema(List<String> scripts) {
        this.scripts = List.copyOf(scripts);
    }

    static Schema ofProgram() {
        return new Schema(List.of(script("schema-1.sql"), script("schema-2.sql"), script("schema-3.sql")));
    }

    static String script(String name) {
        try (InputStream bytes = Schema.class.getResourceAsStream("/org/yinfeng/store/" + name)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The version this program works with. */
    int newest() {
        return scripts.size();
    }

    /** Leads a database from one version to another; 0 stands for an empty one. */
    void migrate(Connection connection, int from, int to) throws SQLException {
        for (int version = from; version < to; version++) {
            try (Statement statement = connection.createStatement()) {
                for (String step : scripts.get(version).split(";\\s*\n")) {
                    if (!step.isBlank()) {
                        statement.execute(step);
                    }
                }
            }
            try (PreparedStatement update = connection.prepareStatement("update schema_version set version = ?")) {
                update.setInt(1, version + 1);
                update.executeUpdate();
            }
        }
        connection.commit();
    }

    /** The tables that a ledger of a version has, learned from one made in memory. */
    Map<String, List<String>> tablesOf(int version) throws SQLException {
        try (Connection connection = Database.inMemory()) {
            migrate(connection, 0, version);
            return tables(connection);
        }
    }

    /** The version of a database, 0 where it has none and so is no ledger. */
    static int version(Connection connection) throws SQLException {
        if (!tables(connection).containsKey("schema_version")) {
            return 0;
        }
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select version from schema_version")) {
            return row.next() ? row.getInt(1) : 0;
        }
    }

    /** Every table in the database with its columns and their types: {@code page -> [number BIGINT, body ...]}. */
    static Map<String, List<String>> tables(Connection connection) throws SQLException {
        Map<String, List<String>> tables = new TreeMap<>();
        DatabaseMetaData data = connection.getMetaData();
        try (ResultSet rows = data.getColumns(null, null, "%", "%")) {
            while (rows.next()) {
                if (!OWN_SCHEMAS_OF_H2.contains(rows.getString("TABLE_SCHEM").toLowerCase(Locale.ROOT))) {
                    tables.computeIfAbsent(rows.getString("TABLE_NAME"), name -> new ArrayList<>())
                            .add(rows.getString("COLUMN_NAME") + " " + rows.getString("TYPE_NAME"));
                }
            }
        }
        return tables;
    }
}
