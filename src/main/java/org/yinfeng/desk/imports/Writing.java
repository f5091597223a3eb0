package org.yinfeng.desk.imports;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.yinfeng.desk.Background;
import org.yinfeng.desk.LedgerSession;
import org.yinfeng.ledger.Edit;
import org.yinfeng.ledger.Outcome;

/** Makes an import's edit and writes it: a verified copy of the ledger first, then all or nothing. */
final class Writing {
    private Writing() {}

    static void write(LedgerSession session, Callable<Edit> made, Runnable written, Consumer<Outcome.Refused> refused, Consumer<Exception> failed) {
        session.background().run(Background.Line.WORK, made, edit -> session.background().run(Background.Line.LEDGER, () -> {
            session.store().protect();
            return edit;
        }, ready -> session.commit(ready, outcome -> {
            if (outcome instanceof Outcome.Refused conflicts) {
                refused.accept(conflicts);
            } else {
                written.run();
            }
        }, failed), failed), failed);
    }
}
