package org.yinfeng.window.kit;

import javafx.scene.control.Control;
import org.yinfeng.desk.Background;
import org.yinfeng.desk.LedgerSession;
import org.yinfeng.desk.Opening;
import org.yinfeng.desk.Preferences;
import org.yinfeng.desk.Prompts;
import org.yinfeng.desk.Workspace;
import org.yinfeng.project.Message;

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

    /** Whether the ledger may be changed now; says why not where it may not. Every command that changes it asks first. */
    public boolean mayChange() {
        Message reason = session.readOnlyReason();
        if (reason != null) {
            toasts.done(reason);
        }
        return reason == null;
    }

    /** A control that changes the ledger: disabled while the window looks at the past, as the strip under the bar says. */
    public <T extends Control> T changes(T control) {
        control.disableProperty().bind(session.pastProperty().isNotNull());
        return control;
    }
}
