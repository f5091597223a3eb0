package org.yinfeng.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.yinfeng.exchange.cells.Watch;
import org.yinfeng.exchange.plan.Acceptance;
import org.yinfeng.exchange.plan.Import;
import org.yinfeng.exchange.plan.ImportPlan;
import org.yinfeng.ledger.Edit;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.LedgerStore;
import org.yinfeng.ledger.StoreException;
import org.yinfeng.project.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Files into the ledger: all of them or nothing. */
@Command(name = "import", sortOptions = false)
final class ImportCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Parameters(paramLabel = "FILE", arity = "1..*")
    private List<String> files;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--accept-valid")
    private boolean acceptValid;

    @Option(names = "--json")
    private boolean json;

    ImportCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        List<Path> paths = files.stream().map(Arguments::path).toList();
        for (Path path : paths) {
            if (!Files.isRegularFile(path)) {
                throw new Refusal(Exit.REFUSED, Message.of("command.no-file", path));
            }
        }
        ImportResult result = dryRun ? told(tried(paths))
                : invocation.withStore(Ports.Access.WRITE, store -> told(imported(store, paths)));
        return (result.refused() ? Exit.REFUSED : Exit.DONE).code();
    }

    /** Said as soon as it is on disk: closing the ledger afterwards makes a copy and checks it, which nobody need wait for. */
    private ImportResult told(ImportResult result) {
        if (json) {
            Json.print(invocation.out, new ImportJson(result, invocation.texts));
        } else {
            new ImportText(result, invocation).print();
        }
        invocation.out.flush();
        return result;
    }

    /** What an import would do; a ledger that is not there yet is taken for an empty one, and is not made. */
    private ImportResult tried(List<Path> paths) {
        Ledger ledger;
        try {
            ledger = invocation.withLedger(found -> found);
        } catch (Refusal refusal) {
            if (!(refusal.getCause() instanceof StoreException store) || store.kind() != StoreException.Kind.MISSING) {
                throw refusal;
            }
            ledger = Ledger.empty();
        }
        ImportPlan plan = new Import(ledger).read(paths, Watch.NONE);
        return new ImportResult(plan, refuses(plan), false, ledger.revision());
    }

    private ImportResult imported(LedgerStore store, List<Path> paths) {
        Ledger ledger = store.load();
        ImportPlan plan = new Import(ledger).read(paths, Watch.NONE);
        boolean refused = refuses(plan);
        Edit edit = refused ? null : plan.edit(Acceptance.VALID);
        if (edit == null || edit.changes().isEmpty()) {
            return new ImportResult(plan, refused, false, ledger.revision());
        }
        store.protect();
        return new ImportResult(plan, false, true, invocation.commit(store, edit).revision());
    }

    /** Rows that are rejected may be left out where that was said; a file that cannot be read at all is never left out. */
    private boolean refuses(ImportPlan plan) {
        boolean unread = plan.files().stream()
                .anyMatch(file -> file.refused() != null || file.sheets().stream().allMatch(sheet -> sheet.as() == null));
        return unread || plan.hasErrors() && !acceptValid;
    }
}
