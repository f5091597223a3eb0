package org.yinfeng.exchange.plan;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;

/**
 * What the user told an import, or told an earlier one of the same shape. A change of it is followed by reading again.
 *
 * @param charset of text files; null to find it
 * @param maps column maps by the fingerprint of a sheet's shape ({@link SheetPlan#fingerprint})
 * @param blanksErase whether a blank cell of a project's field (not of its name, code, months or plans) erases what the ledger
 *     holds; such a cell is a {@link PlannedCell} whose {@code after} is null
 * @param corrected cells written anew by hand
 */
public record ImportOptions(Charset charset, Map<String, ColumnMap> maps, boolean blanksErase, Corrections corrected) {
    public static final ImportOptions NONE = new ImportOptions(null, Map.of());

    public ImportOptions {
        maps = Map.copyOf(maps);
    }

    public ImportOptions(Charset charset, Map<String, ColumnMap> maps) {
        this(charset, maps, false, Corrections.NONE);
    }

    public ImportOptions withCharset(Charset other) {
        return new ImportOptions(other, maps, blanksErase, corrected);
    }

    /** @param map null to understand the shape as the sheet itself says */
    public ImportOptions withMap(String fingerprint, ColumnMap map) {
        Map<String, ColumnMap> more = new HashMap<>(maps);
        if (map == null) {
            more.remove(fingerprint);
        } else {
            more.put(fingerprint, map);
        }
        return new ImportOptions(charset, more, blanksErase, corrected);
    }

    public ImportOptions withBlanksErase(boolean erase) {
        return new ImportOptions(charset, maps, erase, corrected);
    }

    public ImportOptions withCorrected(Corrections cells) {
        return new ImportOptions(charset, maps, blanksErase, cells);
    }
}
