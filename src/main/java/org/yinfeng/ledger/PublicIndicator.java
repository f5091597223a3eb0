package org.yinfeng.ledger;

import java.util.Objects;
import org.yinfeng.project.Entry;

/**
 * An indicator that is watched beside the two goals: its targets ({@link Target}) and its series ({@link Observation}) bear
 * its name.
 *
 * @param unit what its values are in ({@code %}, {@code 户}), or null; unused for money, which is kept in yuan
 * @param direction whether more or less is better
 * @param source who publishes it, or null
 * @param order its place in lists, from 0
 * @param money whether its values are amounts of money
 */
public record PublicIndicator(long id, int version, String name, String unit, Direction direction, String source, int order,
        boolean money) implements Entry {
    public PublicIndicator {
        Objects.requireNonNull(name);
        Objects.requireNonNull(direction);
    }

    @Override
    public String key() {
        return "indicator|" + name;
    }

    @Override
    public PublicIndicator withIdentity(long newId, int newVersion) {
        return new PublicIndicator(newId, newVersion, name, unit, direction, source, order, money);
    }
}
