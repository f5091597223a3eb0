package org.yinfeng.window.imports;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yinfeng.window.kit.Icon;
import org.yinfeng.window.kit.Words;

/** Before any file: where to drop it, what is read, one button. */
final class ChooseView extends VBox {
    private final Button choose;

    ChooseView(Words words, Runnable chosen, Runnable pasted) {
        super(12);
        getStyleClass().add("import-choose");
        choose = words.text(new Button(), "import.choose.button");
        choose.getStyleClass().add("primary");
        choose.setOnAction(pressed -> chosen.run());
        Label drop = words.label("import.drop", "card-title");
        drop.setGraphic(new Icon("rail-import", 20));
        drop.setGraphicTextGap(8);
        Label kinds = words.label("import.drop.kinds", "muted");
        kinds.setWrapText(true);
        Label safe = words.label("import.drop.safe", "muted");
        safe.setWrapText(true);
        Button paste = words.text(new Button(), "import.paste");
        words.tooltip(paste, "import.paste.hint");
        paste.setOnAction(pressed -> pasted.run());
        VBox area = new VBox(12, drop, kinds, safe, new HBox(8, choose, paste));
        area.getStyleClass().add("drop-area");
        getChildren().add(area);
    }

    void takeFocus() {
        choose.requestFocus();
    }
}
