package org.yinfeng.exchange.reading;

import java.util.Locale;

/** The kinds of sheet that are understood. */
public enum SheetKind {
    /** One project a row; may carry months of investment and annual plans as well. */
    PROJECTS,
    /** Completed investment by project and month, a month a column or a month a row. */
    INVESTMENT,
    /** Yearly targets by indicator and unit, with the date of issue. */
    TARGETS,
    /** The Statistics Bureau's cumulative figures by unit and month. */
    INDUSTRIAL,
    /** Planned investment by project and year, a year a column or a year a row. */
    PLANS;

    /** The name in JSON: {@code projects}. Its words are {@code sheet.<key>} in the string bundles. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
