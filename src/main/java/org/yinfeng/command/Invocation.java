package org.yinfeng.command;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.yinfeng.ledger.Edit;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.LedgerStore;
import org.yinfeng.ledger.Outcome;
import org.yinfeng.ledger.StoreException;
import org.yinfeng.project.Message;
import org.yinfeng.project.Texts;
import org.yinfeng.project.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** One run of the program: its common options, and what every command needs of its surroundings. */
@Command(name = "yinfeng", synopsisSubcommandLabel = "[COMMAND]", versionProvider = Version.class, sortOptions = false)
final class Invocation implements Callable<Integer> {
    @Option(names = "--ledger", paramLabel = "WHERE", scope = ScopeType.INHERIT)
    private String where;

    @Option(names = "--lang", paramLabel = "zh|en", scope = ScopeType.INHERIT)
    private String language;

    @Option(names = "--sample")
    private boolean sample;

    @Option(names = "--verbose", scope = ScopeType.INHERIT)
    boolean verbose;

    @Option(names = {"-h", "--help"}, usageHelp = true, scope = ScopeType.INHERIT)
    private boolean help;

    @Option(names = {"-V", "--version"}, versionHelp = true)
    private boolean version;

    final Ports ports;
    final Texts texts;
    final Wording wording;
    final PrintStream out;
    final PrintStream err;

    Invocation(Ports ports, Texts texts, PrintStream out, PrintStream err) {
        this.ports = ports;
        this.texts = texts;
        this.wording = new Wording(texts);
        this.out = out;
        this.err = err;
    }

    /** Without a command: the window. */
    @Override
    public Integer call() {
        return ports.window().open(new Ports.Request(where, language(), sample));
    }

    /** The language that was asked for, or null. */
    Texts.Language language() {
        if (language == null) {
            return null;
        }
        return switch (language) {
            case "zh" -> Texts.Language.ZH;
            case "en" -> Texts.Language.EN;
            default -> throw Refusal.usage("command.bad-choice", "--lang", language, "zh, en");
        };
    }

    String where() {
        return where;
    }

    /** Refuses common options that make no sense with a command. */
    void checkCommon() {
        language();
        if (sample) {
            throw Refusal.usage("command.sample-window");
        }
    }

    /** Does something with the opened store and closes it. */
    <T> T withStore(Ports.Access access, Function<LedgerStore, T> work) {
        checkCommon();
        try (LedgerStore store = opened(access)) {
            return work.apply(store);
        }
    }

    /** Does something with the ledger as it stands, without changing it. */
    <T> T withLedger(Function<Ledger, T> work) {
        return work.apply(withStore(Ports.Access.READ, LedgerStore::load));
    }

    private LedgerStore opened(Ports.Access access) {
        try {
            return ports.ledgers().open(where, access);
        } catch (StoreException e) {
            throw new Refusal(Exit.NO_LEDGER, e.userMessage(), e);
        }
    }

    /** Stores an edit; one that another desk's edit stands in the way of is refused. */
    Outcome.Committed commit(LedgerStore store, Edit edit) {
        if (store.commit(edit, ports.who()) instanceof Outcome.Committed committed) {
            return committed;
        }
        throw new Refusal(Exit.FAILED, Message.of("command.changed-meanwhile"));
    }

    LocalDate today() {
        return ports.today().get();
    }
}
