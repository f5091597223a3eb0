package org.yinfeng.window;

import org.yinfeng.ledger.StoreException;
import org.yinfeng.project.Message;

/** What a failure is to a user: its own sentence where it carries one, else what is safe and what to do. */
final class Sentence {
    private Sentence() {}

    static Message of(Throwable cause) {
        if (cause instanceof StoreException store && store.userMessage() != null) {
            return store.userMessage();
        }
        String detail = cause.getLocalizedMessage() == null ? cause.getClass().getSimpleName() : cause.getLocalizedMessage();
        return Message.of("failed.machinery", detail);
    }
}
