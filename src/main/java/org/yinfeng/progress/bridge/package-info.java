/**
 * What changed between two looks at the ledger (变动分解): between two dates, two records, or both. Used by {@code desk},
 * {@code report} and {@code command}; its parts explain themselves by {@code progress.explain}. The
 * one decision worth knowing: each project's share of the difference stands in its part, so the parts are the difference.
 */
package org.yinfeng.progress.bridge;
