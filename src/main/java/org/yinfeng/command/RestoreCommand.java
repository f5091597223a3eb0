package org.yinfeng.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.yinfeng.ledger.StoreException;
import org.yinfeng.project.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Puts a copy in the ledger's place; the ledger that was there is put aside. */
@Command(name = "restore", sortOptions = false)
final class RestoreCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Parameters(paramLabel = "FILE")
    private String file;

    RestoreCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        invocation.checkCommon();
        Path copy = Arguments.path(file).toAbsolutePath();
        if (!Files.isRegularFile(copy)) {
            throw new Refusal(Exit.REFUSED, Message.of("command.no-file", copy));
        }
        Path aside = restored(copy);
        invocation.err.println(invocation.texts.get("command.restore.done", copy));
        if (aside != null) {
            invocation.err.println(invocation.texts.get("command.restore.aside", aside));
        }
        return Exit.DONE.code();
    }

    private Path restored(Path copy) {
        try {
            return invocation.ports.ledgers().restore(invocation.where(), copy);
        } catch (StoreException e) {
            Exit exit = switch (e.kind()) {
                case IN_USE, BAD_ADDRESS -> Exit.NO_LEDGER;
                case NO_SPACE, BROKEN, READ_ONLY -> Exit.FAILED;
                default -> Exit.REFUSED;
            };
            throw new Refusal(exit, e.userMessage(), e);
        }
    }
}
