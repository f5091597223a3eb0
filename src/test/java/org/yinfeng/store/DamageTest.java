package org.yinfeng.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.LedgerStore;
import org.yinfeng.ledger.Revision;
import org.yinfeng.ledger.StoreException;
import org.yinfeng.ledger.StoreException.Kind;
import org.yinfeng.project.Field;
import org.yinfeng.project.Project;
import org.yinfeng.project.Texts;

/** A damaged file reads as what was saved, or is refused: never as something else. */
class DamageTest {
    @TempDir
    Path folder;

    private final LedgerFiles files = new LedgerFiles(Clock.systemUTC());
    private final TreeMap<String, Integer> seen = new TreeMap<>();
    private Ledger saved;
    private List<Revision> history;

    private Path ledger() {
        return folder.resolve("ledger");
    }

    private Path file() {
        return folder.resolve("ledger.mv.db");
    }

    private Path head() {
        return folder.resolve("ledger.head");
    }

    private void makeClosed() {
        try (LedgerStore store = files.open(ledger(), true)) {
            store.commit(Sample.adding("初始", Sample.ordinary(300)), "me");
            edit(store, 5);
        }
        try (LedgerStore store = files.open(ledger(), false)) {
            edit(store, 20);
            remember(store);
        }
    }

    private void remember(LedgerStore store) {
        saved = store.load();
        history = store.since(0);
    }

    private static void edit(LedgerStore store, int times) {
        for (int i = 0; i < times; i++) {
            Project one = store.load().projects().at(i * 7 % 300);
            store.commit(Sample.changing(one, one.with(Field.NOTE, "第" + i + "次" + one.version())), "me");
        }
    }

    /** Opens and reads everything: what comes is what was saved, or the damage is told. */
    private void readsTheSameOrTells(String damage) {
        String outcome;
        try (LedgerStore store = files.open(ledger(), false)) {
            boolean same = store.load().sameEntries(saved) && store.load().revision() == saved.revision();
            assertThat(same).as(damage + ": another content, silently").isTrue();
            outcome = sameHistory(store) ? "same" : "entries the same, history found damaged";
        } catch (StoreException e) {
            assertThat(e.kind()).as(damage).isIn(Kind.DAMAGED, Kind.NOT_A_LEDGER, Kind.FOREIGN_OBJECTS, Kind.NEWER);
            outcome = e.userMessage().key();
        }
        seen.merge(outcome, 1, Integer::sum);
    }

    private boolean sameHistory(LedgerStore store) {
        try {
            if (store.since(0).equals(history)) {
                return true;
            }
        } catch (StoreException e) {
            return false;
        }
        assertThat(store.check()).as("a changed history is found").isNotEmpty();
        return false;
    }

    private void flips(int count) throws IOException {
        makeClosed();
        byte[] whole = Files.readAllBytes(file());
        byte[] wholeHead = Files.readAllBytes(head());
        Random random = new Random(Long.getLong("store.seed", 11));
        for (int i = 0; i < count; i++) {
            byte[] hurt = whole.clone();
            int at = random.nextInt(hurt.length);
            hurt[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(file(), hurt);
            Files.write(head(), wholeHead);
            readsTheSameOrTells("flip in byte " + at);
        }
        report("damage-flips.txt");
    }

    private void report(String name) throws IOException {
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", name), seen + "\n");
    }

    @Test
    void twentyFlippedBitsAreHarmlessOrTold() throws IOException {
        flips(20);
    }

    @Test
    @Tag("trial")
    void twoHundredFlippedBitsAreHarmlessOrTold() throws IOException {
        flips(200);
    }

    @Test
    void aFewDamagedTailsAreHarmlessOrTold() throws IOException {
        tails(9);
    }

    @Test
    @Tag("trial")
    void threeHundredDamagedTailsAreHarmlessOrTold() throws IOException {
        tails(300);
    }

    /** Copies of a file in use, with up to 16 KB of their end cut, zeroed or scratched, as after a power cut. */
    private void tails(int count) throws IOException {
        Random random = new Random(Long.getLong("store.seed", 12));
        byte[] live;
        byte[] liveHead;
        try (LedgerStore store = files.open(ledger(), true)) {
            store.commit(Sample.adding("初始", Sample.ordinary(300)), "me");
            edit(store, 25);
            remember(store);
            live = Files.readAllBytes(file());
            liveHead = Files.readAllBytes(head());
        }
        for (int i = 0; i < count; i++) {
            int length = 1 + random.nextInt(16 * 1024);
            Files.write(file(), hurtTail(live, i % 3, Math.min(length, live.length - 1), random));
            Files.write(head(), liveHead);
            readsTheSameOrTells(List.of("cut", "zeroed", "scratched").get(i % 3) + " " + length);
        }
        report("damage-tails.txt");
    }

    private static byte[] hurtTail(byte[] live, int how, int length, Random random) {
        byte[] hurt = Arrays.copyOf(live, how == 0 ? live.length - length : live.length);
        for (int at = live.length - length; at < hurt.length; at++) {
            hurt[at] = how == 1 ? 0 : (byte) random.nextInt();
        }
        return hurt;
    }

    @Test
    void anOlderFileInTheLedgersPlaceIsRefusedUntouchedAndToldByNumbers() throws IOException {
        byte[] older = olderAfterThreeMore();

        StoreException refused = refused();
        String sentence = refused.userMessage().in(Texts.of(Texts.Language.ZH));
        assertThat(sentence).contains("少了最近保存的 3 次修改").contains("现存第 6 次").contains("曾保存到第 9 次").contains("-r9-");
        assertThat(refused.userMessage().in(Texts.of(Texts.Language.EN))).contains("(3)").contains("-r9-").doesNotContain("{");
        assertThat(Files.readAllBytes(file())).isEqualTo(older);
    }

    /** The ledger as it was three changes ago, beside all that has been noted since. */
    private byte[] olderAfterThreeMore() throws IOException {
        try (LedgerStore store = files.open(ledger(), true)) {
            store.commit(Sample.adding("初始", Sample.ordinary(300)), "me");
            edit(store, 5);
        }
        byte[] older = Files.readAllBytes(file());
        try (LedgerStore store = files.open(ledger(), false)) {
            edit(store, 3);
        }
        Files.write(file(), older);
        return older;
    }

    private StoreException refused() {
        List<StoreException> thrown = new ArrayList<>();
        assertThatThrownBy(() -> files.open(ledger(), false)).isInstanceOfSatisfying(StoreException.class, thrown::add);
        assertThat(thrown.get(0).kind()).isEqualTo(Kind.DAMAGED);
        return thrown.get(0);
    }

    @Test
    void withoutItsNoteALedgerIsHeldAgainstItsNewestBackup() throws IOException {
        olderAfterThreeMore();
        Files.delete(head());
        assertThat(refused().userMessage().in(Texts.of(Texts.Language.ZH))).contains("3 次").contains("backups");
    }

    @Test
    void movingTheNoteAndTheBackupsAwayGoesOnFromWhatIsThere() throws IOException {
        olderAfterThreeMore();
        Files.delete(head());
        Files.move(folder.resolve("backups"), folder.resolve("elsewhere"));
        try (LedgerStore store = files.open(ledger(), false)) {
            assertThat(store.load().revision()).isEqualTo(6);
            edit(store, 1);
        }
        files.open(ledger(), false).close();
    }

    @Test
    void restoringAnOlderBackupIsNoLoss() throws IOException {
        olderAfterThreeMore();
        Path oldest = files.backups(ledger()).get(1).file();
        files.restore(oldest, ledger());
        try (LedgerStore store = files.open(ledger(), false)) {
            assertThat(store.load().revision()).isEqualTo(6);
            edit(store, 1);
        }
        try (LedgerStore store = files.open(ledger(), false)) {
            assertThat(store.load().revision()).isEqualTo(7);
        }
    }

    @Test
    void anotherLedgerInItsPlaceIsNoLoss() throws IOException {
        olderAfterThreeMore();
        try (LedgerStore other = files.open(folder.resolve("other"), true)) {
            other.commit(Sample.adding(Sample.named("B1", "别的")), "me");
        }
        Files.copy(folder.resolve("other.mv.db"), file(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        try (LedgerStore store = files.open(ledger(), false)) {
            assertThat(store.load().projects().size()).isEqualTo(1);
        }
    }

    @Test
    void aNoteThatIsOlderMissingOrDamagedIsNoLoss() throws IOException {
        makeClosed();
        byte[] note = Files.readAllBytes(head());
        for (int hurt : new int[] {3, 20, 60, 512 + 3, 512 + 20, 512 + 60}) {
            byte[] copy = note.clone();
            copy[hurt] ^= 4;
            Files.write(head(), copy);
            files.open(ledger(), false).close();
        }
        Files.write(head(), new byte[7]);
        files.open(ledger(), false).close();
        Files.delete(head());
        files.open(ledger(), false).close();
        try (LedgerStore store = files.open(ledger(), false)) {
            assertThat(store.load().sameEntries(saved)).isTrue();
        }
    }
}
