package org.yinfeng.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.yinfeng.ledger.Edit;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.LedgerStore;
import org.yinfeng.ledger.Outcome;
import org.yinfeng.project.Message;

/**
 * The one way a ledger is changed at this desk: stored first, published after. Holds the steps that can be undone. Used on
 * the window's thread; the store is only touched on the ledger's.
 */
public final class LedgerSession {
    private final LedgerStore store;
    private final Background background;
    private String who;
    private final ReadOnlyObjectWrapper<Ledger> ledger;
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyObjectWrapper<Message> undoLabel = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Message> redoLabel = new ReadOnlyObjectWrapper<>();
    private final List<Edit> done = new ArrayList<>();
    private final List<Edit> undone = new ArrayList<>();

    public LedgerSession(LedgerStore store, Ledger loaded, Background background, String who) {
        this.store = store;
        this.background = background;
        this.who = who;
        this.ledger = new ReadOnlyObjectWrapper<>(loaded);
    }

    /** What every view follows. */
    public ReadOnlyObjectProperty<Ledger> ledgerProperty() {
        return ledger.getReadOnlyProperty();
    }

    public Ledger ledger() {
        return ledger.get();
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
        saving.set(true);
        background.run(Background.Line.LEDGER, () -> store.commit(edit, who), outcome -> {
            saving.set(false);
            if (outcome instanceof Outcome.Committed committed) {
                remember.accept(committed.stored());
                ledger.set(ledger.get().apply(committed.stored(), committed.revision()));
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
