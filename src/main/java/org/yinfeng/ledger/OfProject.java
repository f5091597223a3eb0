package org.yinfeng.ledger;

import org.yinfeng.project.Entry;

/** An entry that belongs to a project; see {@link Ledger#ofProject}. */
public interface OfProject extends Entry {
    /** The id of the project, 0 for none. */
    long project();
}
