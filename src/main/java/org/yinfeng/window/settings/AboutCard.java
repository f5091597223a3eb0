package org.yinfeng.window.settings;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.yinfeng.window.kit.Words;

/** Which version this is, and what it runs on. */
final class AboutCard extends VBox {
    AboutCard(Words words) {
        super(6);
        getStyleClass().addAll("card", "settings-card");
        String version = AboutCard.class.getPackage().getImplementationVersion();
        Label about = words.text(new Label(), "settings.about.version", version == null ? "–" : version,
                System.getProperty("java.version"), System.getProperty("javafx.runtime.version", "–"),
                System.getProperty("os.name"));
        Label licence = words.label("settings.about.font", "small", "muted");
        licence.setWrapText(true);
        getChildren().addAll(words.label("settings.about", "card-title"), about, licence);
    }
}
