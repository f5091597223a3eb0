package org.yinfeng.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yinfeng.desk.Background;
import org.yinfeng.desk.LedgerSession;
import org.yinfeng.desk.Workspace;
import org.yinfeng.desk.whatif.WhatIf;
import org.yinfeng.ledger.LedgerStore;
import org.yinfeng.project.Field;
import org.yinfeng.project.Milestone;
import org.yinfeng.project.Money;
import org.yinfeng.project.Status;

/** A what-if on a real store: the digest of what is stored is, to the byte, what it was before. */
class WhatIfLeavesNoTraceTest {
    @TempDir
    private Path folder;

    private final LedgerFiles files = new LedgerFiles(Clock.systemUTC());

    private byte[] digest() throws IOException {
        try (var all = Files.list(folder)) {
            Path head = all.filter(file -> file.toString().endsWith(Acknowledged.ENDING)).findFirst().orElseThrow();
            return Files.readAllBytes(head);
        }
    }

    @Test
    void afterItIsThrownAwayDigestRevisionAndEntriesAreUnchanged() throws IOException {
        try (LedgerStore store = files.open(LedgerFiles.parse(folder.resolve("ledger").toString()), true)) {
            store.commit(Sample.adding("初始", Sample.ordinary(50)), "张三");
            byte[] before = digest();
            LedgerSession session = new LedgerSession(store, store.load(), Background.inline(), "张三");
            Workspace workspace = new Workspace();
            workspace.asOfProperty().set(LocalDate.of(2024, 6, 30));
            WhatIf whatIf = new WhatIf(session, workspace);
            for (int row = 0; row < 50; row++) {
                long id = session.ledger().projects().id(row);
                whatIf.plan(id, Money.ofYi(row + 1));
                whatIf.moveTo(id, Milestone.SIGNED, YearMonth.of(2024, 12));
                whatIf.status(id, Status.TERMINATED);
            }
            assertThat(whatIf.ledger().projects().value(Field.PLANNED, 7)).isEqualTo(Money.ofYi(8));
            whatIf.discard();

            assertThat(digest()).isEqualTo(before);
            assertThat(store.load().revision()).isEqualTo(1);
            assertThat(store.load().sameEntries(session.ledger())).isTrue();
            assertThat(store.check()).isEmpty();
        }
    }
}
