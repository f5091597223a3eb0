package org.yinfeng.window;

import java.util.function.Consumer;
import org.yinfeng.desk.LedgerSession;
import org.yinfeng.ledger.Outcome;
import org.yinfeng.project.Message;
import org.yinfeng.window.kit.ScreenContext;

/** Undo and redo, with a word about what was taken back. */
final class Steps {
    private final ScreenContext context;
    private final LedgerSession session;

    Steps(ScreenContext context) {
        this.context = context;
        this.session = context.session();
    }

    /** Takes the last step back; false when there is none. */
    boolean undo() {
        Message label = session.undoLabelProperty().get();
        if (label != null && !session.savingProperty().get() && context.mayChange()) {
            session.undo(told("step.undone", label), context.toasts()::failed);
        }
        return label != null;
    }

    boolean redo() {
        Message label = session.redoLabelProperty().get();
        if (label != null && !session.savingProperty().get() && context.mayChange()) {
            session.redo(told("step.redone", label), context.toasts()::failed);
        }
        return label != null;
    }

    private Consumer<Outcome> told(String key, Message label) {
        return outcome -> {
            if (outcome instanceof Outcome.Committed) {
                context.toasts().done(Message.of(key, label.in(context.workspace().texts())));
            } else {
                context.prompts().tell(Message.of("step.refused.title"), Message.of("step.refused"));
            }
        };
    }
}
