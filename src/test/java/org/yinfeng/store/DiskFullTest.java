package org.yinfeng.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.LedgerStore;
import org.yinfeng.ledger.Outcome;
import org.yinfeng.ledger.StoreException;
import org.yinfeng.project.Field;
import org.yinfeng.project.Project;

/** A disk of 16 MB, nearly full: what was acknowledged stays, the sentence says why, and with space all works again. */
@Tag("trial")
class DiskFullTest {
    private static final int STEP = 64 * 1024;

    @TempDir
    Path folder;

    private final LedgerFiles files = new LedgerFiles(Clock.systemUTC());
    private final Random random = new Random(5);
    private final TreeMap<String, Integer> seen = new TreeMap<>();
    private Path disk;
    private LedgerStore store;
    private Ledger memory;
    private int number;

    @BeforeEach
    void mount() throws Exception {
        disk = Files.createDirectory(folder.resolve("disk"));
        assumeThat(run("mount", "-t", "tmpfs", "-o", "size=16m", "tmpfs", disk.toString())).as("only root may mount").isZero();
        store = files.open(disk.resolve("ledger"), true);
        memory = Ledger.empty();
        commit(Sample.adding("初始", Sample.ordinary(300)));
    }

    @AfterEach
    void unmount() throws Exception {
        if (store != null) {
            store.close();
        }
        run("umount", disk.toString());
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
    }

    private void commit(org.yinfeng.ledger.Edit edit) {
        Outcome.Committed done = (Outcome.Committed) store.commit(edit, "me");
        memory = memory.apply(done.stored(), done.revision());
    }

    private void edit() {
        Project one = memory.projects().at(random.nextInt(300));
        commit(Sample.changing(one, one.with(Field.NOTE, "第" + number++ + "次")));
    }

    @Test
    void whileSaving() throws Exception {
        points("saving", () -> {
            for (int i = 0; i < 300; i++) {
                edit();
            }
        });
    }

    @Test
    void whileImporting() throws Exception {
        points("importing", () -> {
            List<Project> added = Sample.ordinary(1500).stream().map(each -> each.with(Field.CODE, "R" + number++)).toList();
            commit(Sample.adding("导入", added));
        });
    }

    @Test
    void whileBackingUp() throws Exception {
        points("backup", () -> {
            for (int i = 0; i < 40; i++) {
                store.backup(disk.resolve("mine" + i + ".backup.gz"));
            }
        });
    }

    private void points(String name, Runnable work) throws Exception {
        for (int left = 0; left <= 16 * STEP; left += STEP) {
            Path filler = fill(left);
            long start = System.nanoTime();
            String outcome = tried(work);
            assertThat((System.nanoTime() - start) / 1e9).as("seconds until told").isLessThan(30);
            Files.delete(filler);
            makeRoom();
            seen.merge(outcome + "; " + recovered(), 1, Integer::sum);
        }
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", "disk-full-" + name + ".txt"), seen + "\n");
    }

    private String tried(Runnable work) {
        try {
            work.run();
            return "fitted";
        } catch (StoreException e) {
            assertThat(e.kind()).as(e + " " + e.getCause()).isEqualTo(StoreException.Kind.NO_SPACE);
            return "told";
        }
    }

    private Path fill(int left) throws IOException {
        Path filler = disk.resolve("filler");
        try (var out = Files.newOutputStream(filler)) {
            long free = Files.getFileStore(disk).getUsableSpace() - left;
            for (byte[] block = new byte[4096]; free > 0; free -= block.length) {
                out.write(block);
            }
        }
        return filler;
    }

    /** Backups of the trial would fill the disk in earnest. */
    private void makeRoom() throws IOException {
        for (Path place : List.of(disk, disk.resolve("backups"))) {
            if (Files.isDirectory(place)) {
                try (var inside = Files.list(place)) {
                    for (Path backup : inside.filter(each -> each.toString().endsWith(".gz")).toList()) {
                        Files.delete(backup);
                    }
                }
            }
        }
    }

    /** The same desk goes on, and the file says the same after closing. */
    private String recovered() {
        boolean exact = store.load().sameEntries(memory);
        if (!exact) {
            assertThat(store.load().revision()).as("refused, but stored whole").isEqualTo(memory.revision() + 1);
            memory = store.load();
        }
        edit();
        assertThat(store.check()).isEmpty();
        store.close();
        store = files.open(disk.resolve("ledger"), false);
        assertThat(store.load().sameEntries(memory)).isTrue();
        return exact ? "as acknowledged" : "one more than acknowledged";
    }
}
