package org.yinfeng.progress.board;

import java.math.BigDecimal;

/**
 * A unit on a board.
 *
 * @param place ties share a place and the next is skipped; null where the unit cannot be ranked, and {@code gap} says why
 * @param score null where nothing is known
 * @param before its place at the end of the last period, null where it had none
 * @param lift what would lift it one place; null for the first, and where nothing can
 * @param list red or black list, or null
 */
public record Standing(Integer place, String region, Score score, Gap gap, Integer before, Lift lift, Mark list) {
    /** Why a unit has no place. */
    public enum Gap {
        /** No target is set: —. */
        NO_TARGET,
        /** Nothing counts yet: no promise was due, no project signed. */
        NO_BASE,
        /** 未报送. */
        NO_REPORT
    }

    /** The red and the black list (红榜, 黑榜). */
    public enum Mark {
        RED, BLACK
    }

    /**
     * The least that moves a unit up.
     *
     * @param place the place it would then hold
     * @param region whom it would then equal or pass
     * @param amount to be added to the value (taken from it, where it is negative), in the value's unit
     */
    public record Lift(int place, String region, BigDecimal amount) {
    }

    /** Places gained since the last period, negative for lost; null where either place is not known. */
    public Integer climbed() {
        return place == null || before == null ? null : before - place;
    }

    Standing since(Integer placeBefore) {
        return new Standing(place, region, score, gap, placeBefore, lift, list);
    }

    Standing marked(Mark mark) {
        return new Standing(place, region, score, gap, before, lift, mark);
    }
}
