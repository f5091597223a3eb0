package org.yinfeng.window.overview;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Month, quarter and year above each other, one of them chosen; one stop of the Tab key, up and down go from one to the next. */
final class StretchTabs extends VBox {
    private final Map<Stretch, ToggleButton> buttons = new EnumMap<>(Stretch.class);

    StretchTabs(Stretch first, Consumer<Stretch> chosen) {
        getStyleClass().addAll("tabs", "stretch-tabs");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(Region.USE_PREF_SIZE);
        ToggleGroup group = new ToggleGroup();
        for (Stretch stretch : Stretch.values()) {
            ToggleButton button = new ToggleButton();
            button.setToggleGroup(group);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setFocusTraversable(stretch == first);
            button.setOnAction(pressed -> {
                button.setSelected(true);
                buttons.values().forEach(other -> other.setFocusTraversable(other == button));
                button.requestFocus();
                chosen.accept(stretch);
            });
            buttons.put(stretch, button);
            getChildren().add(button);
        }
        buttons.get(first).setSelected(true);
        addEventFilter(KeyEvent.KEY_PRESSED, this::step);
    }

    private void step(KeyEvent key) {
        int way = switch (key.getCode()) {
            case UP, KP_UP -> -1;
            case DOWN, KP_DOWN -> 1;
            default -> 0;
        };
        int at = getChildren().indexOf(key.getTarget());
        if (way == 0 || at < 0) {
            return;
        }
        ToggleButton next = (ToggleButton) getChildren().get(Math.max(0, Math.min(getChildren().size() - 1, at + way)));
        next.requestFocus();
        next.fire();
        key.consume();
    }

    void show(Stretch stretch, String text, String spoken) {
        buttons.get(stretch).setText(text);
        buttons.get(stretch).setAccessibleText(spoken);
    }
}
