package org.yinfeng.desk.list;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.yinfeng.project.Quarter;
import org.yinfeng.project.Texts;

/**
 * A saved view of the list: a tab.
 *
 * @param id the name in preferences
 * @param name as the user called it; null for the program's own
 * @param query the conditions it opens with, as text
 */
public record View(String id, String name, String query) {
    public static final String ALL = "all";

    /** The program's own views at a date: everything, signed this quarter, and what is promised but not done. */
    public static List<View> builtIn(LocalDate asOf) {
        Quarter quarter = Quarter.of(asOf);
        return List.of(new View(ALL, null, ""),
                new View("signedThisQuarter", null, "signed:" + quarter.start() + ".." + asOf),
                promised("start", "promisedStart", "started", asOf),
                promised("completion", "promisedCompletion", "completed", asOf),
                promised("production", "promisedProduction", "production", asOf));
    }

    private static View promised(String id, String promise, String event, LocalDate asOf) {
        YearMonth month = YearMonth.from(asOf);
        YearMonth due = asOf.equals(month.atEndOfMonth()) ? month : month.minusMonths(1);
        return new View(id + "Overdue", null,
                promise + "<=" + due + " -" + event + "<=" + asOf + " -ended<=" + asOf);
    }

    public boolean isBuiltIn() {
        return name == null;
    }

    public String title(Texts texts) {
        return isBuiltIn() ? texts.get("view." + id) : name;
    }
}
