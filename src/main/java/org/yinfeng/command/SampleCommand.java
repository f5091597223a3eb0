package org.yinfeng.command;

import java.util.concurrent.Callable;
import org.yinfeng.desk.SampleLedger;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.LedgerStore;
import org.yinfeng.project.Message;
import picocli.CommandLine.Command;

/** Fills an empty ledger with the sample. */
@Command(name = "sample", sortOptions = false)
final class SampleCommand implements Callable<Integer> {
    private final Invocation invocation;

    SampleCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        int projects = invocation.withStore(Ports.Access.WRITE, this::fill);
        invocation.err.println(invocation.texts.get("command.sample.done", invocation.wording.count(projects)));
        return Exit.DONE.code();
    }

    private int fill(LedgerStore store) {
        Ledger ledger = store.load();
        if (ledger.projects().size() > 0) {
            throw new Refusal(Exit.REFUSED,
                    Message.of("command.sample.refused", invocation.wording.count(ledger.projects().size())));
        }
        invocation.commit(store, SampleLedger.edit(ledger));
        return store.load().projects().size();
    }
}
