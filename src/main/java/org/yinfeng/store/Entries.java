package org.yinfeng.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The stored entries. Large edits write them by pages of {@link #PAGE_IDS} ids to a row; small edits write single rows that
 * hide what a page says of the same id, so that saving one cell does not rewrite a page.
 */
final class Entries {
    /** A page holds the entries whose id divided by this is its number. */
    static final int PAGE_IDS = 256;
    /** A page is rewritten when at least this many of its entries change at once. */
    private static final int WORTH_A_PAGE = 24;
    /** An entry that would make its page larger than this stays a single row. */
    private static final int PAGE_BYTES = 500_000;
    private static final int PAGES_AT_ONCE = 32;

    private final Connection connection;

    Entries(Connection connection) {
        this.connection = connection;
    }

    /** The stored images of some ids; those that are not stored are left out. */
    Map<Long, Image> read(List<Long> ids) throws SQLException {
        Map<Long, Image> found = new HashMap<>();
        Map<Long, Map<Long, Image>> pages = new HashMap<>();
        try (PreparedStatement single = connection.prepareStatement("select kind, version, body from entry where id = ?")) {
            for (long id : ids) {
                single.setLong(1, id);
                try (ResultSet row = single.executeQuery()) {
                    Image image = row.next() ? single(id, row) : fromPage(pages, id);
                    if (image != null) {
                        found.put(id, image);
                    }
                }
            }
        }
        return found;
    }

    private static Image single(long id, ResultSet row) throws SQLException {
        byte[] body = row.getBytes(3);
        return body == null ? null : new Image(EntryKind.of(row.getInt(1)), id, row.getInt(2), body);
    }

    private Image fromPage(Map<Long, Map<Long, Image>> pages, long id) throws SQLException {
        long number = id / PAGE_IDS;
        Map<Long, Image> page = pages.get(number);
        if (page == null) {
            page = page(number);
            pages.put(number, page);
        }
        return page.get(id);
    }

    private TreeMap<Long, Image> page(long number) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select body from page where number = ?")) {
            select.setLong(1, number);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? unpack(number, row.getBytes(1)) : new TreeMap<>();
            }
        }
    }

    private static TreeMap<Long, Image> unpack(long number, byte[] body) {
        TreeMap<Long, Image> images = new TreeMap<>();
        PackedReader in = new PackedReader(body);
        while (in.hasMore()) {
            Image image = Image.read(in);
            if (image.id() / PAGE_IDS != number || images.put(image.id(), image) != null) {
                throw new DamagedBytesException("entry " + image.id() + " does not belong in page " + number);
            }
        }
        return images;
    }

    /** Every entry in rising order of id, a few pages in memory at a time. */
    void forEach(Consumer<Image> action) throws SQLException {
        long last = lastPage();
        for (long first = 0; first <= last; first += PAGES_AT_ONCE) {
            TreeMap<Long, Image> singles = new TreeMap<>();
            List<Long> removed = new ArrayList<>();
            readSingles(first * PAGE_IDS, (first + PAGES_AT_ONCE) * PAGE_IDS - 1, singles, removed);
            TreeMap<Long, Image> images = new TreeMap<>();
            try (PreparedStatement select =
                    connection.prepareStatement("select number, body from page where number between ? and ?")) {
                select.setLong(1, first);
                select.setLong(2, first + PAGES_AT_ONCE - 1);
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        images.putAll(unpack(rows.getLong(1), rows.getBytes(2)));
                    }
                }
            }
            removed.forEach(images::remove);
            images.putAll(singles);
            images.values().forEach(action);
        }
    }

    private long lastPage() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select (select max(number) from page), (select max(id) from entry)");
                ResultSet row = select.executeQuery()) {
            row.next();
            return Math.max(row.getLong(1), row.getLong(2) / PAGE_IDS);
        }
    }

    private void readSingles(long first, long last, Map<Long, Image> singles, List<Long> removed) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select kind, version, body, id from entry where id between ? and ?")) {
            select.setLong(1, first);
            select.setLong(2, last);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    long id = rows.getLong(4);
                    Image image = single(id, rows);
                    if (image == null) {
                        removed.add(id);
                    } else {
                        singles.put(id, image);
                    }
                }
            }
        }
    }

    /** Stores what steps lead to; no id may come twice. */
    void write(List<Step> steps) throws SQLException {
        Map<Long, List<Step>> byPage = new TreeMap<>();
        for (Step step : steps) {
            byPage.computeIfAbsent(step.id() / PAGE_IDS, page -> new ArrayList<>()).add(step);
        }
        for (Map.Entry<Long, List<Step>> page : byPage.entrySet()) {
            if (page.getValue().size() >= WORTH_A_PAGE) {
                rewrite(page.getKey(), page.getValue());
            } else {
                for (Step step : page.getValue()) {
                    writeSingle(step.after() == null ? step.before() : step.after(), step.after() == null);
                }
            }
        }
    }

    private void writeSingle(Image image, boolean removed) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update entry set kind = ?, version = ?, body = ? where id = ?");
                PreparedStatement insert = connection.prepareStatement("insert into entry(kind, version, body, id) values(?, ?, ?, ?)")) {
            fill(update, image, removed);
            if (update.executeUpdate() == 0) {
                fill(insert, image, removed);
                insert.executeUpdate();
            }
        }
    }

    private static void fill(PreparedStatement statement, Image image, boolean removed) throws SQLException {
        statement.setInt(1, image.kind().number());
        statement.setInt(2, image.version());
        statement.setBytes(3, removed ? null : image.body());
        statement.setLong(4, image.id());
    }

    private void rewrite(long number, List<Step> steps) throws SQLException {
        TreeMap<Long, Image> images = page(number);
        List<Long> removed = new ArrayList<>();
        readSingles(number * PAGE_IDS, (number + 1) * PAGE_IDS - 1, images, removed);
        removed.forEach(images::remove);
        for (Step step : steps) {
            if (step.after() == null) {
                images.remove(step.id());
            } else {
                images.put(step.id(), step.after());
            }
        }
        update("delete from entry where id between ? and ?", number * PAGE_IDS, (number + 1) * PAGE_IDS - 1);
        PackedWriter body = new PackedWriter(128 * 1024);
        for (Image image : images.values()) {
            if (body.size() + image.body().length > PAGE_BYTES) {
                writeSingle(image, false);
            } else {
                image.write(body);
            }
        }
        writePage(number, body.toBytes());
    }

    /** The bytes of a page that holds what these steps lead to and nothing else; null where one of the entries is too large for it. */
    static byte[] pack(List<Step> added) {
        PackedWriter body = new PackedWriter(128 * 1024);
        for (Step step : added) {
            if (body.size() + step.after().body().length > PAGE_BYTES) {
                return null;
            }
            step.after().write(body);
        }
        return body.toBytes();
    }

    /** Stores additions to one page. */
    void write(Additions additions) throws SQLException {
        if (additions.page() == null || additions.steps().size() < WORTH_A_PAGE) {
            write(additions.steps());
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement("insert into page(body, number) values(?, ?)")) {
            insert.setBytes(1, additions.page());
            insert.setLong(2, additions.steps().get(0).id() / PAGE_IDS);
            insert.executeUpdate();
        }
    }

    private void update(String sql, long first, long second) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, first);
            statement.setLong(2, second);
            statement.executeUpdate();
        }
    }

    private void writePage(long number, byte[] body) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update page set body = ? where number = ?");
                PreparedStatement insert = connection.prepareStatement("insert into page(body, number) values(?, ?)")) {
            update.setBytes(1, body);
            update.setLong(2, number);
            if (update.executeUpdate() == 0) {
                insert.setBytes(1, body);
                insert.setLong(2, number);
                insert.executeUpdate();
            }
        }
    }
}
