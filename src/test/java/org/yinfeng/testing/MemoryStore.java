package org.yinfeng.testing;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.yinfeng.ledger.Change;
import org.yinfeng.ledger.Edit;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.LedgerStore;
import org.yinfeng.ledger.Outcome;
import org.yinfeng.ledger.Revision;
import org.yinfeng.project.Entry;
import org.yinfeng.project.Problem;

/** A ledger kept nowhere, for tests of what stands on a store. It never refuses an edit. */
public final class MemoryStore implements LedgerStore {
    private final List<Revision> revisions = new ArrayList<>();
    private final List<Ledger> ledgers = new ArrayList<>();
    private int protections;
    private final List<Problem> damage = new ArrayList<>();

    public MemoryStore(Ledger ledger) {
        ledgers.add(ledger);
    }

    /** What {@link #check} is to find. */
    public MemoryStore damaged(Problem problem) {
        damage.add(problem);
        return this;
    }

    @Override
    public Ledger load() {
        return ledgers.get(ledgers.size() - 1);
    }

    @Override
    public Outcome commit(Edit edit, String who) {
        long next = load().nextId();
        List<Change> stored = new ArrayList<>();
        for (Change change : edit.changes()) {
            Entry after = change.after() == null || change.after().id() > 0 ? change.after() : change.after().withIdentity(next++, 1);
            stored.add(new Change(change.before(), after));
        }
        Edit done = new Edit(edit.label(), stored, edit.why());
        long revision = load().revision() + 1;
        ledgers.add(load().apply(done, revision));
        revisions.add(0, new Revision(revision, Instant.now(), who, edit.label(), edit.why(), stored.size(), stored));
        return new Outcome.Committed(done, revision);
    }

    @Override
    public List<Revision> since(long revision) {
        return revisions.stream().filter(line -> line.number() > revision).sorted((a, b) -> Long.compare(a.number(), b.number())).toList();
    }

    @Override
    public Ledger at(Instant instant) {
        long count = revisions.stream().filter(line -> !line.at().isAfter(instant)).count();
        return ledgers.get((int) count).asRecorded(instant);
    }

    @Override
    public Ledger after(long revision) {
        Instant at = revisions.stream().filter(line -> line.number() == revision).findFirst().map(Revision::at).orElseThrow();
        return ledgers.stream().filter(ledger -> ledger.revision() == revision).findFirst().orElseThrow().asRecorded(at);
    }

    @Override
    public List<Revision> history(Long entryId, int limit) {
        return revisions.stream()
                .filter(line -> entryId == null || line.changes().stream().anyMatch(change -> change.id() == entryId))
                .map(line -> new Revision(line.number(), line.at(), line.who(), line.label(), line.why(), line.changeCount(),
                        line.changes().stream().filter(change -> entryId != null && change.id() == entryId).toList()))
                .limit(limit).toList();
    }

    @Override
    public List<Revision> historyBelow(long number, int limit) {
        return history(null, Integer.MAX_VALUE).stream().filter(line -> line.number() < number).limit(limit).toList();
    }

    @Override
    public Revision revision(long number, int changes) {
        Revision line = revisions.stream().filter(each -> each.number() == number).findFirst().orElseThrow();
        return new Revision(number, line.at(), line.who(), line.label(), line.why(), line.changeCount(),
                line.changes().stream().limit(changes).toList());
    }

    @Override
    public void backup(Path file) {
        throw new UnsupportedOperationException("kept nowhere");
    }

    @Override
    public List<Problem> check() {
        return damage;
    }

    @Override
    public AutoCloseable watch(Consumer<Long> onRevision) {
        return () -> { };
    }

    @Override
    public void protect() {
        protections++;
    }

    /** How often a copy was made before something large or foreign. */
    public int protections() {
        return protections;
    }

    @Override
    public void close() {
        // Stays, so that a test can look at it after the command.
    }
}
