package org.yinfeng.window.overview;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.yinfeng.progress.explain.Explainable;
import org.yinfeng.window.kit.Explained;

/** A card's title row: what it is, a word about it, and tabs at the right. */
final class CardHead extends HBox {
    private final Label title = new Label();
    private final Label note = new Label();

    CardHead(Node... tabs) {
        super(8);
        getStyleClass().add("card-head");
        setAlignment(Pos.CENTER_LEFT);
        title.getStyleClass().add("card-title");
        title.setMinWidth(USE_PREF_SIZE);
        note.getStyleClass().add("unit");
        note.setMinWidth(0);
        Region space = new Region();
        setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(title, note, space);
        getChildren().addAll(tabs);
    }

    /** What the word beside the title counts. */
    void explain(Explainable figure) {
        Explained.by(note, figure);
    }

    void show(String titleText, String noteText) {
        title.setText(titleText);
        note.setText(noteText);
    }
}
