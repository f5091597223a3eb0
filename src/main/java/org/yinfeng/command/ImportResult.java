package org.yinfeng.command;

import org.yinfeng.exchange.plan.ImportPlan;

/**
 * What became of an import.
 *
 * @param refused whether the files were not let in as they are
 * @param stored whether the ledger was changed
 * @param revision the ledger's revision now
 */
record ImportResult(ImportPlan plan, boolean refused, boolean stored, long revision) {
}
