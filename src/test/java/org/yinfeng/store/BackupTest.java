package org.yinfeng.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.LedgerStore;
import org.yinfeng.ledger.StoreException;
import org.yinfeng.ledger.StoreException.Kind;
import org.yinfeng.project.Field;
import org.yinfeng.project.Project;

class BackupTest {
    @TempDir
    Path folder;

    private final LedgerFiles files = new LedgerFiles(new LedgerStoreTest.Ticking());

    private Path ledger() {
        return folder.resolve("ledger");
    }

    private Head head(String name) throws Exception {
        try (Connection connection = Database.open(folder.resolve(name))) {
            return Head.read(connection);
        }
    }

    @Test
    void aRestoredBackupIsTheSameLedgerWithTheSameHistory() throws Exception {
        Ledger ledger;
        try (LedgerStore store = files.open(ledger(), true)) {
            store.commit(Sample.adding("初始", Sample.ordinary(600)), "me");
            Project one = store.load().projects().at(0);
            store.commit(Sample.changing(one, one.with(Field.NOTE, "改")), "me");
            ledger = store.load();
            store.backup(folder.resolve("mine.backup.gz"));
        }
        files.restore(folder.resolve("mine.backup.gz"), folder.resolve("other"));

        assertThat(head("other").same(head("ledger"))).isTrue();
        try (LedgerStore store = files.open(folder.resolve("other"), false)) {
            assertThat(store.load().sameEntries(ledger)).isTrue();
            assertThat(store.history(null, 10)).hasSize(2);
            assertThat(store.check()).isEmpty();
        }
    }

    @Test
    void restoringPutsThePresentLedgerAside() {
        try (LedgerStore store = files.open(ledger(), true)) {
            store.commit(Sample.adding(Sample.named("A1", "甲")), "me");
            store.backup(folder.resolve("one.backup.gz"));
            store.commit(Sample.adding(Sample.named("A2", "乙")), "me");
        }
        Path aside = files.restore(folder.resolve("one.backup.gz"), ledger());

        try (LedgerStore restored = files.open(ledger(), false); LedgerStore former = files.open(aside, false)) {
            assertThat(restored.load().projects().size()).isEqualTo(1);
            assertThat(former.load().projects().size()).isEqualTo(2);
        }
    }

    @Test
    void anOpenLedgerIsNotReplaced() {
        try (LedgerStore store = files.open(ledger(), true)) {
            store.commit(Sample.adding(Sample.named("A1", "甲")), "me");
            store.backup(folder.resolve("one.backup.gz"));
            refused(Kind.IN_USE, folder.resolve("one.backup.gz"));
            assertThat(store.load().projects().size()).isEqualTo(1);
        }
    }

    private void refused(Kind kind, Path backup) {
        assertThatThrownBy(() -> files.restore(backup, ledger()))
                .isInstanceOfSatisfying(StoreException.class, e -> assertThat(e.kind()).as(e.toString()).isEqualTo(kind));
    }

    @Test
    void aDamagedBackupIsRefusedAndThePresentLedgerStays() throws Exception {
        Path backup = folder.resolve("one.backup.gz");
        try (LedgerStore store = files.open(ledger(), true)) {
            store.commit(Sample.adding("初始", Sample.ordinary(100)), "me");
            store.backup(backup);
        }
        byte[] whole = Files.readAllBytes(backup);
        byte[] present = Files.readAllBytes(folder.resolve("ledger.mv.db"));
        for (int at : new int[] {200, whole.length / 2, whole.length - 20}) {
            byte[] hurt = whole.clone();
            hurt[at] ^= 1;
            Files.write(backup, hurt);
            refused(Kind.DAMAGED, backup);
            Files.write(backup, java.util.Arrays.copyOf(whole, at));
            refused(Kind.DAMAGED, backup);
        }
        Files.writeString(backup, "not a backup");
        refused(Kind.NOT_A_LEDGER, backup);
        refused(Kind.MISSING, folder.resolve("nowhere.gz"));
        assertThat(Files.readAllBytes(folder.resolve("ledger.mv.db"))).isEqualTo(present);
        assertThat(folder.resolve("ledger.restoring.mv.db")).doesNotExist();
    }

    @Test
    void closingBacksUpWhatChangedAndKeepsTheLastTen() {
        for (int i = 0; i < 12; i++) {
            try (LedgerStore store = files.open(ledger(), true)) {
                store.commit(Sample.adding(Sample.named("A" + i, "甲")), "me");
            }
        }
        files.open(ledger(), false).close();

        List<Backup> backups = files.backups(ledger());
        assertThat(backups).extracting(Backup::number).containsExactly(12L, 11L, 10L, 9L, 8L, 7L, 6L, 5L, 4L, 3L);
        assertThat(backups).extracting(Backup::revision).startsWith(12L, 11L);
    }

    @Test
    void anImportIsPrecededByABackup() {
        try (LedgerStore store = files.open(ledger(), true)) {
            store.commit(Sample.adding(Sample.named("A", "甲")), "me");
            store.commit(Sample.adding("导入", Sample.ordinary(SqlLedgerStore.IMPORT + 1)), "me");
            assertThat(files.backups(ledger())).extracting(Backup::revision).containsExactly(1L);
        }
    }

    @Test
    void aDamagedLedgerDoesNotPushOutGoodBackups() throws Exception {
        try (LedgerStore store = files.open(ledger(), true)) {
            store.commit(Sample.adding(Sample.named("A", "甲")), "me");
        }
        try (Connection connection = Database.open(ledger()); var statement = connection.createStatement()) {
            statement.execute("update entry set version = 9");
            connection.commit();
        }
        try (LedgerStore store = files.open(ledger(), false)) {
            assertThatThrownBy(() -> store.backup(folder.resolve("bad.gz"))).isInstanceOf(StoreException.class);
            store.commit(Sample.adding(Sample.named("B", "乙")), "me");
        }
        assertThat(folder.resolve("bad.gz")).doesNotExist();
        assertThat(files.backups(ledger())).hasSize(1);
    }

    @Test
    void anOlderSchemaIsUpgradedOnACopyAfterABackup() throws Exception {
        try (LedgerStore store = files.open(ledger(), true)) {
            store.commit(Sample.adding("初始", Sample.ordinary(300)), "me");
        }
        Head before = head("ledger");
        LedgerFiles next = new LedgerFiles(new LedgerStoreTest.Ticking(), new Schema(List.of(Schema.script("schema-1.sql"),
                Schema.script("schema-2.sql"), Schema.script("schema-3.sql"), "create table attachment(id bigint primary key, body varbinary(1000))")));
        try (LedgerStore store = next.open(ledger(), false)) {
            assertThat(store.load().projects().size()).isEqualTo(300);
            assertThat(store.check()).isEmpty();
        }
        assertThat(head("ledger").same(before)).isTrue();
        assertThatThrownBy(() -> files.open(ledger(), false))
                .isInstanceOfSatisfying(StoreException.class, e -> assertThat(e.kind()).isEqualTo(Kind.NEWER));
    }

    @Test
    void aFailedUpgradeLeavesTheLedgerAsItWas() throws Exception {
        try (LedgerStore store = files.open(ledger(), true)) {
            store.commit(Sample.adding("初始", Sample.ordinary(300)), "me");
        }
        LedgerFiles broken = new LedgerFiles(new LedgerStoreTest.Ticking(),
                new Schema(List.of(Schema.script("schema-1.sql"), Schema.script("schema-2.sql"), Schema.script("schema-3.sql"), "create table page(number int)")));
        assertThatThrownBy(() -> broken.open(ledger(), false)).isInstanceOf(StoreException.class);

        try (LedgerStore store = files.open(ledger(), false)) {
            assertThat(store.load().projects().size()).isEqualTo(300);
        }
        assertThat(folder.resolve("ledger.upgrading.mv.db")).doesNotExist();
    }
}
