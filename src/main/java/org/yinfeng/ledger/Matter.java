package org.yinfeng.ledger;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A problem somebody has to settle (需协调事项).
 *
 * @param project the project it is about, 0 for none
 * @param unit the unit that is to settle it, or null
 * @param owner the person, or null
 * @param raised when it came up, or null
 * @param due when it is to be settled, or null
 * @param settled null as long as it is open
 * @param result how it was settled, or null
 */
public record Matter(long id, int version, long project, String text, String unit, String owner, LocalDate raised, LocalDate due,
        LocalDate settled, String result) implements OfProject {
    public Matter {
        Objects.requireNonNull(text);
    }

    /** None: the same thing may come up twice. */
    @Override
    public String key() {
        return null;
    }

    @Override
    public Matter withIdentity(long newId, int newVersion) {
        return new Matter(newId, newVersion, project, text, unit, owner, raised, due, settled, result);
    }

    public Matter withSettled(LocalDate day, String how) {
        return new Matter(id, version, project, text, unit, owner, raised, due, day, how);
    }
}
