package org.yinfeng.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yinfeng.ledger.LedgerStore;
import org.yinfeng.ledger.Projects;
import org.yinfeng.project.Field;
import org.yinfeng.project.Project;

/** H2 never writes in place; what edits leave behind has to be used again, for the file is never compacted. */
@Tag("trial")
class GrowthTest {
    @TempDir
    Path folder;

    @Test
    void aThousandEditsLetAFileOfAHundredThousandProjectsGrowByATenthAtMost() throws IOException {
        Path ledger = folder.resolve("ledger");
        LedgerFiles files = new LedgerFiles(Clock.systemUTC());
        try (LedgerStore store = files.open(ledger, true)) {
            store.commit(Sample.adding("初始", Sample.ordinary(100_000)), "me");
        }
        long before = Files.size(folder.resolve("ledger.mv.db"));
        try (LedgerStore store = files.open(ledger, false)) {
            Projects projects = store.load().projects();
            for (int i = 0; i < 1000; i++) {
                Project one = projects.at(i * 97);
                store.commit(Sample.changing(one, one.with(Field.NOTE, "第" + i + "次")), "me");
            }
        }
        assertThat(Files.size(folder.resolve("ledger.mv.db"))).isLessThanOrEqualTo(before * 11 / 10);
    }
}
