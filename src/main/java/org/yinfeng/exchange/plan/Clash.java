package org.yinfeng.exchange.plan;

import org.yinfeng.exchange.reading.Slot;

/**
 * A cell of a returned pack that both sides changed since it was sent, or that two packs fill in differently: never taken
 * without being asked for ({@link Acceptance#clash}).
 *
 * @param base what was sent, null for blank
 * @param ours what the ledger holds now, null where unknown
 * @param theirs what came back
 */
public record Clash(Slot slot, Object base, Object ours, Object theirs) {
}
