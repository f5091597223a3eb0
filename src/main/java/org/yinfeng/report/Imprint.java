package org.yinfeng.report;

import java.time.LocalDate;

/**
 * Who made a report and when.
 *
 * @param office null for the city's bureau
 * @param number the number, or null for a draft
 * @param internal whether it carries 内部资料
 */
public record Imprint(String office, String number, boolean internal, LocalDate compiled) {
    public static Imprint draft(LocalDate compiled) {
        return new Imprint(null, null, true, compiled);
    }
}
