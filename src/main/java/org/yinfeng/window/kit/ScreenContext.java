package org.yinfeng.window.kit;

import org.yinfeng.desk.Background;
import org.yinfeng.desk.LedgerSession;
import org.yinfeng.desk.Opening;
import org.yinfeng.desk.Preferences;
import org.yinfeng.desk.Prompts;
import org.yinfeng.desk.Workspace;

/**
 * Everything a screen is handed.
 *
 * @param opening where the ledger is kept; puts backups back and opens other ledgers
 */
public record ScreenContext(LedgerSession session, Workspace workspace, Preferences preferences, Background background,
        Prompts prompts, Toasts toasts, Navigator navigator, Opening opening) {
    /** Words that follow the chosen language. */
    public Words words() {
        return new Words(workspace);
    }
}
