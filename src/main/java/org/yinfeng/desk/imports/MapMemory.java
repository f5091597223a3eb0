package org.yinfeng.desk.imports;

import java.util.HashMap;
import java.util.Map;
import org.yinfeng.desk.Preferences;
import org.yinfeng.exchange.plan.ColumnMap;

/** The column maps that people corrected, by the shape of the sheet, in the preferences. */
final class MapMemory {
    private static final String PREFIX = "import.map.";

    private final Preferences preferences;

    MapMemory(Preferences preferences) {
        this.preferences = preferences;
    }

    Map<String, ColumnMap> all() {
        Map<String, ColumnMap> maps = new HashMap<>();
        preferences.under(PREFIX).forEach((key, text) -> {
            try {
                maps.put(key.substring(PREFIX.length()), ColumnMap.decoded(text));
            } catch (RuntimeException unreadable) {
                // Somebody edited the file by hand, or a later version wrote it: the sheet is understood anew.
                maps.remove(key);
            }
        });
        return maps;
    }

    void remember(String fingerprint, ColumnMap map) {
        preferences.set(PREFIX + fingerprint, map.lasting().encoded());
    }

    void forget(String fingerprint) {
        preferences.set(PREFIX + fingerprint, null);
    }
}
