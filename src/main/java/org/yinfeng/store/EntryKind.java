package org.yinfeng.store;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yinfeng.ledger.Escalation;
import org.yinfeng.ledger.JointUnit;
import org.yinfeng.ledger.Matter;
import org.yinfeng.ledger.Node;
import org.yinfeng.ledger.Observation;
import org.yinfeng.ledger.PublicIndicator;
import org.yinfeng.ledger.RuleSet;
import org.yinfeng.ledger.Target;
import org.yinfeng.project.Entry;
import org.yinfeng.project.Project;

/**
 * What an entry is, by the number that stands in the database; numbers are never given twice. A new kind needs a new version
 * of the {@link Schema} as well, so that an older program refuses the ledger instead of taking it for damaged.
 */
enum EntryKind {
    PROJECT(1, Project.class), TARGET(2, Target.class), OBSERVATION(3, Observation.class), RULE_SET(4, RuleSet.class),
    INDICATOR(5, PublicIndicator.class), JOINT_UNIT(6, JointUnit.class), NODE(7, Node.class), MATTER(8, Matter.class),
    ESCALATION(9, Escalation.class);

    private static final EntryKind[] KINDS = values();
    private static final Map<Class<?>, EntryKind> BY_TYPE =
            Arrays.stream(KINDS).collect(Collectors.toUnmodifiableMap(EntryKind::type, Function.identity()));

    private final int number;
    private final Class<? extends Entry> type;

    EntryKind(int number, Class<? extends Entry> type) {
        this.number = number;
        this.type = type;
    }

    int number() {
        return number;
    }

    Class<? extends Entry> type() {
        return type;
    }

    static EntryKind of(int number) {
        if (number < 1 || number > KINDS.length) {
            throw new DamagedBytesException("unknown kind of entry " + number);
        }
        return KINDS[number - 1];
    }

    static EntryKind of(Entry entry) {
        EntryKind kind = BY_TYPE.get(entry.getClass());
        if (kind == null) {
            throw new IllegalArgumentException("no entry of a ledger: " + entry.getClass());
        }
        return kind;
    }
}
