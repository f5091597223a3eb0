package org.yinfeng.command;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.LedgerStore;
import org.yinfeng.project.Texts;
import org.yinfeng.testing.Json;
import org.yinfeng.testing.MemoryStore;

/** A terminal in which a test types commands, over a ledger that it hands in. */
final class Terminal implements Ports.Ledgers, Ports.Window, Ports.Screens {
    static final LocalDate TODAY = LocalDate.of(2024, 5, 20);

    /** What a command ended with and wrote. */
    record Answer(int exit, String out, String err) {
        Object json() {
            return Json.parse(out);
        }
    }

    final MemoryStore store;
    final List<Object> asked = new ArrayList<>();
    RuntimeException failure;

    Terminal(Ledger ledger) {
        store = new MemoryStore(ledger);
    }

    static Terminal empty() {
        return new Terminal(Ledger.empty());
    }

    Answer type(String... args) {
        return run(args, new Ports(this, this, this, "tester", () -> TODAY));
    }

    static Answer run(String[] args, Ports ports) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Commands.run(args, ports, new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Answer(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Override
    public LedgerStore open(String where, Ports.Access access) {
        if (failure != null) {
            throw failure;
        }
        asked.add(access);
        return store;
    }

    @Override
    public Path restore(String where, Path copy) {
        if (failure != null) {
            throw failure;
        }
        asked.add(copy);
        return null;
    }

    @Override
    public int open(Ports.Request request) {
        asked.add(request);
        return 0;
    }

    @Override
    public void draw(Path folder, String theme, Texts.Language language) {
        asked.add(folder.getFileName() + " " + theme + " " + language);
    }
}
