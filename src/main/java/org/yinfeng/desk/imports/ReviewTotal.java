package org.yinfeng.desk.imports;

/**
 * The sheet's own sum held against what was read, in words.
 *
 * @param row the row that states it
 * @param unit the unit of the amounts, empty for a count of rows
 * @param difference null where both agree
 */
public record ReviewTotal(int row, String unit, String stated, String read, String difference, Verdict verdict) {
    /** Whether the sums agree, differ by what was rejected, or differ for no known reason. */
    public enum Verdict {
        AGREES, EXPLAINED, OPEN
    }
}
