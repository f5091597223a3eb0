package org.yinfeng.project;

import java.util.List;

/**
 * A sentence for the user that is not yet in a language: the key of a string bundle and what fills its places. Kept in the
 * history as it is, so that an old line reads in whatever language the reader has chosen. An argument that is itself to be
 * worded ({@code @field.region}, or another message by {@link #asArgument}) is worded with it.
 */
public record Message(String key, List<String> arguments) {
    private static final String MARK = "@";
    private static final String PARTED = "\u001F";

    public Message {
        arguments = List.copyOf(arguments);
    }

    public static Message of(String key, Object... arguments) {
        return new Message(key, java.util.Arrays.stream(arguments).map(String::valueOf).toList());
    }

    /** This message as a part of another; its own parts must be plain or simple. */
    public String asArgument() {
        return MARK + key + (arguments.isEmpty() ? "" : PARTED + String.join(PARTED, arguments));
    }

    /** In the words of a language. */
    public String in(Texts texts) {
        return texts.get(key, arguments.stream().map(argument -> worded(argument, texts)).toArray());
    }

    private static String worded(String argument, Texts texts) {
        String[] parts = argument.split(PARTED, -1);
        if (!argument.startsWith(MARK) || texts.get(parts[0].substring(1)).equals(parts[0].substring(1))) {
            return argument;
        }
        Object[] inner = java.util.Arrays.stream(parts).skip(1).map(part -> worded(part, texts)).toArray();
        return texts.get(parts[0].substring(1), inner);
    }
}
