package org.yinfeng.exchange.cells;

/** Whoever waits for a reading: is told how far it is and may stop it. Called from the reading's threads, often. */
public interface Watch {
    /** Nobody waits. */
    Watch NONE = () -> false;

    /** Whether the reading should stop; it then ends with {@link java.util.concurrent.CancellationException} within 0.2 s. */
    boolean cancelled();

    /** How far it is, in bytes of all files together. */
    default void at(long done, long total) {}
}
