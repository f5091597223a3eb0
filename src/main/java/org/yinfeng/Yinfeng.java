package org.yinfeng;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.yinfeng.command.Commands;
import org.yinfeng.command.Ports;
import org.yinfeng.report.chart.Fonts;
import org.yinfeng.store.LedgerFiles;
import org.yinfeng.store.Places;

/** Puts the parts together: the store behind the command line and the window. */
public final class Yinfeng {
    private static final String WHO = System.getProperty("user.name");

    private Yinfeng() {}

    public static void main(String[] args) throws IOException {
        Places places = Places.ofThisUser();
        System.setProperty("java.awt.headless", "true");
        System.setProperty("yinfeng.logs", places.logs().toString());
        // JavaFX warns that it runs from the class path; it does, on purpose.
        Logger toolkit = Logger.getLogger("javafx");
        toolkit.setLevel(Level.SEVERE);
        Fonts.prepare(places.data().resolve("fonts"));

        LedgerFiles files = new LedgerFiles(Clock.systemDefaultZone());
        Ledgers ledgers = new Ledgers(files, places);
        Opener window = new Opener(ledgers, places, WHO);
        Painter screens = new Painter(files, WHO);
        Ports ports = new Ports(ledgers, window, screens, WHO, LocalDate::now);
        System.exit(Commands.run(args, ports, System.out, System.err));
    }
}
