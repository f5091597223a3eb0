package org.yinfeng.desk.history;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.yinfeng.ledger.Revision;
import org.yinfeng.project.Texts;

/**
 * Which lines of the history are wanted; an empty text or a null means any.
 *
 * @param text part of what was done or why
 * @param who part of a name
 * @param from the first day, {@code to} the last
 * @param code a project's code
 */
public record HistoryFilter(String text, String who, LocalDate from, LocalDate to, String code) {
    public static final HistoryFilter ALL = new HistoryFilter("", "", null, null, "");

    /** Whether a line is wanted, as far as the line itself tells. */
    boolean takes(Revision line, Texts texts) {
        LocalDate day = line.at().atZone(ZoneId.systemDefault()).toLocalDate();
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to)) && has(line.who(), who)
                && (has(line.label().in(texts), text) || line.why() != null && has(line.why(), text));
    }

    private static boolean has(String said, String part) {
        return said.toLowerCase(Locale.ROOT).contains(part.strip().toLowerCase(Locale.ROOT));
    }
}
