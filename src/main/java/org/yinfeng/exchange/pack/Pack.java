package org.yinfeng.exchange.pack;

import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yinfeng.project.Texts;

/**
 * What a pack is and what was sent in it.
 *
 * @param id tells packs apart, also two for the same unit and month
 * @param revision of the ledger that it was made from
 * @param unit whose projects it holds
 * @param month the month to fill in; those before it are closed
 * @param language of its headings and of the words of statuses
 * @param sheet the name of the sheet to fill in
 * @param key the heading over the numbers by which rows are found again
 * @param base the cells of each project as they were written, by the ledger's number for it; as many as columns, blank ones empty
 */
public record Pack(String id, long revision, String unit, YearMonth month, Texts.Language language, String sheet, String key,
        List<PackColumn> columns, Map<Long, List<String>> base) {
    public Pack {
        columns = List.copyOf(columns);
        base = Collections.unmodifiableMap(new LinkedHashMap<>(base));
    }

    /** How an edit that takes it in names it. */
    public PackMark mark() {
        return new PackMark(id, unit, month);
    }
}
