package org.yinfeng.progress;

/** Gathers one part of the figures, block after block, in one scan. */
public interface Tally {
    void add(Rows rows);

    /** After the last block. */
    default void finish() {
    }
}
