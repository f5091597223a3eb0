package org.yinfeng.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** A whole, verified copy of the ledger. */
@Command(name = "backup", sortOptions = false)
final class BackupCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Parameters(paramLabel = "FILE")
    private String file;

    BackupCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        Path target = Arguments.target(file);
        invocation.withStore(Ports.Access.READ, store -> {
            store.backup(target);
            return null;
        });
        invocation.err.println(invocation.texts.get("command.backup.done", target));
        return Exit.DONE.code();
    }
}
