package org.yinfeng.exchange.write;

import org.yinfeng.project.Message;

/** The list cannot be written in this form; the messages say why and what helps. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Message what;
    private final transient Message toDo;

    Refusal(Message what, Message toDo) {
        super(what.key(), null, false, false);
        this.what = what;
        this.toDo = toDo;
    }

    Message what() {
        return what;
    }

    Message toDo() {
        return toDo;
    }
}
