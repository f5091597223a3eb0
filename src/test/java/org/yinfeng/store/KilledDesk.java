package org.yinfeng.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.yinfeng.ledger.Change;
import org.yinfeng.ledger.Edit;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.LedgerStore;
import org.yinfeng.ledger.Outcome;
import org.yinfeng.project.Field;
import org.yinfeng.project.Message;
import org.yinfeng.project.Project;

/** The process that is killed: edits, imports, deletes and backs up for ever, and says what was acknowledged. */
final class KilledDesk {
    private KilledDesk() {}

    public static void main(String[] args) {
        Random random = new Random(Long.parseLong(args[1]));
        LedgerStore store = new LedgerFiles(Clock.systemUTC()).open(Path.of(args[0], "ledger"), true);
        Ledger ledger = store.load();
        System.out.println("open");
        while (true) {
            String token = Long.toHexString(random.nextLong());
            Outcome.Committed done = (Outcome.Committed) store.commit(edit(ledger, random, token), "desk");
            System.out.println(done.revision() + " " + token);
            ledger = ledger.apply(done.stored(), done.revision());
            if (args.length > 2 && random.nextInt(3) == 0) {
                store.backup(Path.of(args[0], "kept.backup.gz"));
                System.out.println("backup");
            }
        }
    }

    private static Edit edit(Ledger ledger, Random random, String token) {
        Message label = Message.of("edit.trial", token);
        int size = ledger.projects().size();
        int what = size < 10 ? 0 : random.nextInt(20);
        if (what == 0) {
            List<Change> added = new ArrayList<>();
            for (int i = 0; i < 2000; i++) {
                added.add(Change.added(Sample.ordinary(token + i, random)));
            }
            return Edit.of(label, added);
        }
        Project some = ledger.projects().at(random.nextInt(size));
        return what < 4 ? Edit.of(label, Change.removed(some))
                : Edit.of(label, new Change(some, some.with(Field.NOTE, token)), Change.added(Sample.named(token, "新")));
    }
}
