package org.yinfeng.bench;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.yinfeng.exchange.cells.Watch;
import org.yinfeng.exchange.plan.Acceptance;
import org.yinfeng.exchange.plan.Fate;
import org.yinfeng.exchange.plan.Import;
import org.yinfeng.exchange.plan.ImportPlan;
import org.yinfeng.ledger.Edit;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.LedgerStore;
import org.yinfeng.store.LedgerFiles;

/** Files into an empty ledger, with validation, to the moment they are on disk. */
record Imports(int size, Path folder, Race race) {
    void csv(Path file) throws Exception {
        race.slow().run("import csv, plan only", () -> plan(file), () -> Duck.durable(file, folder), () -> Floors.separators(file));
        race.slow().run("import csv, durable", () -> durable(file), sqlite(file), () -> Floors.separators(file));
        race.slow().run("import csv, closed", () -> closed(file), sqlite(file), () -> Floors.separators(file));
        share(file);
        cancel(file);
    }

    void xlsx(Path file) throws Exception {
        race.slow().run("import xlsx, plan only", () -> plan(file), () -> Workbooks.read(file), () -> Floors.inflate(file));
        race.slow().run("import xlsx, durable", () -> durable(file), () -> Workbooks.read(file), () -> Floors.inflate(file));
        cancel(file);
    }

    /** SQLite's own import by its command, closed and so on disk; DuckDB's where that command is not installed. */
    private Callable<?> sqlite(Path file) {
        boolean installed = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "sqlite3")));
        if (!installed) {
            System.out.println("sqlite3 is not installed: DuckDB is the peer of the csv import");
            return () -> Duck.durable(file, folder);
        }
        return () -> {
            Path base = folder.resolve("import.sqlite");
            Files.deleteIfExists(base);
            return new ProcessBuilder("sqlite3", base.toString(), ".mode csv", ".import " + file + " projects").inheritIO().start().waitFor();
        };
    }

    /** How long the plan, the store's commit and, after the answer, the checked copy on closing each take. */
    private void share(Path file) throws Exception {
        long start = System.nanoTime();
        Edit edit = plan(file).edit(Acceptance.VALID);
        long planned = System.nanoTime();
        LedgerStore store = empty();
        long opened = System.nanoTime();
        store.commit(edit, "bench");
        long committed = System.nanoTime();
        store.close();
        long closed = System.nanoTime();
        System.out.printf(Locale.ROOT, "%-26s %,9d  plan %.0f ms, open a new ledger %.0f ms, commit %.0f ms, checked copy and close %.0f ms%n",
                "import csv, shares", size, (planned - start) / 1e6, (opened - planned) / 1e6, (committed - opened) / 1e6,
                (closed - committed) / 1e6);
        clear();
    }

    /** How long a reading still runs after it was told to stop, at nine moments of it. */
    private void cancel(Path file) {
        double[] late = new double[9];
        for (int tenth = 1; tenth <= late.length; tenth++) {
            late[tenth - 1] = new Stopping(tenth / 10.0).late(file);
        }
        Arrays.sort(late);
        System.out.printf(Locale.ROOT, "%-26s %,9d  median %.0f ms, longest %.0f ms of %s%n", "import, cancel answers", size,
                late[late.length / 2], late[late.length - 1], file.getFileName());
    }

    /** Stops a reading when a part of the file is read. */
    private static final class Stopping implements Watch {
        private final double part;
        private volatile long told;

        Stopping(double part) {
            this.part = part;
        }

        @Override
        public boolean cancelled() {
            return told != 0;
        }

        @Override
        public void at(long done, long total) {
            if (told == 0 && done >= part * total) {
                told = System.nanoTime();
            }
        }

        double late(Path file) {
            try {
                new Import(Ledger.empty()).read(List.of(file), this);
                throw new IllegalStateException("read to the end though cancelled at " + part);
            } catch (CancellationException stopped) {
                return (System.nanoTime() - told) / 1e6;
            }
        }
    }

    private ImportPlan plan(Path file) {
        ImportPlan plan = new Import(Ledger.empty()).read(List.of(file), Watch.NONE);
        if (plan.count(Fate.NEW) != size) {
            throw new IllegalStateException(plan.count(Fate.NEW) + " new of " + size + ", first problem "
                    + plan.files().get(0).problems().stream().findFirst().orElse(null));
        }
        return plan;
    }

    private LedgerStore empty() throws Exception {
        Path base = folder.resolve("imported");
        Files.deleteIfExists(Path.of(base + ".mv.db"));
        Files.deleteIfExists(Path.of(base + ".head"));
        return new LedgerFiles(Clock.systemUTC()).open(base, true);
    }

    /** Until the edit is forced to disk: the ledger is closed when the clock has stopped. */
    private Object durable(Path file) throws Exception {
        LedgerStore store = empty();
        store.commit(plan(file).edit(Acceptance.VALID), "bench");
        return (AutoCloseable) () -> {
            store.close();
            clear();
        };
    }

    /** Until the copy is made and checked, too, and the ledger closed. */
    private Object closed(Path file) throws Exception {
        LedgerStore store = empty();
        Object outcome = store.commit(plan(file).edit(Acceptance.VALID), "bench");
        store.close();
        clear();
        return outcome;
    }

    private void clear() throws Exception {
        Path backups = folder.resolve("backups");
        if (Files.isDirectory(backups)) {
            try (var copies = Files.list(backups)) {
                for (Path copy : copies.toList()) {
                    Files.deleteIfExists(copy);
                }
            }
        }
    }
}
