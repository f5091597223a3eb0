package org.yinfeng.exchange.write;

import java.util.List;

/**
 * A finished table that is no list of projects, such as a board or the alerts: written as it stands, its cells in the reader's
 * words already.
 *
 * @param name the sheet's name in a workbook, at most 31 characters
 * @param title above the heads; {@code note} under it: date, unit, rules
 * @param rows cells as texts or numbers ({@code BigDecimal}, {@code Integer}, {@code Long}), null for blank; as many as heads
 */
public record Sheet(String name, String title, String note, List<String> heads, List<List<Object>> rows) {
    public Sheet {
        heads = List.copyOf(heads);
    }
}
