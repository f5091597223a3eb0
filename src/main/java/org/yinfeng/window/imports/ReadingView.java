package org.yinfeng.window.imports;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import org.yinfeng.desk.imports.ImportModel;
import org.yinfeng.window.kit.Words;

/** While files are read: how far it is, and a Cancel that answers at once. */
final class ReadingView extends VBox {
    ReadingView(Words words, ImportModel model) {
        super(12);
        getStyleClass().add("import-choose");
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(model.progressProperty());
        bar.setPrefWidth(360);
        Label share = new Label();
        share.getStyleClass().add("muted");
        share.textProperty().bind(Bindings.createStringBinding(() -> model.progressProperty().get() < 0 ? ""
                : Math.round(model.progressProperty().get() * 100) + "%", model.progressProperty()));
        Button cancel = words.text(new Button(), "import.cancel");
        cancel.setCancelButton(true);
        cancel.setOnAction(pressed -> model.cancel());
        getChildren().addAll(words.label("import.reading", "card-title"), bar, share, cancel);
    }
}
