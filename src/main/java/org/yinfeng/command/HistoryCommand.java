package org.yinfeng.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.yinfeng.ledger.LedgerStore;
import org.yinfeng.ledger.Revision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who changed what, when, why; newest first. */
@Command(name = "history", sortOptions = false)
final class HistoryCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Option(names = "--project", paramLabel = "CODE")
    private String project;

    @Option(names = "--verify")
    private boolean verify;

    @Mixin
    private Recorded recorded;

    @Option(names = "--json")
    private boolean json;

    HistoryCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        if (verify) {
            return CheckCommand.report(invocation, invocation.withStore(Ports.Access.READ, LedgerStore::check)).code();
        }
        long last = recorded.isPast() ? recorded.ledger(invocation).revision() : Long.MAX_VALUE;
        List<Revision> revisions = invocation.withStore(Ports.Access.READ, this::revisions).stream()
                .filter(line -> line.number() <= last).toList();
        HistoryLines lines = new HistoryLines(revisions, project != null, invocation.wording);
        if (json) {
            Json.print(invocation.out, lines);
        } else {
            lines.print(invocation.out);
        }
        return Exit.DONE.code();
    }

    private List<Revision> revisions(LedgerStore store) {
        return store.history(project == null ? null : id(store), Integer.MAX_VALUE);
    }

    /** The project's number; a project that was removed is found in the history. */
    private long id(LedgerStore store) {
        var projects = store.load().projects();
        int row = projects.rowOfCode(project);
        if (row >= 0) {
            return projects.id(row);
        }
        return store.since(0).stream().flatMap(revision -> revision.changes().stream())
                .filter(change -> change.before() != null && project.equals(change.before().key()))
                .findFirst().orElseThrow(() -> Refusal.usage("command.no-project", project)).id();
    }
}
