package org.yinfeng.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yinfeng.ledger.LedgerStore;
import org.yinfeng.ledger.StoreException;
import org.yinfeng.ledger.StoreException.Kind;
import org.yinfeng.project.Texts;

class OpeningTest {
    @TempDir
    Path folder;

    private final LedgerFiles files = new LedgerFiles(Clock.systemUTC());

    private Path ledger() {
        return folder.resolve("ledger");
    }

    private Path file() {
        return folder.resolve("ledger.mv.db");
    }

    private void makeLedger() {
        try (LedgerStore store = files.open(ledger(), true)) {
            store.commit(Sample.adding("初始", Sample.ordinary(50)), "me");
        }
    }

    private static void refused(Kind kind, ThrowingCallable opening) {
        assertThatThrownBy(opening).isInstanceOfSatisfying(StoreException.class, e -> {
            assertThat(e.kind()).as(e.toString()).isEqualTo(kind);
            for (Texts.Language language : Texts.Language.values()) {
                assertThat(e.userMessage().in(Texts.of(language))).doesNotContain("store.").doesNotContain("{");
            }
        });
    }

    private void refusedUntouched(Kind kind) throws Exception {
        byte[] before = Files.readAllBytes(file());
        refused(kind, () -> files.open(ledger(), true));
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }

    private void sql(String... statements) throws Exception {
        try (Connection connection = Database.open(ledger()); Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
            connection.commit();
        }
    }

    @Test
    void aMissingLedgerIsNotMadeUnlessWished() {
        refused(Kind.MISSING, () -> files.open(ledger(), false));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aLedgerMayBeNamedWithOrWithoutItsEnding() {
        makeLedger();
        try (LedgerStore store = files.open(file(), false)) {
            assertThat(store.load().projects().size()).isEqualTo(50);
        }
    }

    @Test
    void aLostLedgerWithBackupsIsNotReplacedByAnEmptyOne() throws Exception {
        makeLedger();
        Files.delete(file());

        refused(Kind.MISSING, () -> files.open(ledger(), true));
        assertThat(file()).doesNotExist();
    }

    @Test
    void theSameLedgerIsNotOpenedTwice() {
        try (LedgerStore store = files.open(ledger(), true)) {
            refused(Kind.IN_USE, () -> files.open(ledger(), false));
            assertThat(store.load().isEmpty()).isTrue();
        }
        files.open(ledger(), false).close();
    }

    @Test
    void aLedgerHeldByAnotherProgramOfH2IsInUse() throws Exception {
        makeLedger();
        try (Connection other = Database.open(ledger())) {
            refused(Kind.IN_USE, () -> files.open(ledger(), false));
            assertThat(other.isValid(1)).isTrue();
        }
    }

    @Test
    void pathsThatCarrySettingsOrLeadElsewhereAreRefused() {
        for (String path : List.of("x;INIT=CREATE TABLE T(A INT)", "x\ny", "//server/share/ledger", "\\\\server\\share\\ledger")) {
            refused(Kind.BAD_ADDRESS, () -> LedgerFiles.parse(path));
        }
        refused(Kind.BAD_ADDRESS, () -> files.open(folder.resolve("x;INIT=CREATE TABLE T(A INT)"), true));
        refused(Kind.BAD_ADDRESS, () -> LedgerFiles.parse("jdbc:postgresql://host/db"));
        refused(Kind.BAD_ADDRESS, () -> files.open(folder, true));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aLedgerFromANewerProgramIsRefused() throws Exception {
        makeLedger();
        sql("update schema_version set version = 99");
        refused(Kind.NEWER, () -> files.open(ledger(), false));
    }

    @Test
    void aLedgerWithFieldsOfTheFutureIsRefused() throws Exception {
        makeLedger();
        sql("insert into field_number values(999, 'carbon', 'MONEY')");
        refused(Kind.NEWER, () -> files.open(ledger(), false));
    }

    @Test
    void anotherProgramsDatabaseIsNoLedger() throws Exception {
        try (Connection connection = Database.create(ledger()); Statement statement = connection.createStatement()) {
            statement.execute("create table customer(id int)");
            connection.commit();
        }
        refused(Kind.NOT_A_LEDGER, () -> files.open(ledger(), false));
    }

    @Test
    void aDatabaseOfAnotherUserIsNoLedger() throws Exception {
        DriverManager.getConnection("jdbc:h2:file:" + ledger(), "boss", "secret").close();
        refused(Kind.NOT_A_LEDGER, () -> files.open(ledger(), false));
    }

    @Test
    void filesThatAreNoDatabasesAreRefusedUntouched() throws Exception {
        Files.writeString(file(), "项目名称,计划总投资\n甲,1");
        refusedUntouched(Kind.NOT_A_LEDGER);
        Files.write(file(), new byte[0]);
        refusedUntouched(Kind.DAMAGED);
        Files.write(file(), new byte[8192]);
        refusedUntouched(Kind.DAMAGED);
    }

    @Test
    void codeOfAStrangerIsNotRun() throws Exception {
        Path proof = folder.resolve("run");
        makeLedger();
        sql("create trigger t before insert on page as $$ org.h2.api.Trigger create() { try { java.nio.file.Files.createFile("
                + "java.nio.file.Path.of(\"" + proof + "\")); } catch (Exception e) { } return null; } $$".replace("return null;",
                "return new org.h2.tools.TriggerAdapter() { public void fire(java.sql.Connection c, java.sql.ResultSet o, "
                        + "java.sql.ResultSet n) { } };"));
        assertThat(proof).exists();
        Files.delete(proof);

        refusedUntouched(Kind.FOREIGN_OBJECTS);
        assertThat(proof).doesNotExist();
    }

    @Test
    void aliasesLinkedTablesViewsAndExtraTablesAreRefused() throws Exception {
        for (String foreign : List.of("create alias f for 'java.lang.Math.sqrt'",
                "create linked table l('org.h2.Driver', 'jdbc:h2:mem:x;INIT=CREATE TABLE T(A INT)', '', '', 'T')",
                "create view v as select 1", "create table extra(id int)", "alter table page add column c int",
                "create table j(o java_object)", "create domain d as int", "create constant k value 1", "create schema s")) {
            for (Path each : List.of(file(), folder.resolve("backups"))) {
                if (Files.isDirectory(each)) {
                    try (var inside = Files.list(each)) {
                        for (Path old : inside.toList()) {
                            Files.delete(old);
                        }
                    }
                }
                Files.deleteIfExists(each);
            }
            makeLedger();
            sql(foreign);
            refused(Kind.FOREIGN_OBJECTS, () -> files.open(ledger(), false));
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsReadOnly() {
        Path system = Path.of("/proc/yinfeng-test/ledger");
        assumeThat(Files.isDirectory(Path.of("/proc"))).isTrue();
        assertThatThrownBy(() -> files.open(system, true)).isInstanceOf(StoreException.class);
        assertThat(system.getParent()).doesNotExist();
    }

    @Test
    void aReadOnlyFileIsRefused() throws Exception {
        makeLedger();
        file().toFile().setWritable(false);
        assumeThat(Files.isWritable(file())).as("root may write everything").isFalse();
        refused(Kind.READ_ONLY, () -> files.open(ledger(), false));
    }

    @Test
    void aCutOrScratchedFileIsNeverReadWrongly() throws Exception {
        makeLedger();
        byte[] whole = Files.readAllBytes(file());
        Random random = new Random(11);
        for (int i = 0; i < 30; i++) {
            byte[] hurt = i < 10 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            if (i >= 10) {
                hurt[random.nextInt(hurt.length)] ^= (byte) (1 << random.nextInt(8));
            }
            Files.write(file(), hurt);
            readsTheSameOrRefuses();
        }
    }

    private void readsTheSameOrRefuses() {
        try (LedgerStore store = files.open(ledger(), false)) {
            assertThat(store.load().projects().size()).isEqualTo(50);
            assertThat(total(store)).isEqualTo(Sample.total(Sample.ordinary(50)));
        } catch (StoreException e) {
            assertThat(e.kind()).isIn(Kind.DAMAGED, Kind.NOT_A_LEDGER, Kind.FOREIGN_OBJECTS, Kind.BROKEN, Kind.NEWER);
        }
    }

    private static java.math.BigDecimal total(LedgerStore store) {
        List<org.yinfeng.project.Project> projects = new java.util.ArrayList<>();
        store.load().projects().forEach(projects::add);
        return Sample.total(projects);
    }

    @Test
    void whatWasChangedFromOutsideIsFoundAndNamed() throws Exception {
        try (LedgerStore store = files.open(ledger(), true)) {
            store.commit(Sample.adding(Sample.named("ZQ2023-0007", "年产十万吨铝型材")), "me");
            store.commit(Sample.adding(Sample.named("ZQ2023-0008", "别的")), "me");
        }
        try (Connection connection = Database.open(ledger());
                Statement statement = connection.createStatement();
                var row = statement.executeQuery("select body from entry where id = 1")) {
            row.next();
            byte[] body = row.getBytes(1);
            byte[] name = "十".getBytes(StandardCharsets.UTF_8);
            int at = new String(body, StandardCharsets.ISO_8859_1).indexOf(new String(name, StandardCharsets.ISO_8859_1));
            System.arraycopy("百".getBytes(StandardCharsets.UTF_8), 0, body, at, 3);
            try (var update = connection.prepareStatement("update entry set body = ? where id = 1")) {
                update.setBytes(1, body);
                update.executeUpdate();
            }
            connection.commit();
        }
        try (LedgerStore store = files.open(ledger(), false)) {
            assertThat(store.check()).singleElement()
                    .satisfies(problem -> assertThat(problem.what().in(Texts.of(Texts.Language.ZH))).contains("第 1 号记录")
                            .contains("ZQ2023-0007 年产十万吨铝型材"));
            refused(Kind.DAMAGED, store::load);
        }
    }

    @Test
    void aRewrittenHistoryIsFound() throws Exception {
        makeLedger();
        sql("update revision set who = '别人'");
        try (LedgerStore store = files.open(ledger(), false)) {
            assertThat(store.check()).singleElement().satisfies(problem -> assertThat(problem.what().key()).isEqualTo("store.check.history"));
        }
    }

    @Test
    void aRemovedLineOfTheHistoryIsFound() throws Exception {
        try (LedgerStore store = files.open(ledger(), true)) {
            store.commit(Sample.adding(Sample.named("A1", "甲")), "me");
            store.commit(Sample.adding(Sample.named("A2", "乙")), "me");
        }
        sql("delete from revision where number = 2", "delete from change_block where revision = 2");
        try (LedgerStore store = files.open(ledger(), false)) {
            assertThat(store.check()).isNotEmpty();
        }
    }

    @Test
    void aLockFileLeftByACrashLocksNobodyOut() throws Exception {
        makeLedger();
        Files.writeString(folder.resolve("ledger.lock"), "somebody@elsewhere #1");
        files.open(ledger(), false).close();
    }

    @Test
    void tailDamageOfALiveFileIsRefusedOrWhole() throws Exception {
        makeLedger();
        try (RandomAccessFile raw = new RandomAccessFile(file().toFile(), "rw")) {
            raw.seek(raw.length());
            raw.write(new byte[9000]);
        }
        readsTheSameOrRefuses();
    }
}
