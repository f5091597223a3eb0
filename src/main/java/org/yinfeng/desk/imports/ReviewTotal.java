package org.yinfeng.desk.imports;

/**
 * The sheet's own sum held against what was read, in words.
 *
 * @param row the row that states it
 * @param unit the unit of the amounts, empty for a count of rows
 * @param difference null where both agree
 * @param leftOut what rejected and undecided rows explain of a difference that stays open; null where they explain nothing or all
 * @param rest what then is still open
 * @param unread how many cells of the column could not be read
 */
public record ReviewTotal(int row, String unit, String stated, String read, String difference, Verdict verdict, String leftOut,
        String rest, long unread) {
    /** Whether the sums agree, differ by what was rejected, or differ for no known reason. */
    public enum Verdict {
        AGREES, EXPLAINED, OPEN
    }
}
