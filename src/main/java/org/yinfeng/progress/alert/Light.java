package org.yinfeng.progress.alert;

import java.util.Locale;
import org.yinfeng.progress.Overview.Level;

/** How bad it is; always told by its word, never by its colour alone. */
public enum Light {
    RED, YELLOW,
    /** Soon due: nothing is late yet. */
    DUE,
    /** Not known, because nobody reported. */
    GREY,
    /** No alert. */
    GREEN;

    /** Its name on the command line. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Light of(Level level) {
        return switch (level) {
            case RED -> RED;
            case YELLOW -> YELLOW;
            case DUE -> DUE;
        };
    }
}
