package org.yinfeng.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yinfeng.ledger.Change;
import org.yinfeng.ledger.ChangeList;
import org.yinfeng.ledger.Conflict;
import org.yinfeng.ledger.Edit;
import org.yinfeng.project.Entry;

/**
 * One edit on its way into the tables, chunk by chunk, so that a million changes are never held twice. Writes until the
 * first conflict; the caller then rolls everything back.
 */
final class Commit {
    /** So many additions in a row are made ready on every core. */
    private static final int WORTH_ALL_CORES = 4 * Entries.PAGE_IDS;

    private final Edit edit;
    private final Entries entries;
    private final EntryCodec codec;
    private final History.Writer history;
    private final StateDigest state;
    private final Head head;
    private final StoredChanges stored;
    private final List<Conflict> conflicts = new ArrayList<>();
    private final KeyMoves keys = new KeyMoves();
    private Map<Long, Integer> placeById;
    private long nextId;

    Commit(Edit edit, Head head, Entries entries, History history, EntryCodec codec) {
        this.edit = edit;
        this.head = head;
        this.entries = entries;
        this.codec = codec;
        this.history = history.writer(head.revision() + 1);
        state = new StateDigest(head.state());
        stored = new StoredChanges(edit.changes());
        nextId = head.nextId();
    }

    /** Writes the entries and their history. */
    void write() throws SQLException {
        int additions = additions();
        int first = additions < WORTH_ALL_CORES ? 0 : additions;
        add(first);
        write(first);
    }

    /** How many changes at the edit's beginning add entries that have no id yet. */
    private int additions() {
        if (edit.changes() instanceof ChangeList list) {
            return list.additions();
        }
        int count = 0;
        while (count < edit.changes().size() && edit.changes().get(count).id() == 0) {
            count++;
        }
        return count;
    }

    /** Adds the first entries of an edit, page by page: made ready on every core, written here in their order. */
    private void add(int count) throws SQLException {
        try (InOrder<Additions, SQLException> pages = new InOrder<>(this::write)) {
            long id = nextId;
            for (int place = 0; place < count;) {
                int from = place;
                long firstId = id;
                int size = (int) Math.min(count - place, Entries.PAGE_IDS - id % Entries.PAGE_IDS);
                boolean fresh = id % Entries.PAGE_IDS == 0;
                pages.add(() -> Additions.of(edit.changes(), from, size, firstId, fresh, codec.another()));
                place += size;
                id += size;
            }
            pages.finish();
        }
    }

    private void write(Additions additions) throws SQLException {
        for (int at = 0; at < additions.steps().size(); at++) {
            Image image = additions.steps().get(at).after();
            stored.added(additions.place() + at, image.id());
            keys.added(image.kind(), image.id(), additions.keys().get(at));
        }
        nextId += additions.steps().size();
        state.add(additions.state());
        for (ChangeBlock.Packed block : additions.blocks()) {
            history.add(block);
        }
        entries.write(additions);
    }

    /** Writes the changes from a place on. */
    private void write(int from) throws SQLException {
        List<Change> chunk = new ArrayList<>();
        Set<Long> ids = new HashSet<>();
        long id = nextId;
        int place = from;
        for (Change change : edit.changes().subList(from, edit.changes().size())) {
            boolean added = change.id() == 0;
            boolean pageEnds = added && id % Entries.PAGE_IDS == 0;
            if (chunk.size() >= 2 * Entries.PAGE_IDS || pageEnds || !added && ids.contains(change.id())) {
                write(chunk, place - chunk.size());
                chunk.clear();
                ids.clear();
            }
            chunk.add(change);
            if (added) {
                id++;
            } else {
                ids.add(change.id());
                id = Math.max(id, change.id() + 1);
            }
            place++;
        }
        write(chunk, place - chunk.size());
    }

    /** @param first the place of the chunk's first change in the edit */
    private void write(List<Change> chunk, int first) throws SQLException {
        Map<Long, Image> current = entries.read(chunk.stream().map(Change::id).filter(id -> id != 0).toList());
        List<Step> steps = new ArrayList<>(chunk.size());
        for (int at = 0; at < chunk.size(); at++) {
            Change change = chunk.get(at);
            Step step = change.id() == 0 ? addNew(change.after(), first + at) : resolve(change, current.get(change.id()));
            if (step != null) {
                steps.add(step);
                nextId = Math.max(nextId, step.id() + 1);
            }
        }
        if (!conflicts.isEmpty()) {
            return;
        }
        for (Step step : steps) {
            history.add(step);
            if (step.before() != null) {
                state.remove(step.before());
            }
            if (step.after() != null) {
                state.add(step.after());
            }
        }
        entries.write(steps);
    }

    private Step resolve(Change change, Image current) {
        if (change.before() == null) {
            return current == null ? add(change.after(), change.id()) : addAgain(change.after(), current);
        }
        if (change.after() == null) {
            return current == null ? null : remove(change.before(), current);
        }
        if (current == null) {
            conflicts.add(new Conflict(change.before(), change.after(), null, List.of()));
            return null;
        }
        return change(change, current);
    }

    private Step addNew(Entry entry, int place) {
        Image after = codec.encode(entry.withIdentity(nextId, entry.version() + 1));
        stored.added(place, nextId);
        keys.added(after.kind(), nextId, entry.key());
        return new Step(null, after);
    }

    private Step add(Entry entry, long id) {
        Image after = codec.encode(entry.withIdentity(id, entry.version() + 1));
        return step(null, after, null, entry);
    }

    private Step addAgain(Entry mine, Image current) {
        Entry theirs = codec.decode(current);
        if (codec.encode(mine).sameFacts(current)) {
            stored.changed(new Change(theirs, theirs));
        } else {
            conflicts.add(new Conflict(null, mine, theirs, List.of()));
        }
        return null;
    }

    private Step remove(Entry base, Image current) {
        Entry theirs = codec.decode(current);
        if (!codec.encode(base).sameFacts(current)) {
            conflicts.add(new Conflict(base, null, theirs, List.of()));
            return null;
        }
        return step(current, null, theirs, null);
    }

    private Step change(Change change, Image current) {
        Entry theirs = codec.decode(current);
        Entry mine = change.after();
        if (!codec.encode(change.before()).sameFacts(current)) {
            Merge merge = new Merge(change.before(), mine, theirs);
            if (!merge.clashes().isEmpty()) {
                conflicts.add(new Conflict(change.before(), mine, theirs, merge.clashes()));
                return null;
            }
            mine = merge.merged();
        }
        Image after = codec.encode(mine.withIdentity(current.id(), current.version() + 1));
        if (after.sameFacts(current)) {
            stored.changed(new Change(theirs, theirs));
            return null;
        }
        return step(current, after, theirs, mine);
    }

    private Step step(Image before, Image after, Entry theirs, Entry mine) {
        Step step = new Step(before, after);
        stored.changed(new Change(theirs, mine == null ? null : mine.withIdentity(after.id(), after.version())));
        String keyBefore = theirs == null ? null : theirs.key();
        String keyAfter = mine == null ? null : mine.key();
        keys.moved((before == null ? after : before).kind(), step.id(), keyBefore, keyAfter);
        return step;
    }

    /** Finds keys that two entries would share, within the edit and with the rest of the ledger. */
    void checkKeys(Keys index) throws SQLException {
        conflicts.addAll(keys.clashes(index, this::inEdit));
    }

    private Entry inEdit(long id) {
        if (placeById == null) {
            placeById = new HashMap<>();
            for (int place = 0; place < stored.size(); place++) {
                placeById.put(stored.id(place), place);
            }
        }
        return stored.get(placeById.get(id)).after();
    }

    /** Brings the index to where the edit led; only after the transaction is done. */
    void apply(Keys index) {
        keys.apply(index);
    }

    List<Conflict> conflicts() {
        return conflicts;
    }

    boolean changesNothing() throws SQLException {
        return history.count() == 0;
    }

    /** Writes the history's line and gives where the ledger then stands. */
    Head finish(String who, Instant at) throws SQLException {
        RevisionLine line = new RevisionLine(head.revision() + 1, RevisionLine.micros(at), who, edit.label(), edit.why(),
                history.count(), state.value());
        byte[] digest = history.finish(line, head.chain());
        return new Head(line.number(), nextId, line.state(), digest);
    }

    Edit stored() {
        return new Edit(edit.label(), stored, edit.why());
    }
}
