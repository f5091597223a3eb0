package org.yinfeng.progress.alert;

import org.yinfeng.project.EventDate;

/**
 * One alert at a date.
 *
 * @param row the project's row in the ledger, -1 for a problem of no project; {@code project} its id, 0 for none
 * @param due the promised month, or the day of a node or problem; null for what is never due
 * @param monthsLate months ended between the due month and the date; null for what is never due
 * @param oddity null for every kind but {@link AlertKind#ODD}
 * @param entry the id of the node or problem, else 0
 * @param first what the reason tells, by kind: investment: done this year; still: the epoch day of the last sign of life;
 *     report: the month, as counted by {@code Promise.index}; odd: the month in question, the epoch day of a future date, or all
 *     investment in yuan
 * @param second investment: the plan in yuan; still: days; report: months missing; odd: the amount in yuan, or the planned total
 */
public record Alert(AlertKind kind, Light light, int row, long project, EventDate due, Integer monthsLate, Oddity oddity, long entry,
        long first, long second) {
}
