package org.yinfeng.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yinfeng.ledger.LedgerStore;
import org.yinfeng.ledger.Revision;
import org.yinfeng.ledger.StoreException;

/** A desk that is killed loses nothing that was acknowledged, leaves nothing half done, and opens again. */
class CrashTest {
    private static final Logger LOG = LoggerFactory.getLogger(CrashTest.class);

    @TempDir
    Path folder;

    private final LedgerFiles files = new LedgerFiles(Clock.systemUTC());

    @Test
    void aFewKillsLoseNothing() throws Exception {
        trials(3, false);
    }

    @Test
    void aKillDuringABackupLeavesTheOlderOneWhole() throws Exception {
        trials(2, true);
    }

    @Test
    @Tag("trial")
    void aHundredKillsLoseNothing() throws Exception {
        trials(100, false);
    }

    @Test
    @Tag("trial")
    void thirtyKillsDuringBackupsLeaveWholeBackups() throws Exception {
        trials(30, true);
    }

    private void trials(int count, boolean backups) throws Exception {
        Random random = new Random(Long.getLong("store.seed", 42));
        Tally tally = new Tally();
        for (int trial = 0; trial < count; trial++) {
            Path place = Files.createDirectory(folder.resolve("trial" + trial));
            List<String> said = new ArrayList<>();
            for (int life = 0; life < 2; life++) {
                said.addAll(live(place, random, backups));
                tally.kills++;
            }
            verify(place, said, tally);
            verifyBackup(place, said, tally);
            Files.createDirectories(Path.of("target"));
            Files.writeString(Path.of("target", backups ? "crash-backup.txt" : "crash.txt"), tally + "\n");
        }
        assertThat(tally.lost).as("acknowledged and lost").isZero();
        assertThat(tally.half).as("half done").isZero();
        assertThat(tally.failed).as("failed to open").isZero();
        assertThat(tally.badBackups).as("bad backups").isZero();
        assertThat(tally.acknowledged).isPositive();
    }

    /** What all trials came to. */
    private static final class Tally {
        private int kills;
        private long acknowledged;
        private long lost;
        private long unsaid;
        private int half;
        private int failed;
        private int backups;
        private int badBackups;

        @Override
        public String toString() {
            return "kills " + kills + ", acknowledged " + acknowledged + ", lost " + lost + ", stored but not yet acknowledged " + unsaid
                    + ", half " + half + ", failed to open " + failed + ", backups said " + backups + ", bad backups " + badBackups;
        }
    }

    private void verifyBackup(Path place, List<String> said, Tally tally) {
        tally.backups += said.stream().filter("backup"::equals).count();
        try {
            if (Files.exists(place.resolve("kept.backup.gz"))) {
                files.restore(place.resolve("kept.backup.gz"), place.resolve("restored"));
            } else if (said.contains("backup")) {
                tally.badBackups++;
            }
        } catch (StoreException e) {
            LOG.error("{}", place, e);
            tally.badBackups++;
        }
    }

    /** Starts a desk, kills it 50 to 1,550 ms after it has opened, and gives the lines it had said. */
    private static List<String> live(Path place, Random random, boolean backups) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx400m",
                "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), KilledDesk.class.getName(), place.toString(),
                String.valueOf(random.nextLong())));
        if (backups) {
            command.add("backup");
        }
        Process desk = new ProcessBuilder(command).redirectError(place.resolve("errors").toFile()).start();
        List<String> said = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(desk.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).as(Files.readString(place.resolve("errors"))).isEqualTo("open");
            Thread killer = new Thread(() -> {
                try {
                    Thread.sleep(50 + random.nextInt(1500));
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                // Not the process's own method: that would also close the stream, and lines already said would be lost.
                desk.toHandle().destroyForcibly();
            });
            killer.start();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.add(line);
            }
            killer.join();
        }
        desk.waitFor();
        return said;
    }

    private void verify(Path place, List<String> said, Tally tally) {
        try (LedgerStore store = files.open(place.resolve("ledger"), false)) {
            List<Revision> revisions = store.since(0);
            Map<Long, String> tokens = revisions.stream().collect(Collectors.toMap(Revision::number, revision -> revision.label().arguments().get(0)));
            long acknowledged = 0;
            for (String line : said) {
                String[] words = line.split(" ");
                if (words.length == 2) {
                    tally.lost += words[1].equals(tokens.get(Long.parseLong(words[0]))) ? 0 : 1;
                    acknowledged++;
                }
            }
            tally.acknowledged += acknowledged;
            tally.unsaid += Math.max(0, revisions.size() - acknowledged);
            // The check holds the entries against the history; loading reads them as a desk would.
            boolean whole = store.check().isEmpty() && store.load().revision() == revisions.size()
                    && revisions.size() <= acknowledged + 2;
            tally.half += whole ? 0 : 1;
        } catch (StoreException e) {
            LOG.error("{}", place, e);
            tally.failed++;
        }
    }
}
