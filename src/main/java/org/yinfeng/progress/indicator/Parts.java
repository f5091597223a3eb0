package org.yinfeng.progress.indicator;

import org.yinfeng.progress.Rows;

/**
 * Which parts of a family of figures a project belongs to, one bit for each part. {@link PartTally} counts them and
 * {@link PartRows} lists them.
 */
interface Parts {
    /** Called for each block before its rows are asked for. */
    default void read(Rows rows) {
    }

    long of(Rows rows, int row);

    /** Whether only newly introduced projects of the rules' scope are asked, or every project. */
    default boolean ofIntroduced() {
        return true;
    }

    static long bit(Enum<?> part, boolean belongs) {
        return belongs ? 1L << part.ordinal() : 0;
    }
}
