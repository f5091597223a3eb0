package org.yinfeng.window;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import org.yinfeng.desk.Workspace;

/** Dresses a scene: the stock theme below, one file of colours, one of components; the bundled fonts. */
final class Theme {
    private static final String FOLDER = "/org/yinfeng/theme/";

    private Theme() {}

    /** Loads the bundled fonts; without them Chinese depends on the system. */
    static void loadFonts() {
        for (String font : List.of("Regular", "Bold")) {
            InputStream file = Theme.class.getResourceAsStream("/org/yinfeng/fonts/LedgerSansSC-" + font + ".ttf");
            Font.loadFont(file, 13);
        }
    }

    /** Keeps the scene in the workspace's theme. */
    static void follow(Workspace workspace, Scene scene) {
        apply(workspace.themeProperty().get(), scene);
        workspace.themeProperty().addListener((property, before, theme) -> apply(theme, scene));
    }

    static void apply(Workspace.Theme theme, Scene scene) {
        atlantafx.base.theme.Theme stock = theme == Workspace.Theme.DARK ? new PrimerDark() : new PrimerLight();
        Application.setUserAgentStylesheet(stock.getUserAgentStylesheet());
        String colours = theme.name().toLowerCase(Locale.ROOT);
        scene.getStylesheets().setAll(sheet(colours), sheet("components"));
    }

    private static String sheet(String name) {
        return Theme.class.getResource(FOLDER + name + ".css").toExternalForm();
    }
}
