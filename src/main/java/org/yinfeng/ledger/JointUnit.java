package org.yinfeng.ledger;

import java.util.List;
import java.util.Objects;
import org.yinfeng.project.Entry;

/**
 * Units that hold a target together (鼎湖区+肇庆新区): the region of a {@link Target} may be its name.
 *
 * @param members names of regions, at least two, none of them a joint unit
 */
public record JointUnit(long id, int version, String name, List<String> members) implements Entry {
    public JointUnit {
        Objects.requireNonNull(name);
        members = List.copyOf(members);
        if (members.size() < 2) {
            throw new IllegalArgumentException("a joint unit of " + members.size());
        }
    }

    @Override
    public String key() {
        return "joint|" + name;
    }

    @Override
    public JointUnit withIdentity(long newId, int newVersion) {
        return new JointUnit(newId, newVersion, name, members);
    }
}
