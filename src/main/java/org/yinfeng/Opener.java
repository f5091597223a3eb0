package org.yinfeng;

import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yinfeng.command.Ports;
import org.yinfeng.desk.LedgerSite;
import org.yinfeng.desk.Opening;
import org.yinfeng.desk.Preferences;
import org.yinfeng.desk.Workspace;
import org.yinfeng.project.Texts;
import org.yinfeng.store.Places;
import org.yinfeng.window.MainWindow;
import org.yinfeng.window.Threads;

/** Opens the window and waits until it is closed. */
final class Opener implements Ports.Window {
    private static final Logger LOG = LoggerFactory.getLogger(Opener.class);

    private final Ledgers ledgers;
    private final Places places;
    private final String who;

    Opener(Ledgers ledgers, Places places, String who) {
        this.ledgers = ledgers;
        this.places = places;
        this.who = who;
    }

    @Override
    public int open(Ports.Request request) {
        LedgerSite site = request.sample() ? ledgers.sample() : ledgers.site(request.where());
        Preferences preferences = Preferences.of((request.sample() ? places.sampleLedger().getParent() : places.settings())
                .resolve("window.properties"));
        if (request.language() != null) {
            preferences.set("language", request.language());
        }
        CountDownLatch closed = new CountDownLatch(1);
        try {
            Threads.start(() -> show(site, preferences, closed));
            closed.await();
            return 0;
        } catch (UnsupportedOperationException | LinkageError noDisplay) {
            LOG.error("no window", noDisplay);
            System.err.println(Texts.of(language(preferences)).get("window.noDisplay"));
            return 1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private static Texts.Language language(Preferences preferences) {
        boolean english = Locale.getDefault().getLanguage().equals("en");
        return preferences.get("language", english ? Texts.Language.EN : Texts.Language.ZH);
    }

    private void show(LedgerSite site, Preferences preferences, CountDownLatch closed) {
        Threads threads = new Threads();
        Opening opening = new Opening(site, threads, preferences.get("who", who));
        new MainWindow(new Stage(), new Workspace(), preferences, threads, opening).show(closed::countDown);
    }
}
