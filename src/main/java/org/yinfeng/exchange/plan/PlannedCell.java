package org.yinfeng.exchange.plan;

import org.yinfeng.exchange.reading.Slot;

/**
 * One cell of a row that says something new.
 *
 * @param before the ledger's value, null where unknown
 * @param after the value the ledger would have: String, Money, LandArea, EventDate, Promise, Status, or BigDecimal, Integer and
 *     LocalDate of targets and series
 */
public record PlannedCell(Slot slot, Object before, Object after) {
}
