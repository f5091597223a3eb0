package org.yinfeng.window.overview;

import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.yinfeng.window.kit.Navigator;
import org.yinfeng.window.kit.ScreenContext;
import org.yinfeng.window.kit.Words;

/** A ledger with nothing in it: bring one in, look at the sample, or begin by hand. */
final class Welcome extends VBox {
    Welcome(ScreenContext context) {
        super(8);
        Words words = context.words();
        setPadding(new Insets(48, 64, 48, 64));
        setMaxWidth(720);
        javafx.scene.layout.StackPane.setAlignment(this, javafx.geometry.Pos.TOP_LEFT);
        Label text = words.label("welcome.text", "muted");
        text.setWrapText(true);
        setMargin(text, new Insets(0, 0, 16, 0));
        getChildren().addAll(words.label("welcome.title", "welcome-title"), text,
                way(words, "import", true, () -> context.navigator().go(Navigator.IMPORT, null)),
                way(words, "sample", false, () -> context.opening().openSample()),
                way(words, "empty", false, () -> context.navigator().go(Navigator.LEDGER, null)));
    }

    private static VBox way(Words words, String name, boolean primary, Runnable action) {
        Button button = words.text(new Button(), "welcome." + name);
        button.setPrefWidth(240);
        if (primary) {
            button.getStyleClass().add("primary");
        }
        button.setOnAction(pressed -> action.run());
        VBox way = new VBox(4, button, words.label("welcome." + name + ".what", "small", "muted"));
        setMargin(way, new Insets(0, 0, 12, 0));
        return way;
    }
}
