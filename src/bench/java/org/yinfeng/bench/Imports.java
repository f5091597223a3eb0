package org.yinfeng.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.yinfeng.exchange.cells.Watch;
import org.yinfeng.exchange.plan.Acceptance;
import org.yinfeng.exchange.plan.Fate;
import org.yinfeng.exchange.plan.Import;
import org.yinfeng.exchange.plan.ImportPlan;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.LedgerStore;
import org.yinfeng.store.LedgerFiles;

/** Files into an empty ledger, with validation, to the moment they are on disk. */
record Imports(int size, Path folder, Race race) {
    void csv(Path file) throws Exception {
        race.slow().run("import csv, plan only", () -> plan(file), () -> Duck.durable(file, folder), () -> Floors.separators(file));
        race.slow().run("import csv, durable", () -> durable(file), () -> Duck.durable(file, folder), () -> Floors.separators(file));
    }

    void xlsx(Path file) throws Exception {
        race.slow().run("import xlsx, plan only", () -> plan(file), () -> Workbooks.read(file), () -> Floors.inflate(file));
        race.slow().run("import xlsx, durable", () -> durable(file), () -> Workbooks.read(file), () -> Floors.inflate(file));
    }

    private ImportPlan plan(Path file) {
        ImportPlan plan = new Import(Ledger.empty()).read(List.of(file), Watch.NONE);
        if (plan.count(Fate.NEW) != size) {
            throw new IllegalStateException(plan.count(Fate.NEW) + " new of " + size + ", first problem "
                    + plan.files().get(0).problems().stream().findFirst().orElse(null));
        }
        return plan;
    }

    private Object durable(Path file) throws Exception {
        Path base = folder.resolve("imported");
        Files.deleteIfExists(Path.of(base + ".mv.db"));
        try (LedgerStore store = new LedgerFiles(Clock.systemUTC()).open(base, true)) {
            return store.commit(plan(file).edit(Acceptance.VALID), "bench");
        } finally {
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
}
