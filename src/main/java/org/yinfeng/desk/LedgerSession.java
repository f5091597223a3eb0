package org.yinfeng.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.yinfeng.ledger.Edit;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.LedgerStore;
import org.yinfeng.ledger.Outcome;
import org.yinfeng.ledger.Revision;
import org.yinfeng.ledger.StoreException;
import org.yinfeng.project.Message;
import org.yinfeng.project.Wording;

/**
 * The one way a ledger is changed at this desk: stored first, published after. Holds the steps that can be undone. Used on
 * the window's thread; the store is only touched on the ledger's.
 *
 * <p>Every model follows {@link #ledgerProperty()} and nothing else: it is the ledger as it stands or, while the window looks
 * at the past, the ledger as it was recorded then ({@link Ledger#recorded} tells). While {@link #isPast} nothing can be
 * changed: commands are disabled, and an edit that comes all the same fails with the reason.
 */
public final class LedgerSession {
    private final LedgerStore store;
    private final Background background;
    private String who;
    private final ReadOnlyObjectWrapper<Ledger> ledger;
    private final ReadOnlyObjectWrapper<Instant> past = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper seeking = new ReadOnlyBooleanWrapper(false);
    private Ledger live;
    private int asked;
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyObjectWrapper<Message> undoLabel = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Message> redoLabel = new ReadOnlyObjectWrapper<>();
    private final List<Edit> done = new ArrayList<>();
    private final List<Edit> undone = new ArrayList<>();

    public LedgerSession(LedgerStore store, Ledger loaded, Background background, String who) {
        this.store = store;
        this.background = background;
        this.who = who;
        this.live = loaded;
        this.ledger = new ReadOnlyObjectWrapper<>(loaded);
    }

    /** What every view follows: the ledger as it stands, or as it was recorded at the moment the window looks at. */
    public ReadOnlyObjectProperty<Ledger> ledgerProperty() {
        return ledger.getReadOnlyProperty();
    }

    public Ledger ledger() {
        return ledger.get();
    }

    /** The ledger as it stands, also while the window looks at the past. */
    public Ledger live() {
        return live;
    }

    /** The moment whose record is shown; null for the ledger as it stands. */
    public ReadOnlyObjectProperty<Instant> pastProperty() {
        return past.getReadOnlyProperty();
    }

    public boolean isPast() {
        return past.get() != null;
    }

    /** Whether a past ledger is on its way. */
    public ReadOnlyBooleanProperty seekingProperty() {
        return seeking.getReadOnlyProperty();
    }

    /** Shows the ledger as it was recorded at a moment; a later wish overtakes an earlier one. */
    public void lookAt(Instant moment, Consumer<Exception> failed) {
        look(() -> store.at(moment), failed);
    }

    /** Shows the ledger as a revision left it. */
    public void lookAt(Revision revision, Consumer<Exception> failed) {
        look(() -> store.after(revision.number()), failed);
    }

    private void look(Callable<Ledger> then, Consumer<Exception> failed) {
        int number = ++asked;
        seeking.set(true);
        background.run(Background.Line.LEDGER, then, found -> {
            if (number == asked) {
                seeking.set(false);
                past.set(found.recorded());
                ledger.set(found);
            }
        }, cause -> {
            if (number == asked) {
                seeking.set(false);
                failed.accept(cause);
            }
        });
    }

    /** Shows the ledger as it stands again. */
    public void lookAtNow() {
        asked++;
        seeking.set(false);
        past.set(null);
        ledger.set(live);
    }

    /** Why nothing can be changed now; null while it can. */
    public Message readOnlyReason() {
        return isPast() ? Message.of("past.readOnly", Wording.stamp(past.get())) : null;
    }

    public LedgerStore store() {
        return store;
    }

    public Background background() {
        return background;
    }

    /** Whose name the next changes carry in the history. */
    public void setWho(String name) {
        who = name;
    }

    public ReadOnlyBooleanProperty savingProperty() {
        return saving.getReadOnlyProperty();
    }

    /** The label of the step that undo would take back; null when there is none. */
    public ReadOnlyObjectProperty<Message> undoLabelProperty() {
        return undoLabel.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Message> redoLabelProperty() {
        return redoLabel.getReadOnlyProperty();
    }

    /** The labels of the steps that undo would take back one by one, the last one first. */
    public List<Message> undoSteps() {
        return newestFirst(done);
    }

    /** The labels of the steps that redo would do again, the next one first. */
    public List<Message> redoSteps() {
        return newestFirst(undone);
    }

    private static List<Message> newestFirst(List<Edit> edits) {
        List<Message> labels = new ArrayList<>();
        edits.forEach(edit -> labels.add(0, edit.label()));
        return labels;
    }

    /** Stores an edit and publishes the ledger after it; a refusal or failure leaves everything as it was. */
    public void commit(Edit edit, Consumer<Outcome> answered, Consumer<Exception> failed) {
        store(edit, stored -> {
            done.add(stored);
            undone.clear();
        }, answered, failed);
    }

    /** Takes the last step back, by the same path as any edit. */
    public void undo(Consumer<Outcome> answered, Consumer<Exception> failed) {
        if (!done.isEmpty()) {
            Edit last = done.get(done.size() - 1);
            store(last.inverse(Message.of("edit.undo", last.label().asArgument())), stored -> {
                done.remove(last);
                undone.add(stored.inverse(last.label()));
            }, answered, failed);
        }
    }

    public void redo(Consumer<Outcome> answered, Consumer<Exception> failed) {
        if (!undone.isEmpty()) {
            Edit last = undone.get(undone.size() - 1);
            store(last, stored -> {
                undone.remove(last);
                done.add(stored);
            }, answered, failed);
        }
    }

    private void store(Edit edit, Consumer<Edit> remember, Consumer<Outcome> answered, Consumer<Exception> failed) {
        if (isPast()) {
            failed.accept(new StoreException(StoreException.Kind.READ_ONLY, readOnlyReason(), null));
            return;
        }
        saving.set(true);
        background.run(Background.Line.LEDGER, () -> store.commit(edit, who), outcome -> {
            saving.set(false);
            if (outcome instanceof Outcome.Committed committed) {
                remember.accept(committed.stored());
                live = live.apply(committed.stored(), committed.revision());
                if (!isPast()) {
                    ledger.set(live);
                }
                undoLabel.set(done.isEmpty() ? null : done.get(done.size() - 1).label());
                redoLabel.set(undone.isEmpty() ? null : undone.get(undone.size() - 1).label());
            }
            answered.accept(outcome);
        }, exception -> {
            saving.set(false);
            failed.accept(exception);
        });
    }
}
