package org.yinfeng.window.kit;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What stands where nothing is: one sentence and one thing to do, where the content would begin. */
public final class EmptyState extends VBox {
    public EmptyState(Words words, String sentenceKey) {
        super(12);
        getStyleClass().add("empty-state");
        Label sentence = words.label(sentenceKey);
        sentence.setWrapText(true);
        getChildren().add(sentence);
    }

    public EmptyState(Words words, String sentenceKey, String actionKey, Runnable action) {
        this(words, sentenceKey);
        Button button = words.text(new Button(), actionKey);
        button.setOnAction(pressed -> action.run());
        getChildren().add(button);
    }
}
