package org.yinfeng.progress.indicator;

import org.yinfeng.progress.Figures;

/**
 * What the year's introduced figure says in its footnote: how many projects and how much were given up in the year of their
 * recognition and left the sum (or would have, where the rules keep them), and how many are paused and still in it.
 *
 * @param terminatedEarlier projects recognised in earlier years that were given up this year: closed years are not rewritten
 */
public record Dropped(Figures.Tally terminated, Figures.Tally suspended, Figures.Tally terminatedEarlier) {
}
