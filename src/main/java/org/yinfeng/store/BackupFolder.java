package org.yinfeng.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yinfeng.ledger.StoreException;

/**
 * The automatic backups of one ledger, in the folder {@code backups} beside it; the last {@link #KEPT} are kept. A name tells
 * its number, the revision, the first digits of the history's digest, and the time (UTC).
 */
final class BackupFolder {
    static final int KEPT = 10;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final Pattern NAME = Pattern.compile("-(\\d{6,})-r(\\d+)-([0-9a-f]{8})-(\\d{8}T\\d{6}Z)\\.backup\\.gz");

    private final LedgerPath ledger;
    private final Clock clock;

    BackupFolder(LedgerPath ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** A backup's file and what its name says. */
    private record Found(Backup backup, String chain) {
    }

    List<Backup> newestFirst() {
        return found().stream().map(Found::backup).toList();
    }

    private List<Found> found() {
        List<Found> found = new ArrayList<>();
        if (!Files.isDirectory(ledger.backupFolder())) {
            return found;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(ledger.backupFolder())) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                Matcher matcher = NAME.matcher(name);
                if (name.startsWith(ledger.name() + "-") && matcher.find()
                        && matcher.start() == ledger.name().length() && matcher.end() == name.length()) {
                    found.add(new Found(new Backup(file, Long.parseLong(matcher.group(1)),
                            TIME.parse(matcher.group(4), Instant::from), Long.parseLong(matcher.group(2)), Files.size(file)),
                            matcher.group(3)));
                }
            }
        } catch (IOException e) {
            throw Failures.of(e, ledger.backupFolder());
        }
        found.sort(Comparator.comparingLong((Found each) -> each.backup().number()).reversed());
        return found;
    }

    /** Makes a backup unless the newest one is of the very same state, then lets go of the oldest. */
    void make(Tables tables) throws SQLException {
        Head head = tables.head();
        String chain = HexFormat.of().formatHex(head.chain(), 0, 4);
        List<Found> before = found();
        if (!before.isEmpty() && before.get(0).chain().equals(chain) && before.get(0).backup().revision() == head.revision()) {
            return;
        }
        long number = before.isEmpty() ? 1 : before.get(0).backup().number() + 1;
        String name = String.format(Locale.ROOT, "%s-%06d-r%d-%s-%s.backup.gz", ledger.name(), number, head.revision(), chain,
                TIME.format(clock.instant()));
        try {
            BackupFile.write(tables, ledger.backupFolder().resolve(name));
            for (Found old : before.subList(Math.min(KEPT - 1, before.size()), before.size())) {
                Files.deleteIfExists(old.backup().file());
            }
        } catch (IOException | SQLException | StoreException e) {
            throw Failures.of(e, ledger.backupFolder().resolve(name));
        }
    }
}
