package org.yinfeng.store;

import org.yinfeng.ledger.Observation;
import org.yinfeng.ledger.Target;
import org.yinfeng.project.Entry;
import org.yinfeng.project.Project;

/** What an entry is, by the number that stands in the database; numbers are never given twice. */
enum EntryKind {
    PROJECT(1), TARGET(2), OBSERVATION(3);

    private final int number;

    EntryKind(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    static EntryKind of(int number) {
        return switch (number) {
            case 1 -> PROJECT;
            case 2 -> TARGET;
            case 3 -> OBSERVATION;
            default -> throw new DamagedBytesException("unknown kind of entry " + number);
        };
    }

    static EntryKind of(Entry entry) {
        if (entry instanceof Project) {
            return PROJECT;
        }
        if (entry instanceof Target) {
            return TARGET;
        }
        if (entry instanceof Observation) {
            return OBSERVATION;
        }
        throw new IllegalArgumentException("no entry of a ledger: " + entry.getClass());
    }
}
