package org.yinfeng.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.yinfeng.ledger.LedgerStore;
import org.yinfeng.project.Problem;
import picocli.CommandLine.Command;

/** Whether the ledger and its history are whole. */
@Command(name = "check", sortOptions = false)
final class CheckCommand implements Callable<Integer> {
    private final Invocation invocation;

    CheckCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        return report(invocation, invocation.withStore(Ports.Access.READ, LedgerStore::check)).code();
    }

    static Exit report(Invocation invocation, List<Problem> problems) {
        problems.forEach(problem -> invocation.out.println(Printable.line(Sentences.of(problem, invocation.texts))));
        if (problems.isEmpty()) {
            invocation.out.println(invocation.texts.get("command.check.whole"));
            return Exit.DONE;
        }
        invocation.err.println(invocation.texts.get("command.check.damaged", problems.size()));
        return Exit.FAILED;
    }
}
