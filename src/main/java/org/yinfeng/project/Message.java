package org.yinfeng.project;

import java.util.List;

/**
 * A sentence for the user that is not yet in a language: the key of a string bundle and what fills its places. Kept in the
 * history as it is, so that an old line reads in whatever language the reader has chosen.
 */
public record Message(String key, List<String> arguments) {
    public Message {
        arguments = List.copyOf(arguments);
    }

    public static Message of(String key, Object... arguments) {
        return new Message(key, java.util.Arrays.stream(arguments).map(String::valueOf).toList());
    }

    /** In the words of a language. */
    public String in(Texts texts) {
        return texts.get(key, arguments.toArray());
    }
}
