package org.yinfeng.ledger;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What was done about an alert, and when: a reminder, a letter, a summons.
 *
 * @param alert the kind of alert; for a problem of no project followed by {@link #OF_ENTRY} and the id of the problem
 * @param unit to whom, or null
 * @param person who was spoken to, or null
 * @param note null where none was made
 */
public record Escalation(long id, int version, long project, String alert, Measure measure, LocalDate on, String unit, String person,
        String note) implements OfProject {
    /** Stands between the kind of alert and the entry that it is about. */
    public static final String OF_ENTRY = "#";

    public Escalation {
        Objects.requireNonNull(alert);
        Objects.requireNonNull(measure);
        Objects.requireNonNull(on);
    }

    /** The kind of alert alone. */
    public String kind() {
        return alert.split(OF_ENTRY)[0];
    }

    /** None: the same may be done twice. */
    @Override
    public String key() {
        return null;
    }

    @Override
    public Escalation withIdentity(long newId, int newVersion) {
        return new Escalation(newId, newVersion, project, alert, measure, on, unit, person, note);
    }
}
