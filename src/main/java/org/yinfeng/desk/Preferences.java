package org.yinfeng.desk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What this user has chosen: window place, view, date, scope, unit, language, theme, columns, saved views. A small file of
 * lines {@code key = value}; every change is written beside it and moved into its place at once, on top of what another
 * window of ours wrote meanwhile. A file that cannot be read is kept aside; one that cannot be written costs only memory.
 */
public final class Preferences {
    private static final Logger LOG = LoggerFactory.getLogger(Preferences.class);

    private final Path file;
    private final Map<String, String> values = new TreeMap<>();

    private Preferences(Path file) {
        this.file = file;
    }

    /** Those of a file, which need not exist yet. */
    public static Preferences of(Path file) {
        Preferences preferences = new Preferences(file);
        preferences.values.putAll(preferences.read());
        return preferences;
    }

    /** Forgotten at the end. */
    public static Preferences inMemory() {
        return new Preferences(null);
    }

    public String get(String key, String otherwise) {
        return values.getOrDefault(key, otherwise);
    }

    public int get(String key, int otherwise) {
        try {
            return Integer.parseInt(get(key, ""));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    public boolean get(String key, boolean otherwise) {
        return Boolean.parseBoolean(get(key, String.valueOf(otherwise)));
    }

    public <E extends Enum<E>> E get(String key, E otherwise) {
        String name = get(key, "");
        for (E constant : otherwise.getDeclaringClass().getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        return otherwise;
    }

    /** Every key that begins so, with its value, in order. */
    public Map<String, String> under(String prefix) {
        Map<String, String> found = new TreeMap<>(values);
        found.keySet().removeIf(key -> !key.startsWith(prefix));
        return found;
    }

    /** Remembers a value; null forgets it. */
    public void set(String key, Object value) {
        java.util.HashMap<String, String> change = new java.util.HashMap<>();
        change.put(key, value == null ? null : value.toString());
        set(change);
    }

    /** Remembers several at once; null values are forgotten. */
    public void set(Map<String, String> changes) {
        Map<String, String> before = new TreeMap<>(values);
        apply(values, changes);
        if (file != null && !before.equals(values)) {
            Map<String, String> merged = read();
            apply(merged, changes);
            write(merged);
        }
    }

    private static void apply(Map<String, String> values, Map<String, String> changes) {
        changes.forEach((key, value) -> {
            if (value == null) {
                values.remove(key);
            } else {
                values.put(key, value);
            }
        });
    }

    private Map<String, String> read() {
        Map<String, String> found = new TreeMap<>();
        if (Files.isRegularFile(file)) {
            Properties properties = new Properties();
            try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                properties.load(reader);
                properties.stringPropertyNames().forEach(key -> found.put(key, properties.getProperty(key)));
            } catch (IOException | IllegalArgumentException e) {
                LOG.warn("settings unreadable, kept aside: {}", file, e);
                keepAside();
            }
        }
        return found;
    }

    private void keepAside() {
        try {
            Files.move(file, file.resolveSibling(file.getFileName() + ".unreadable"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            LOG.warn("cannot keep {} aside", file, e);
        }
    }

    private void write(Map<String, String> all) {
        Properties properties = new Properties();
        properties.putAll(all);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path beside = file.resolveSibling(file.getFileName() + ".new");
            Writer text = new StringWriter();
            properties.store(text, null);
            try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                    StandardOpenOption.TRUNCATE_EXISTING)) {
                channel.write(ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8)));
                channel.force(true);
            }
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            LOG.warn("settings not written: {}", file, e);
        }
    }
}
