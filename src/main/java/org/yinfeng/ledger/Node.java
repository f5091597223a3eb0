package org.yinfeng.ledger;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A step on a project's way that somebody answers for (节点): 用地预审, 施工许可.
 *
 * @param order its place among the project's nodes, from 0
 * @param due null where no day is set
 * @param unit the responsible unit, or null
 * @param person who answers for it, or null
 * @param done null as long as it is not done
 */
public record Node(long id, int version, long project, int order, String name, LocalDate due, String unit, String person,
        LocalDate done) implements OfProject {
    public Node {
        Objects.requireNonNull(name);
    }

    /** None: two nodes may have the same name. */
    @Override
    public String key() {
        return null;
    }

    @Override
    public Node withIdentity(long newId, int newVersion) {
        return new Node(newId, newVersion, project, order, name, due, unit, person, done);
    }

    public Node withDone(LocalDate day) {
        return new Node(id, version, project, order, name, due, unit, person, day);
    }
}
