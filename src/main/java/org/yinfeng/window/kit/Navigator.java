package org.yinfeng.window.kit;

/** How a screen leads to another. */
@FunctionalInterface
public interface Navigator {
    String LEDGER = "ledger";
    String IMPORT = "import";
    String TARGETS = "targets";
    String SETTINGS = "settings";

    /**
     * Shows a screen.
     *
     * @param query what the screen is to show (cli.md 12), or null to leave it as it stands
     */
    void go(String screen, String query);
}
