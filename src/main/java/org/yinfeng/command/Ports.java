package org.yinfeng.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.yinfeng.ledger.LedgerStore;
import org.yinfeng.project.Texts;

/**
 * What the command line needs from packages that it may not know; the root hands it in.
 *
 * @param who whose name the history carries
 * @param today the day as the machine's clock has it
 */
public record Ports(Ledgers ledgers, Window window, Screens screens, String who, Supplier<LocalDate> today) {
    /** Where ledgers are found. Failures are {@link org.yinfeng.ledger.StoreException}s. */
    public interface Ledgers {
        /**
         * Opens a ledger.
         *
         * @param where a path or a {@code jdbc:postgresql:} address; null for the user's own ledger
         * @param access whether a ledger that is not there yet is made
         */
        LedgerStore open(String where, Access access);

        /** Puts a copy in the ledger's place and the ledger that was there aside; tells where it now lies, null if there was none. */
        Path restore(String where, Path copy);
    }

    /** What a command means to do with the ledger. */
    public enum Access {
        /** Reads only; a ledger that is not there is not made. */
        READ,
        WRITE
    }

    /** Opens the window and returns the exit code when it is closed. */
    public interface Window {
        int open(Request request);
    }

    /**
     * How the window was asked for.
     *
     * @param where as in {@link Ledgers#open}
     * @param language null where the settings decide
     * @param sample whether to open the sample ledger that is kept apart from the user's
     */
    public record Request(String where, Texts.Language language, boolean sample) {
    }

    /** Draws every view off-screen. */
    public interface Screens {
        /**
         * @param theme {@code light}, {@code dark}, or null for both
         * @param language null for both
         */
        void draw(Path folder, String theme, Texts.Language language);
    }
}
