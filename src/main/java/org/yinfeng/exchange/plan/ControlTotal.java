package org.yinfeng.exchange.plan;

import java.math.BigDecimal;
import org.yinfeng.exchange.reading.MappedColumn;

/**
 * A sum that the sheet itself states (合计), held against what was read.
 *
 * @param row the row it stands in
 * @param column the column it sums; null for a count of rows (54个)
 * @param stated in yuan for money, else as written
 * @param read the sum over the rows that were read, with rejected and duplicate rows left out
 * @param leftOut what the rejected rows' readable cells sum to; explains a difference when stated = read + leftOut
 */
public record ControlTotal(int row, MappedColumn column, BigDecimal stated, BigDecimal read, BigDecimal leftOut) {
    public BigDecimal difference() {
        return stated.subtract(read);
    }

    public boolean agrees() {
        return difference().signum() == 0;
    }

    public boolean explained() {
        return difference().compareTo(leftOut) == 0;
    }
}
