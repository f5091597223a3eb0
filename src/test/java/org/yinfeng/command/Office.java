package org.yinfeng.command;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.yinfeng.ledger.Change;
import org.yinfeng.ledger.Edit;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.LedgerStore;
import org.yinfeng.project.Message;
import org.yinfeng.store.LedgerFiles;
import org.yinfeng.testing.SampleLedger;

/** A bureau's desk in a folder of its own: commands typed there work on real ledger files. */
final class Office implements Ports.Ledgers {
    static final LocalDate TODAY = LocalDate.of(2024, 5, 20);

    final Path folder;
    final LedgerFiles files = new LedgerFiles(Clock.systemDefaultZone());

    Office(Path folder) {
        this.folder = folder;
    }

    /** Types a command, on the ledger {@code ledger} of this folder. */
    Terminal.Answer type(String... args) {
        return at(path("ledger"), args);
    }

    /** Types a command, on another ledger. */
    Terminal.Answer at(String where, String... args) {
        String[] all = Stream.concat(Stream.of("--ledger", where), Stream.of(args)).toArray(String[]::new);
        return Terminal.run(all, new Ports(this, request -> 0, (out, theme, language) -> { }, "tester", () -> TODAY));
    }

    String path(String name) {
        return folder.resolve(name).toString();
    }

    /** Fills the ledger with the sample, not by the import that other tests try. */
    Office withSample() {
        Ledger sample = SampleLedger.get();
        List<Change> changes = new ArrayList<>();
        sample.projects().forEach(project -> changes.add(Change.added(project.withIdentity(0, 0))));
        sample.targets().forEach(target -> changes.add(Change.added(target.withIdentity(0, 0))));
        sample.observations().forEach(figure -> changes.add(Change.added(figure.withIdentity(0, 0))));
        commit(Edit.of(Message.of("edit.sample"), changes));
        return this;
    }

    void commit(Edit edit) {
        try (LedgerStore store = files.open(folder.resolve("ledger"), true)) {
            store.commit(edit, "tester");
        }
    }

    Ledger ledger() {
        try (LedgerStore store = files.open(folder.resolve("ledger"), false)) {
            return store.load();
        }
    }

    @Override
    public LedgerStore open(String where, Ports.Access access) {
        return files.open(LedgerFiles.parse(where), access == Ports.Access.WRITE);
    }

    @Override
    public Path restore(String where, Path copy) {
        return files.restore(copy, LedgerFiles.parse(where));
    }
}
