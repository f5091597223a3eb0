package org.yinfeng.exchange.plan;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import org.yinfeng.exchange.reading.SheetKind;
import org.yinfeng.project.Unit;

/**
 * What the user told an import, or told an earlier one of the same shape.
 *
 * @param charset of text files; null to find it
 * @param maps column maps by the fingerprint of a sheet's shape ({@link SheetPlan#fingerprint})
 */
public record ImportOptions(Charset charset, Map<String, ColumnMap> maps) {
    public static final ImportOptions NONE = new ImportOptions(null, Map.of());

    public ImportOptions {
        maps = Map.copyOf(maps);
    }

    /**
     * A map that a person corrected.
     *
     * @param slots the key of each column's slot ({@link org.yinfeng.exchange.reading.Slot#key}), empty for a column not read
     * @param unit of money whose header does not say it, or null
     */
    public record ColumnMap(SheetKind kind, List<String> slots, Unit unit) {
        public ColumnMap {
            slots = List.copyOf(slots);
        }
    }
}
