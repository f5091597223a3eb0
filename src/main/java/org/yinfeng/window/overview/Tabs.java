package org.yinfeng.window.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Small tabs in a card's head, one of them chosen. */
final class Tabs extends HBox {
    private final List<ToggleButton> buttons = new ArrayList<>();

    Tabs(int size, IntConsumer chosen) {
        super(12);
        getStyleClass().add("tabs");
        setAlignment(Pos.CENTER_RIGHT);
        setMinWidth(Region.USE_PREF_SIZE);
        ToggleGroup group = new ToggleGroup();
        for (int i = 0; i < size; i++) {
            int index = i;
            ToggleButton button = new ToggleButton();
            button.setToggleGroup(group);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(pressed -> {
                button.setSelected(true);
                chosen.accept(index);
            });
            buttons.add(button);
            getChildren().add(button);
        }
        buttons.get(0).setSelected(true);
    }

    void show(int index, String text) {
        buttons.get(index).setText(text);
    }
}
