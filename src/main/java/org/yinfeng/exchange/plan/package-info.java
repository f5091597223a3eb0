/**
 * What a read sheet would do to a ledger, row by row and cell by cell, for a person to accept. Used by {@code desk} and
 * {@code command}; begin at {@link org.yinfeng.exchange.plan.Import}. The one decision worth knowing: a plan holds only
 * differences (a blank cell says nothing), and {@link org.yinfeng.exchange.plan.ImportPlan#edit} makes of them one edit.
 */
package org.yinfeng.exchange.plan;
