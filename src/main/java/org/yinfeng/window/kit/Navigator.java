package org.yinfeng.window.kit;

import org.yinfeng.desk.list.ProjectSet;

/** How a screen leads to another. */
@FunctionalInterface
public interface Navigator {
    String LEDGER = "ledger";
    String IMPORT = "import";
    /** The query that has the import read what is on the clipboard. */
    String PASTED = ":pasted";
    String TARGETS = "targets";
    String SETTINGS = "settings";
    /** Not a screen but what lies over all of them: the meeting. */
    String MEETING = "meeting";

    /**
     * Shows a screen.
     *
     * @param query what the screen is to show (cli.md 12), or null to leave it as it stands
     */
    void go(String screen, String query);

    /** Shows exactly the projects of a figure, in the ledger. */
    default void show(ProjectSet projects) {
        throw new UnsupportedOperationException("nobody shows " + projects.name().key());
    }
}
