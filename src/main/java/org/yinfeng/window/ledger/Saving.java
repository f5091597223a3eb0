package org.yinfeng.window.ledger;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.yinfeng.ledger.Edit;
import org.yinfeng.ledger.Outcome;
import org.yinfeng.project.Message;
import org.yinfeng.window.kit.ScreenContext;

/**
 * Hands edits to the session one after the other. Each is made when its turn comes, so that it begins from what the one before
 * it left; a refusal leads to the choice between mine and theirs.
 */
final class Saving {
    private final ScreenContext context;
    private final Node place;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private boolean busy;

    private record Waiting(Supplier<Edit> edit, Runnable saved) {
    }

    /** @param place whose window a question is asked over */
    Saving(ScreenContext context, Node place) {
        this.context = context;
        this.place = place;
    }

    /** Stores what the supplier makes, null for nothing, and then runs the action; not when it failed or was given up. */
    void store(Supplier<Edit> edit, Runnable saved) {
        waiting.add(new Waiting(edit, saved));
        next();
    }

    void store(Edit edit) {
        store(() -> edit, () -> { });
    }

    private void next() {
        while (!busy && !waiting.isEmpty()) {
            Waiting turn = waiting.poll();
            Edit edit = turn.edit.get();
            if (edit == null) {
                turn.saved.run();
            } else {
                busy = true;
                commit(edit, turn.saved);
            }
        }
    }

    private void commit(Edit edit, Runnable saved) {
        context.session().commit(edit, outcome -> {
            busy = false;
            if (outcome instanceof Outcome.Refused refused) {
                settle(edit, refused, saved);
            } else {
                saved.run();
            }
            next();
        }, failure -> {
            busy = false;
            context.toasts().failed(failure);
            next();
        });
    }

    private void settle(Edit edit, Outcome.Refused refused, Runnable saved) {
        List<Edit> settled = new ConflictDialog(context, place.getScene().getWindow()).settle(edit, refused.conflicts());
        settled.forEach(again -> waiting.addFirst(new Waiting(() -> again, saved)));
    }

    /** Stores at once and offers to take it back. */
    void storeUndoably(Edit edit) {
        store(() -> edit, () -> context.toasts().undoable(edit.label(),
                () -> context.session().undo(outcome -> { }, context.toasts()::failed)));
    }

    void tell(Message message) {
        context.toasts().done(message);
    }
}
