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
        share.textProperty().bind(Bindings.createStringBinding(() -> share(words, model), model.progressProperty(), model.remainingProperty()));
        Button cancel = words.text(new Button(), "import.cancel");
        cancel.setCancelButton(true);
        cancel.setOnAction(pressed -> model.cancel());
        getChildren().addAll(words.label("import.reading", "card-title"), bar, share, cancel);
    }

    private static String share(Words words, ImportModel model) {
        double done = model.progressProperty().get();
        long left = model.remainingProperty().get();
        return done < 0 ? "" : Math.round(done * 100) + "%" + (left < 0 ? "" : "　" + (left < 60 ? words.now().get("import.remaining.seconds", left)
                : words.now().get("import.remaining.minutes", (left + 59) / 60)));
    }
}
