package org.yinfeng.window.kit;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/** The conditions of a filter, each with a button that takes it away. */
public final class Chips extends FlowPane {
    private final Words words;

    /** One condition: the field, its value, and what the × does. */
    public record Chip(String field, String value, Runnable remove) {
    }

    public Chips(Words words) {
        super(8, 4);
        this.words = words;
        getStyleClass().add("chips");
    }

    public void show(List<Chip> chips) {
        getChildren().setAll(chips.stream().map(this::node).toList());
    }

    private HBox node(Chip chip) {
        Label field = new Label(chip.field());
        field.getStyleClass().add("chip-field");
        Label value = new Label(chip.value());
        Button close = new Button();
        close.setGraphic(new Icon("act-close", 12));
        close.getStyleClass().add("chip-close");
        words.tooltip(close, "chip.remove", chip.field());
        close.setOnAction(pressed -> chip.remove().run());
        HBox box = new HBox(6, field, value, close);
        box.getStyleClass().add("chip");
        return box;
    }
}
