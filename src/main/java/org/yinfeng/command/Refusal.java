package org.yinfeng.command;

import org.yinfeng.project.Message;

/** Ends a command with a sentence for the user on standard error. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Exit exit;
    private final transient Message sentence;

    Refusal(Exit exit, Message sentence, Throwable cause) {
        super(sentence.key(), cause);
        this.exit = exit;
        this.sentence = sentence;
    }

    Refusal(Exit exit, Message sentence) {
        this(exit, sentence, null);
    }

    /** Something on the command line that cannot be what was meant. */
    static Refusal usage(String key, Object... arguments) {
        return new Refusal(Exit.USAGE, new Message(key, java.util.Arrays.stream(arguments).map(String::valueOf).toList()));
    }

    Exit exit() {
        return exit;
    }

    Message sentence() {
        return sentence;
    }
}
