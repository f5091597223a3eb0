package org.yinfeng.ledger;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What was done about an alert, and when: a reminder, a letter, a summons.
 *
 * @param alert the kind of alert
 * @param unit to whom, or null
 * @param person who was spoken to, or null
 * @param note null where none was made
 */
public record Escalation(long id, int version, long project, String alert, Measure measure, LocalDate on, String unit, String person,
        String note) implements OfProject {
    public Escalation {
        Objects.requireNonNull(alert);
        Objects.requireNonNull(measure);
        Objects.requireNonNull(on);
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
