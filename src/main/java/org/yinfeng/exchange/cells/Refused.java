package org.yinfeng.exchange.cells;

import org.yinfeng.project.Message;

/** A file is not read: what it is and what to do, for the user. Never carries a half-read sheet. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Message what;
    private final transient Message toDo;

    public Refused(Message what, Message toDo) {
        super(what.toString(), null, false, false);
        this.what = what;
        this.toDo = toDo;
    }

    /** The file is not what it should be, down to its bytes. */
    static Refused damaged(Object detail) {
        return new Refused(Message.of("reading.refused.damaged", detail), Message.of("reading.advice.damaged"));
    }

    /** The file asks for more time or memory than a list of projects ever needs. */
    static Refused bounds(Object limit) {
        return new Refused(Message.of("reading.refused.bounds", limit), Message.of("reading.advice.bounds"));
    }

    public Message what() {
        return what;
    }

    public Message toDo() {
        return toDo;
    }
}
