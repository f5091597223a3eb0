/**
 * A copy of the ledger in memory, in which dates, amounts, status and targets are moved to see what would become of the year.
 * Used by the forecast's screen; knows no windows. The one decision worth knowing: moves are kept as what they change, never as a
 * ledger, so they follow whatever happens to the real one, and thrown away they leave no trace.
 */
package org.yinfeng.desk.whatif;
