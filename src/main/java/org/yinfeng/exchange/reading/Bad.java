package org.yinfeng.exchange.reading;

import org.yinfeng.project.Message;

/**
 * A cell that cannot be taken as it stands.
 *
 * @param error false where the cell is taken as unknown, or with {@link #value}, and only remarked upon
 * @param value what is taken of it all the same, null for nothing
 */
public record Bad(Message why, boolean error, Object value) {
    static Bad error(String key, Object... arguments) {
        return new Bad(new Message(key, java.util.Arrays.stream(arguments).map(String::valueOf).toList()), true, null);
    }

    static Bad remark(Object value, String key, Object... arguments) {
        return new Bad(new Message(key, java.util.Arrays.stream(arguments).map(String::valueOf).toList()), false, value);
    }
}
