package org.yinfeng.window.settings;

import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.yinfeng.window.kit.Screen;
import org.yinfeng.window.kit.ScreenContext;

/** Language, theme, who, counting rules, the ledger and its backups. */
public final class SettingsScreen implements Screen {
    private final StackPane node = new StackPane();

    public SettingsScreen(ScreenContext context) {
    }

    @Override
    public Parent node() {
        return node;
    }
}
