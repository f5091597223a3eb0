package org.yinfeng.desk.packs;

import java.time.Instant;

/**
 * A unit that a pack can be sent to.
 *
 * @param projects how many its pack holds
 * @param returned when its pack of the month was last taken in, null where it was not
 */
public record PackLine(String unit, int projects, Instant returned) {
}
