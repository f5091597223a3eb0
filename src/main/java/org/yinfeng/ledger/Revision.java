package org.yinfeng.ledger;

import java.time.Instant;
import java.util.List;
import org.yinfeng.project.Message;

/** One line of the history: who changed what, when, why. Ordered by number, never by time. */
public record Revision(long number, Instant at, String who, Message label, String why, int changeCount, List<Change> changes) {
}
