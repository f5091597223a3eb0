package org.yinfeng.project;

/** Something the ledger holds and remembers the changes of: a project, a target, a figure of a series. */
public interface Entry {
    /** The number that no other entry of the ledger ever has, given once; 0 before the entry is added. */
    long id();

    /** How often it was changed; guards against two desks changing it at once. */
    int version();

    /** The words by which no two entries may be alike, or null: a project's code, a target's subject and date of issue. */
    String key();

    Entry withIdentity(long id, int version);
}
