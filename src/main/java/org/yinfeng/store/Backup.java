package org.yinfeng.store;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A verified copy of a ledger.
 *
 * @param number rises with each copy made beside the same ledger; orders them, whatever the clock said
 * @param revision the ledger's revision at the time
 * @param bytes the file's size
 */
public record Backup(Path file, long number, Instant at, long revision, long bytes) {
}
