package org.yinfeng.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.LedgerStore;
import org.yinfeng.ledger.Outcome;
import org.yinfeng.project.Field;
import org.yinfeng.project.Project;

@Tag("trial")
class SpeedTest {
    @TempDir
    Path folder;

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    @Test
    void aHundredThousandProjectsAreStoredAndReadAndTheReportTellsHowFast() throws Exception {
        run(Integer.getInteger("store.projects", 100_000));
    }

    private void run(int count) throws Exception {
        StringBuilder report = new StringBuilder();
        List<Project> projects = Sample.ordinary(count);
        for (int round = 0; round < Integer.getInteger("store.rounds", 3); round++) {
            Path file = folder.resolve("ledger" + round);
            long start = System.nanoTime();
            LedgerStore store = new LedgerFiles(Clock.systemUTC()).open(file, true);
            double made = seconds(start);
            start = System.nanoTime();
            Outcome outcome = store.commit(Sample.adding("all", projects), "me");
            double stored = seconds(start);
            assertThat(outcome).isInstanceOf(Outcome.Committed.class);
            List<Double> loads = new ArrayList<>();
            Ledger ledger = null;
            for (int i = 0; i < 3; i++) {
                start = System.nanoTime();
                ledger = store.load();
                loads.add(seconds(start));
            }
            assertThat(ledger.projects().size()).isEqualTo(count);
            double[] edits = new double[200];
            for (int i = 0; i < edits.length; i++) {
                Project before = ledger.projects().at(i * 37 % count);
                start = System.nanoTime();
                store.commit(Sample.changing(before, before.with(Field.NOTE, "第" + i + "次")), "me");
                edits[i] = seconds(start) * 1000;
            }
            java.util.Arrays.sort(edits);
            start = System.nanoTime();
            assertThat(store.check()).isEmpty();
            double checked = seconds(start);
            start = System.nanoTime();
            store.backup(folder.resolve("copy"));
            double backup = seconds(start);
            long size = java.nio.file.Files.size(folder.resolve("ledger" + round + ".mv.db")) >> 20;
            start = System.nanoTime();
            store.close();
            double closed = seconds(start);
            start = System.nanoTime();
            store = new LedgerFiles(Clock.systemUTC()).open(file, false);
            double opened = seconds(start);
            start = System.nanoTime();
            store.load();
            double loaded = seconds(start);
            store.close();
            report.append(String.format(
                    "made %.3f stored %.2f loads %s edit p50 %.2f p99 %.2f ms check %.2f backup %.2f size %d MB closed %.2f reopened %.3f load %.3f closed size %d MB backup %d KB%n",
                    made, stored, loads, edits[100], edits[197], checked, backup, size, closed, opened, loaded,
                    java.nio.file.Files.size(folder.resolve("ledger" + round + ".mv.db")) >> 20, java.nio.file.Files.size(folder.resolve("copy")) >> 10));
        }
        java.nio.file.Files.writeString(Path.of("target/store-speed.txt"), report);
    }
}
