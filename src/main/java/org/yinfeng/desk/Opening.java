package org.yinfeng.desk;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yinfeng.ledger.Ledger;
import org.yinfeng.ledger.LedgerStore;

/**
 * The first journey: a ledger is opened on its own thread. A ledger that cannot be opened stays a failure until the user
 * retries, puts a backup back, or chooses another place; it never becomes an empty one.
 */
public final class Opening {
    private static final Logger LOG = LoggerFactory.getLogger(Opening.class);

    /** How far it has come. */
    public sealed interface State {
        /** On its way. */
        record Busy(String where) implements State {
        }

        /** Open; what the window now shows. */
        record Open(LedgerSession session, LedgerSite site) implements State {
        }

        /** Not opened; the user must choose. */
        record Failed(String where, Exception cause) implements State {
        }
    }

    private record Loaded(LedgerStore store, Ledger ledger) {
    }

    private final Background background;
    private final String who;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>();
    private LedgerSite site;
    private int asked;

    public Opening(LedgerSite site, Background background, String who) {
        this.site = site;
        this.background = background;
        this.who = who;
        state.set(new State.Busy(site.where()));
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public LedgerSite site() {
        return site;
    }

    /** Opens the ledger; also: once more. */
    public void open() {
        LedgerStore open = openStore();
        begin(() -> {
            close(open);
            return load(site);
        });
    }

    /** Opens another place instead; the ledger that is open is closed. */
    public void open(String where) {
        site = site.at(where);
        open();
    }

    /** Opens the sample ledger instead; the one that is open is closed. */
    public void openSample() {
        LedgerStore open = openStore();
        site = site.sample();
        begin(() -> {
            close(open);
            return load(site);
        });
    }

    /** Puts a copy in the ledger's place and opens it; the ledger that is open is closed before. */
    public void openBackup(Path backup) {
        LedgerStore open = openStore();
        begin(() -> {
            close(open);
            site.restore(backup);
            return load(site);
        });
    }

    private LedgerStore openStore() {
        return state.get() instanceof State.Open now ? now.session().store() : null;
    }

    private static void close(LedgerStore store) {
        if (store != null) {
            store.close();
        }
    }

    private static Loaded load(LedgerSite site) {
        LedgerStore store = site.open();
        try {
            return new Loaded(store, store.load());
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    private void begin(Callable<Loaded> task) {
        int number = ++asked;
        LedgerSite asking = site;
        state.set(new State.Busy(asking.where()));
        background.run(Background.Line.LEDGER, task, loaded -> {
            if (number == asked) {
                state.set(new State.Open(new LedgerSession(loaded.store(), loaded.ledger(), background, who), asking));
            } else {
                loaded.store().close();
            }
        }, cause -> {
            LOG.warn("cannot open {}", asking.where(), cause);
            if (number == asked) {
                state.set(new State.Failed(asking.where(), cause));
            }
        });
    }
}
