package org.yinfeng.ledger;

import org.yinfeng.project.Message;

/** The ledger's storage could not do what was asked; the message says what happened, what is safe, and what to do. */
public class StoreException extends RuntimeException {
    /** What stands in the way, which decides the choices the user is offered. */
    public enum Kind {
        IN_USE, DAMAGED, READ_ONLY, NEWER, NOT_A_LEDGER, FOREIGN_OBJECTS, MISSING, NO_SPACE, BAD_ADDRESS, BROKEN
    }

    private static final long serialVersionUID = 1;

    private final Kind kind;
    private final transient Message userMessage;

    public StoreException(Kind kind, Message userMessage, Throwable cause) {
        super(userMessage.toString(), cause);
        this.kind = kind;
        this.userMessage = userMessage;
    }

    public Kind kind() {
        return kind;
    }

    public Message userMessage() {
        return userMessage;
    }
}
