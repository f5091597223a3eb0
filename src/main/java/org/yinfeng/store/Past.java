package org.yinfeng.store;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reaches the entries as an older revision left them: forward from a checkpoint (or from the empty ledger), or backward from a
 * later one (or from the present), whichever is nearer. Every answer is held against the digest that the history carries.
 */
final class Past {
    private static final Logger LOG = LoggerFactory.getLogger(Past.class);

    private final Entries entries;
    private final History history;
    private final Checkpoints checkpoints;

    Past(Entries entries, History history, Checkpoints checkpoints) {
        this.entries = entries;
        this.history = history;
        this.checkpoints = checkpoints;
    }

    /** A way to walk over every entry in rising order of id. */
    interface Walk {
        void forEach(Consumer<Image> action) throws SQLException;
    }

    /** What became of the walked entries, and the digest of all of them. */
    record Gathered<T>(T made, StateDigest state) {
    }

    /** Makes something of the walked entries. */
    interface Gatherer<T> {
        Gathered<T> gather(Walk walk) throws SQLException;
    }

    /** Gathers the entries after a revision. */
    <T> T at(Head head, long revision, Gatherer<T> gatherer) throws SQLException {
        byte[] expected = revision == 0 ? new StateDigest().value() : history.line(revision).state();
        long below = checkpoints.before(revision);
        long above = checkpoints.after(revision, head.revision());
        try {
            return verified(expected, gatherer, revision - below <= above - revision ? forward(below, revision)
                    : backward(above, revision, above == head.revision() ? entries::forEach
                            : action -> checkpoints.forEach(above, action)));
        } catch (DamagedBytesException e) {
            LOG.warn("the record after {} is not what the history says, taking back every change since", revision, e);
            return verified(expected, gatherer, backward(head.revision(), revision, entries::forEach));
        }
    }

    private static <T> T verified(byte[] expected, Gatherer<T> gatherer, Walk walk) throws SQLException {
        Gathered<T> gathered = gatherer.gather(walk);
        if (!Arrays.equals(gathered.state().value(), expected)) {
            throw new DamagedBytesException("the record is not the one that was saved");
        }
        return gathered.made();
    }

    /** From an earlier state on: what the last change until then made of each entry. */
    private Walk forward(long from, long revision) {
        return action -> {
            TreeMap<Long, Image> then = new TreeMap<>();
            history.forEachBlock(from, revision, body -> ChangeBlock.after(body, then::put));
            merged(then, each -> checkpoints.forEach(from, each), action);
        };
    }

    /** From a later state back: what the first change since then found of each entry. */
    private Walk backward(long from, long revision, Walk later) {
        return action -> {
            TreeMap<Long, Image> then = new TreeMap<>();
            history.forEachBlock(revision, from, body -> ChangeBlock.before(body, id -> !then.containsKey(id), then::put));
            merged(then, later, action);
        };
    }

    /** The entries of a state with some in place of theirs, null for none. */
    private static void merged(TreeMap<Long, Image> then, Walk state, Consumer<Image> action) throws SQLException {
        state.forEach(image -> {
            while (!then.isEmpty() && then.firstKey() < image.id()) {
                give(then.pollFirstEntry(), action);
            }
            boolean changed = !then.isEmpty() && then.firstKey() == image.id();
            if (changed) {
                give(then.pollFirstEntry(), action);
            } else {
                action.accept(image);
            }
        });
        while (!then.isEmpty()) {
            give(then.pollFirstEntry(), action);
        }
    }

    private static void give(Map.Entry<Long, Image> entry, Consumer<Image> action) {
        if (entry.getValue() != null) {
            action.accept(entry.getValue());
        }
    }
}
